package org.quotecheck.transcript;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;

/**
 * A word as it sounds: what a transcript and an article may write in different ways is one form.
 *
 * @param form lower case, a number as digits; equal for words that sound the same
 * @param written as it stands in the text
 * @param span where it stands
 */
record SpokenWord(String form, String written, Span span) {
  /** Digits with their separators, or letters with the apostrophes inside; hyphens divide words. */
  private static final Pattern WORD =
      Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*|[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");

  /** Sounds that no quotation needs to keep. */
  private static final Set<String> FILLERS = Set.of("um", "uh", "er", "erm", "uhm", "hm", "mm");

  /** "One" is left out: it is a pronoun more often than a number. */
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Set<String> MAGNITUDES =
      Set.of(
          "one",
          "once",
          "twice",
          "half",
          "quarter",
          "third",
          "dozen",
          "hundred",
          "thousand",
          "million",
          "billion",
          "trillion",
          "hundreds",
          "thousands",
          "millions",
          "billions");

  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "not", "never", "nobody", "none", "nothing", "nowhere", "neither", "nor", "without",
          "cannot", "hardly", "barely", "unable");

  /** The words of a stretch of a text, in order, without the sounds of hesitation. */
  static List<SpokenWord> of(CharSequence text, Span stretch) {
    List<SpokenWord> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(stretch.begin(), stretch.end());
    while (matcher.find()) {
      SpokenWord word = of(matcher.group(), new Span(matcher.start(), matcher.end()));
      if (FILLERS.contains(word.form)) {
        continue;
      }
      SpokenWord before = words.isEmpty() ? null : words.get(words.size() - 1);
      if (before != null && joins(text, before, word)) {
        Span span = before.span.union(word.span);
        words.set(
            words.size() - 1, new SpokenWord(sum(before.form, word.form), span.of(text), span));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static SpokenWord of(String written, Span span) {
    String form =
        Normalizer.normalize(written, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    if (Character.isDigit(form.charAt(0))) {
      // Commas group digits; a full stop is part of the number.
      return new SpokenWord(form.replace(",", ""), written, span);
    }
    @Nullable Integer number = NUMBERS.get(form);
    return new SpokenWord(number == null ? form : number.toString(), written, span);
  }

  /** Whether two words are one number: "twenty-five". */
  private static boolean joins(CharSequence text, SpokenWord tens, SpokenWord unit) {
    Integer first = NUMBERS.get(tens.written.toLowerCase(Locale.ROOT));
    String second = unit.written.toLowerCase(Locale.ROOT);
    Integer last = second.equals("one") ? Integer.valueOf(1) : NUMBERS.get(second);
    return first != null
        && last != null
        && first >= 20
        && 0 < last
        && last < 10
        && text.subSequence(tens.span.end(), unit.span.begin()).toString().matches("[- ]");
  }

  private static String sum(String tens, String unit) {
    return Integer.toString(
        Integer.parseInt(tens) + (unit.equals("one") ? 1 : Integer.parseInt(unit)));
  }

  boolean isNumber() {
    return Character.isDigit(form.charAt(0)) || MAGNITUDES.contains(form);
  }

  boolean isNegation() {
    return NEGATIONS.contains(form) || form.endsWith("n't");
  }

  boolean isCapitalised() {
    return Character.isUpperCase(written.codePointAt(0)) && !form.matches("i('.*)?");
  }

  boolean soundsLike(SpokenWord other) {
    return form.equals(other.form);
  }
}
