package org.quotecheck.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Mends what the parser makes of a sentence that opens with a participle: of "Asked by Ann Lee
 * whether it was safe, he nodded" it may take "Asked" for the root. It is an aside of the verb.
 */
final class OpeningParticiple {
  private static final Pattern FINITE_CLAUSE = Pattern.compile("nsubj.*|aux.*|cop");

  /** How the parser hangs a main clause on what it takes for the root. */
  private static final Pattern LOOSELY =
      Pattern.compile("dep|parataxis|ccomp|advcl|acl|acl:relcl|conj|xcomp");

  /** Clauses between the root and the main clause. */
  private static final int DEEPEST = 3;

  private OpeningParticiple() {}

  /** The same tree, with the verb of the main clause at the root. */
  static DependencyParser.Tree mend(
      List<String> words, List<String> tags, DependencyParser.Tree tree) {
    int root = tree.heads().indexOf(-1);
    boolean participle = tags.get(root).equals("VBN") || tags.get(root).equals("VBG");
    if (!participle || root > 1 || tree.has(root, FINITE_CLAUSE)) {
      return tree;
    }
    for (int verb = root + 2; verb < words.size(); verb++) {
      int first = isClause(tags, tree, verb, root) ? beginOfSubject(tree, verb) : -1;
      if (first > 0 && words.get(first - 1).equals(",")) {
        return turned(tree, root, verb, first);
      }
    }
    return tree;
  }

  /** Whether a verb in the past or present tense is a clause of its own below the root. */
  private static boolean isClause(
      List<String> tags, DependencyParser.Tree tree, int verb, int root) {
    String tag = tags.get(verb);
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    int above = verb;
    for (int steps = 0; finite && above >= 0 && above != root && steps <= DEEPEST; steps++) {
      above = LOOSELY.matcher(tree.relations().get(above)).matches() ? tree.heads().get(above) : -1;
    }
    return finite && above == root;
  }

  /** The first token of what hangs on the verb's subject; -1 without a subject before it. */
  private static int beginOfSubject(DependencyParser.Tree tree, int verb) {
    for (int i = 0; i < verb; i++) {
      if (tree.heads().get(i) == verb && tree.relations().get(i).equals("nsubj")) {
        return tree.begin(i);
      }
    }
    return -1;
  }

  /** What stands behind the verb hangs on the verb, not on the aside before its subject. */
  private static DependencyParser.Tree turned(
      DependencyParser.Tree tree, int root, int verb, int first) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<String> relations = new ArrayList<>(tree.relations());
    for (int i = verb + 1; i < heads.size(); i++) {
      if (heads.get(i) < first) {
        heads.set(i, verb);
      }
    }
    heads.set(root, verb);
    relations.set(root, "advcl");
    heads.set(verb, -1);
    relations.set(verb, "root");
    return new DependencyParser.Tree(heads, relations);
  }
}
