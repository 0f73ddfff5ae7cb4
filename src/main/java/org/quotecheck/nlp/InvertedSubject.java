package org.quotecheck.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what the parser makes of a subject behind the verb, as in "“It works,” said the pilot": it
 * may take it for an object or a complement of the verb.
 */
final class InvertedSubject {
  private static final Set<String> COMPLEMENTS = Set.of("obj", "iobj", "xcomp", "ccomp", "dep");

  /** Verbs that say so of any clause before a comma: "Hundreds are ill, says the minister". */
  private static final Set<String> PLAIN = Set.of("said", "says");

  private static final Set<String> ENDS = Set.of(",", "?", "!", ".", "…", "-", "--", "—", "–");

  private InvertedSubject() {}

  /** The same tree, in which such nouns are subjects. */
  static DependencyParser.Tree mend(
      List<String> words, List<String> tags, DependencyParser.Tree tree) {
    List<String> relations = new ArrayList<>(tree.relations());
    for (int verb = 2; verb + 1 < words.size(); verb++) {
      boolean behind =
          (tags.get(verb).equals("VBD") || tags.get(verb).equals("VBZ"))
              && (isQuotationBefore(words, tags, verb)
                  || (words.get(verb - 1).equals(",") && PLAIN.contains(words.get(verb))));
      int noun = behind && !hasSubject(tree, verb) ? object(tags, tree, verb) : -1;
      if (noun >= 0) {
        relations.set(noun, "nsubj");
      }
    }
    return new DependencyParser.Tree(tree.heads(), relations);
  }

  private static boolean isQuotationBefore(List<String> words, List<String> tags, int verb) {
    return tags.get(verb - 1).equals("''") && ENDS.contains(words.get(verb - 2));
  }

  private static boolean hasSubject(DependencyParser.Tree tree, int verb) {
    for (int i = 0; i < tree.heads().size(); i++) {
      if (tree.heads().get(i) == verb && tree.relations().get(i).startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first noun behind the verb that hangs on it; -1 where something else, or a preposition,
   * stands between.
   */
  private static int object(List<String> tags, DependencyParser.Tree tree, int verb) {
    for (int i = verb + 1;
        i < tags.size() && !tags.get(i).equals("IN") && !tags.get(i).equals("TO");
        i++) {
      if (tree.heads().get(i) == verb) {
        return tags.get(i).startsWith("NN") && COMPLEMENTS.contains(tree.relations().get(i))
            ? i
            : -1;
      }
    }
    return -1;
  }
}
