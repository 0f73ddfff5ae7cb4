package org.quotecheck.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;

/**
 * The words of a quotation that claim to have been said.
 *
 * @param words in order; what stands in square brackets is the reporter's and left out
 * @param marked the indexes of words before which dots or brackets admit that something is missing
 * @param brackets whether words of the reporter stand in place of the speaker's
 */
record QuotedWords(List<SpokenWord> words, BitSet marked, boolean brackets) {
  private static final Pattern MARK = Pattern.compile("\\[[^\\]]*]|…|\\.(?:\\s?\\.){2,}");

  /**
   * Reads a quotation.
   *
   * @param text the article's text
   * @param content the quotation without its marks
   */
  static QuotedWords of(CharSequence text, Span content) {
    List<SpokenWord> words = new ArrayList<>();
    BitSet marked = new BitSet();
    boolean brackets = false;
    int begin = content.begin();
    Matcher marks = MARK.matcher(text).region(content.begin(), content.end());
    while (marks.find()) {
      words.addAll(SpokenWord.of(text, new Span(begin, marks.start())));
      marked.set(words.size());
      brackets |= marks.group().chars().anyMatch(Character::isLetter);
      begin = marks.end();
    }
    words.addAll(SpokenWord.of(text, new Span(begin, content.end())));
    return new QuotedWords(words, marked, brackets);
  }

  int size() {
    return words.size();
  }
}
