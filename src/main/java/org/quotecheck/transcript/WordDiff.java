package org.quotecheck.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quotecheck.transcript.Verification.Piece;

/** Puts quoted words and those of the transcript side by side. */
final class WordDiff {
  private final QuotedWords quoted;
  private final List<SpokenWord> transcript;
  private final Set<String> commonWords;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<SpokenWord> onlySpoken = new ArrayList<>();
  private final List<SpokenWord> onlyQuoted = new ArrayList<>();
  private final List<String> bothSpoken = new ArrayList<>();
  private final List<String> bothQuoted = new ArrayList<>();
  private boolean marked;

  private WordDiff(QuotedWords quoted, List<SpokenWord> transcript, Set<String> commonWords) {
    this.quoted = quoted;
    this.transcript = transcript;
    this.commonWords = commonWords;
  }

  /**
   * The pieces in order.
   *
   * @param spoken by quoted word, the index of the one in the transcript, rising; or -1
   * @param commonWords forms that are no names, although a sentence may begin with one
   */
  static List<Piece> of(
      QuotedWords quoted, List<SpokenWord> transcript, int[] spoken, Set<String> commonWords) {
    WordDiff diff = new WordDiff(quoted, transcript, commonWords);
    diff.walk(spoken);
    return diff.pieces;
  }

  private void walk(int[] spoken) {
    int next = -1;
    for (int i = 0; i < spoken.length; i++) {
      SpokenWord word = quoted.words().get(i);
      int at = spoken[i];
      if (at >= 0) {
        boolean skips = next >= 0 && at > next;
        if (skips) {
          endAgreement();
          onlySpoken.addAll(transcript.subList(next, at));
          marked |= quoted.marked().get(i);
        }
        next = at + 1;
      }
      if (at >= 0 && word.soundsLike(transcript.get(at))) {
        endDifference();
        bothSpoken.add(transcript.get(at).written());
        bothQuoted.add(word.written());
      } else {
        endAgreement();
        onlyQuoted.add(word);
        if (at >= 0) {
          onlySpoken.add(transcript.get(at));
        }
      }
    }
    endAgreement();
    endDifference();
  }

  private void endAgreement() {
    if (!bothQuoted.isEmpty()) {
      pieces.add(new Piece(bothSpoken, bothQuoted, true, false, false));
      bothSpoken.clear();
      bothQuoted.clear();
    }
  }

  private void endDifference() {
    if (onlySpoken.isEmpty() && onlyQuoted.isEmpty()) {
      return;
    }
    boolean admitted = marked && onlyQuoted.isEmpty();
    pieces.add(
        new Piece(
            written(onlySpoken), written(onlyQuoted), false, admitted, !admitted && isSerious()));
    onlySpoken.clear();
    onlyQuoted.clear();
    marked = false;
  }

  private static List<String> written(List<SpokenWord> words) {
    return words.stream().map(SpokenWord::written).toList();
  }

  private boolean isSerious() {
    return !numbers(onlySpoken).equals(numbers(onlyQuoted))
        || negations(onlySpoken) != negations(onlyQuoted)
        || !names(onlySpoken).equals(names(onlyQuoted));
  }

  private static List<String> numbers(List<SpokenWord> words) {
    return words.stream().filter(SpokenWord::isNumber).map(SpokenWord::form).toList();
  }

  private static long negations(List<SpokenWord> words) {
    return words.stream().filter(SpokenWord::isNegation).count();
  }

  private Set<String> names(List<SpokenWord> words) {
    return words.stream()
        .filter(word -> word.isCapitalised() && !commonWords.contains(word.form()))
        .map(SpokenWord::form)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
