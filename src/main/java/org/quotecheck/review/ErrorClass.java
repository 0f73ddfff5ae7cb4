package org.quotecheck.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;

/**
 * A class of quotations that may be harder than others.
 *
 * @param property in what they are alike: {@code source position}
 * @param value and how: {@code before}
 */
public record ErrorClass(String property, String value) {
  private static final String NONE = "none";
  private static final String NOT_FOUND = "not found";

  /** The classes of a quotation, one a property, always in the same order. */
  static List<ErrorClass> of(
      Analysis analysis,
      GoldQuotation gold,
      @Nullable GoldMention mention,
      @Nullable SpokenQuotation given) {
    @Nullable Span source =
        mention == null || mention.places().isEmpty() ? null : mention.places().get(0);
    List<ErrorClass> classes = new ArrayList<>();
    classes.add(new ErrorClass("mention type", mention == null ? NONE : label(mention.type())));
    classes.add(new ErrorClass("source position", position(analysis, gold.span(), source)));
    classes.add(new ErrorClass("paragraph distance", distance(analysis, gold.span(), source)));
    classes.add(
        new ErrorClass("quotation", given == null ? NOT_FOUND : label(given.quotation().type())));
    classes.add(new ErrorClass("split", isSplit(analysis, given) ? "yes" : "no"));
    classes.add(new ErrorClass("kind", gold.kind() == null ? NONE : gold.kind().label()));
    classes.add(
        new ErrorClass(
            "evidence", given == null ? NOT_FOUND : given.attribution().evidence().rule()));
    return List.copyOf(classes);
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Where the source stands in the reporter's sentence that holds the quotation. */
  private static String position(Analysis analysis, Span quotation, @Nullable Span source) {
    if (source == null) {
      return NONE;
    }
    Optional<Span> sentence =
        analysis.annotations().sentences().stream()
            .filter(s -> !s.quoted())
            .map(Sentence::span)
            .filter(s -> s.overlaps(quotation) && s.overlaps(source))
            .findFirst();
    if (sentence.isEmpty()) {
      return "other sentence";
    }
    boolean before = source.begin() < quotation.begin();
    boolean between =
        analysis.quotations().stream()
            .map(q -> q.quotation().span())
            .filter(q -> q.overlaps(sentence.get()) && !q.overlaps(quotation))
            .anyMatch(q -> before ? q.end() <= source.begin() : q.begin() >= source.end());
    return between ? "middle" : before ? "before" : "after";
  }

  private static String distance(Analysis analysis, Span quotation, @Nullable Span source) {
    if (source == null) {
      return NONE;
    }
    Article article = analysis.article();
    int distance = article.paragraphAt(source.begin()) - article.paragraphAt(quotation.begin());
    return distance == 0 ? "same" : distance == -1 ? "one before" : "further";
  }

  /** Whether another quotation of its paragraph is part of the same utterance. */
  private static boolean isSplit(Analysis analysis, @Nullable SpokenQuotation given) {
    return given != null
        && analysis.quotations().stream()
            .anyMatch(
                other ->
                    !Objects.equals(other, given)
                        && other.attribution().utterance() == given.attribution().utterance()
                        && other.quotation().paragraph() == given.quotation().paragraph());
  }
}
