package org.quotecheck.nlp;

import java.util.List;
import java.util.function.BiFunction;

/**
 * The dependency parser, with mends of what it often gets wrong in the press and what decides who
 * says what: the subjects of verbs.
 */
final class MendedParser {
  private final AsideParser parser;

  /**
   * @param parser makes a tree of words and their tags
   */
  MendedParser(BiFunction<List<String>, List<String>, DependencyParser.Tree> parser) {
    this.parser = new AsideParser(parser);
  }

  /** Parses one sentence; takes time in proportion to its length. */
  DependencyParser.Tree parse(List<String> words, List<String> tags) {
    DependencyParser.Tree tree = parser.parse(words, tags);
    tree = DoubledSubjects.mend(words, tags, tree);
    tree = OpeningParticiple.mend(words, tags, tree);
    return MissedSubjects.mend(words, tags, tree);
  }
}
