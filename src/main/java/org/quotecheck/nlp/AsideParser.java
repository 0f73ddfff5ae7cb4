package org.quotecheck.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Parses a sentence that opens with a subject and a long aside: "Ann Lee, who runs the bar on the
 * corner, has mixed feelings". The parser tends to take such a subject for the root of the sentence
 * and to lose its verb. Where it does, the sentence is parsed once more without the aside, which
 * keeps what the first parse makes of it and hangs on the subject.
 */
final class AsideParser {
  /** The longest aside, in tokens. */
  private static final int LONGEST = 45;

  private static final Set<String> COMMAS = Set.of(",");
  private static final Set<String> DASHES = Set.of("—", "–", "--", "-");

  private final BiFunction<List<String>, List<String>, DependencyParser.Tree> parser;

  /**
   * @param parser makes a tree of words and their tags
   */
  AsideParser(BiFunction<List<String>, List<String>, DependencyParser.Tree> parser) {
    this.parser = parser;
  }

  /** Parses one sentence; takes time in proportion to its length. */
  DependencyParser.Tree parse(List<String> words, List<String> tags) {
    DependencyParser.Tree whole = parser.apply(words, tags);
    int subject = subject(tags, whole);
    int end = subject < 0 ? -1 : endOfAside(words, tags, subject + 1);
    if (end < 0) {
      return whole;
    }
    DependencyParser.Tree rest =
        parser.apply(without(words, subject + 1, end), without(tags, subject + 1, end));
    return rest.relations().get(subject).startsWith("nsubj")
        ? joined(whole, rest, subject, end)
        : whole;
  }

  /** The noun at the root whose phrase opens the sentence; -1 where none does. */
  private static int subject(List<String> tags, DependencyParser.Tree tree) {
    int root = tree.heads().indexOf(-1);
    if (tags.get(root).equals("CC") && root == 0) {
      root = opening(tags, tree);
    }
    if (root < 0 || !tags.get(root).startsWith("NN")) {
      return -1;
    }
    for (int i = 0; i < root; i++) {
      String relation = tree.relations().get(i);
      boolean other =
          tree.heads().get(i) == root
              && (relation.equals("case")
                  || relation.equals("cop")
                  || relation.startsWith("nsubj"));
      if (other || Token.isFinite(tags.get(i))) {
        return -1;
      }
    }
    return root;
  }

  /** "But Lady Lee, who …": the noun that hangs on the conjunction. */
  private static int opening(List<String> tags, DependencyParser.Tree tree) {
    for (int i = 1; i < tags.size(); i++) {
      if (tree.heads().get(i) == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The index of the mark that ends the aside: behind it stands the verb that the subject lacks,
   * and each relative clause before it has one of its own. -1 where there is no such mark.
   *
   * @param begin where the mark that opens the aside would stand
   */
  private static int endOfAside(List<String> words, List<String> tags, int begin) {
    if (begin >= words.size()) {
      return -1;
    }
    Set<String> marks =
        COMMAS.contains(words.get(begin))
            ? COMMAS
            : DASHES.contains(words.get(begin)) ? DASHES : Set.of();
    int clauses = 0;
    for (int i = begin + 1; i + 1 < words.size() && i - begin <= LONGEST; i++) {
      if (marks.contains(words.get(i))
          && clauses <= 0
          && Token.isFinite(tags.get(behindAdverbs(tags, i + 1)))) {
        return i;
      }
      clauses += isRelative(tags.get(i)) ? 1 : Token.isFinite(tags.get(i)) ? -1 : 0;
    }
    return -1;
  }

  private static int behindAdverbs(List<String> tags, int begin) {
    int i = begin;
    while (i + 1 < tags.size() && tags.get(i).equals("RB")) {
      i++;
    }
    return i;
  }

  private static boolean isRelative(String tag) {
    return tag.equals("WP") || tag.equals("WDT") || tag.equals("WP$");
  }

  private static List<String> without(List<String> all, int first, int last) {
    List<String> rest = new ArrayList<>(all.subList(0, first));
    rest.addAll(all.subList(last + 1, all.size()));
    return rest;
  }

  /**
   * One tree of both.
   *
   * @param whole the first parse, of which the aside is taken
   * @param rest the parse without the aside
   * @param subject the token before the aside
   * @param end the last token of the aside
   */
  private static DependencyParser.Tree joined(
      DependencyParser.Tree whole, DependencyParser.Tree rest, int subject, int end) {
    int size = whole.heads().size();
    int cut = end - subject;
    List<Integer> heads = new ArrayList<>(size);
    List<String> relations = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      boolean aside = i > subject && i <= end;
      if (aside) {
        int head = whole.heads().get(i);
        heads.add(head > subject && head <= end ? head : subject);
        relations.add(whole.relations().get(i));
      } else {
        int at = i <= subject ? i : i - cut;
        int head = rest.heads().get(at);
        heads.add(head <= subject ? head : head + cut);
        relations.add(rest.relations().get(at));
      }
    }
    return new DependencyParser.Tree(heads, relations);
  }
}
