package org.quotecheck.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Span;

/**
 * Where the words stand that people gave as the source of a quotation.
 *
 * @param words the words
 * @param places where the article has them: in the quotation's paragraph, or else anywhere; in
 *     order of their distance from the quotation; empty where the article words it differently
 */
record GoldMention(String words, List<Span> places) {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "you", "who", "him", "her", "them", "his");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "their", "its", "one", "some", "several", "many");

  /** Kinds of mention, told by the words alone. */
  enum Type {
    NAME,
    NOMINAL,
    PRONOUN
  }

  static GoldMention of(String words, Span quotation, Analysis analysis) {
    List<Span> all = new ArrayList<>();
    Matcher match =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
            .matcher(analysis.article().text());
    while (match.find()) {
      all.add(new Span(match.start(), match.end()));
    }
    List<Span> reporters = all.stream().filter(place -> !isQuoted(place, analysis)).toList();
    List<Span> candidates = reporters.isEmpty() ? all : reporters;
    Optional<Span> paragraph =
        analysis.article().paragraphs().stream().filter(p -> p.overlaps(quotation)).findFirst();
    List<Span> near =
        candidates.stream()
            .filter(place -> paragraph.isPresent() && paragraph.get().contains(place))
            .toList();
    return new GoldMention(
        words,
        (near.isEmpty() ? candidates : near)
            .stream()
                .sorted(Comparator.comparingInt(place -> distance(place, quotation)))
                .toList());
  }

  private static boolean isQuoted(Span place, Analysis analysis) {
    return analysis.quotations().stream().anyMatch(q -> q.quotation().span().contains(place));
  }

  private static int distance(Span a, Span b) {
    return Math.max(a.begin(), b.begin()) - Math.min(a.end(), b.end());
  }

  /** Whether words of the article name the same: they overlap it, or share a word with it. */
  boolean isMetBy(Span mention, String text) {
    if (!places.isEmpty()) {
      return places.stream().anyMatch(mention::overlaps);
    }
    return WordOverlap.f1(WordOverlap.words(words), WordOverlap.words(mention.of(text))) > 0;
  }

  Type type() {
    List<String> parts = List.of(words.strip().split("\\s+", -1));
    String first = parts.get(0).toLowerCase(Locale.ROOT);
    if (parts.size() == 1 && PRONOUNS.contains(first)) {
      return Type.PRONOUN;
    }
    boolean capital =
        parts.stream()
            .filter(part -> !DETERMINERS.contains(part.toLowerCase(Locale.ROOT)))
            .anyMatch(part -> Character.isUpperCase(part.codePointAt(0)));
    return capital ? Type.NAME : Type.NOMINAL;
  }
}
