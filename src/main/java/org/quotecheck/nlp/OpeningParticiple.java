package org.quotecheck.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what the parser makes of a sentence that opens with a participle: of "Asked by Ann Lee
 * whether it was safe, he nodded" it may take "Asked" for the root. It is an aside of the verb.
 */
final class OpeningParticiple {
  private OpeningParticiple() {}

  /** The same tree, with the verb of the main clause at the root. */
  static DependencyParser.Tree mend(
      List<String> words, List<String> tags, DependencyParser.Tree tree) {
    return turned(words, tags, withOneSubject(words, tags, tree));
  }

  /**
   * Of two subjects before a verb, the pronoun or name right before it behind a comma is the
   * subject: "Asked by his lawyer, Ann Lee, if he left, he nodded".
   */
  private static DependencyParser.Tree withOneSubject(
      List<String> words, List<String> tags, DependencyParser.Tree tree) {
    List<String> relations = new ArrayList<>(tree.relations());
    for (int verb = 2; verb < words.size(); verb++) {
      int last = verb - 1;
      while (last > 0 && tags.get(last).equals("RB")) {
        last--;
      }
      boolean subject =
          last > 0
              && tags.get(verb).startsWith("VB")
              && tree.heads().get(last) == verb
              && tree.relations().get(last).equals("nsubj")
              && words.get(last - 1).equals(",");
      for (int i = 0; subject && i < last; i++) {
        if (tree.heads().get(i) == verb && tree.relations().get(i).equals("nsubj")) {
          relations.set(i, "dep");
        }
      }
    }
    return new DependencyParser.Tree(tree.heads(), relations);
  }

  private static DependencyParser.Tree turned(
      List<String> words, List<String> tags, DependencyParser.Tree tree) {
    int root = tree.heads().indexOf(-1);
    boolean participle = tags.get(root).equals("VBN") || tags.get(root).equals("VBG");
    if (!participle || root > 1 || hasSubject(tree, root)) {
      return tree;
    }
    for (int verb = root + 2; verb < words.size(); verb++) {
      int first = hangsLoosely(tags, tree, verb, root) ? beginOfSubject(tree, verb) : -1;
      if (first > 0 && words.get(first - 1).equals(",")) {
        return turned(tree, root, verb, first);
      }
    }
    return tree;
  }

  private static boolean hasSubject(DependencyParser.Tree tree, int verb) {
    for (int i = 0; i < tree.heads().size(); i++) {
      if (tree.heads().get(i) == verb && tree.relations().get(i).matches("nsubj.*|aux.*|cop")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb in the past or present tense is a clause of its own below the root. */
  private static boolean hangsLoosely(
      List<String> tags, DependencyParser.Tree tree, int verb, int root) {
    String tag = tags.get(verb);
    if (!(tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))) {
      return false;
    }
    for (int i = verb, steps = 0; i >= 0 && steps < 4; i = tree.heads().get(i), steps++) {
      if (i == root) {
        return true;
      }
      if (!tree.relations().get(i).matches("dep|parataxis|ccomp|advcl|acl|conj|xcomp")) {
        return false;
      }
    }
    return false;
  }

  /** The first token of what hangs on the verb's subject; -1 without a subject before it. */
  private static int beginOfSubject(DependencyParser.Tree tree, int verb) {
    for (int i = 0; i < verb; i++) {
      if (tree.heads().get(i) == verb && tree.relations().get(i).equals("nsubj")) {
        int first = i;
        while (first > 0
            && tree.heads().get(first - 1) >= first
            && tree.heads().get(first - 1) <= i) {
          first--;
        }
        return first;
      }
    }
    return -1;
  }

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
