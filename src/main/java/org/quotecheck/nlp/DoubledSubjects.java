package org.quotecheck.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends verbs to which the parser gives two subjects: the one right before the verb, behind a
 * comma, is the subject in "Asked by his lawyer, Ann Lee, if he left, he nodded" and in "The
 * survey, he said, was wrong".
 */
final class DoubledSubjects {
  private DoubledSubjects() {}

  /** The same tree, in which such verbs have one subject. */
  static DependencyParser.Tree mend(
      List<String> words, List<String> tags, DependencyParser.Tree tree) {
    List<String> relations = new ArrayList<>(tree.relations());
    for (int verb = 2; verb < words.size(); verb++) {
      int nearest = beforeAdverbs(tags, verb);
      if (tags.get(verb).startsWith("VB") && isSetOff(words, tags, tree, nearest, verb)) {
        for (int i = 0; i < nearest; i++) {
          if (tree.heads().get(i) == verb && tree.relations().get(i).equals("nsubj")) {
            relations.set(i, "dep");
          }
        }
      }
    }
    return new DependencyParser.Tree(tree.heads(), relations);
  }

  private static int beforeAdverbs(List<String> tags, int verb) {
    int i = verb - 1;
    while (i > 0 && tags.get(i).equals("RB")) {
      i--;
    }
    return i;
  }

  private static boolean isSetOff(
      List<String> words, List<String> tags, DependencyParser.Tree tree, int subject, int verb) {
    int first = tree.begin(subject);
    return tree.heads().get(subject) == verb
        && tree.relations().get(subject).equals("nsubj")
        && !tags.get(subject).equals("CD") // "Ann Lee, 26, said"
        && first > 0
        && words.get(first - 1).equals(",");
  }
}
