package org.quotecheck.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Article;
import org.quotecheck.article.Scope;
import org.quotecheck.article.Span;
import org.quotecheck.article.TextOrder;
import org.quotecheck.attribution.Status;
import org.quotecheck.speaker.NameBearer;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.transcript.Verifier;

/**
 * What a check looks at.
 *
 * @param analysis all layers over the article
 * @param settings what the house wants
 * @param unused the acceptances that held for no finding of the other checks
 * @param transcripts what was said, as far as the house has it
 */
public record Subject(
    Analysis analysis, Settings settings, List<Acceptance> unused, List<Verifier> transcripts) {
  /** As far as checks look back for what leads on to words, in UTF-16 code units. */
  private static final int NEAR = 80;

  /** Copies the lists. */
  public Subject {
    unused = List.copyOf(unused);
    transcripts = List.copyOf(transcripts);
  }

  /** An analysis under those settings, of which there are no transcripts. */
  public static Subject of(Analysis analysis, Settings settings) {
    return of(analysis, settings, List.of());
  }

  static Subject of(Analysis analysis, Settings settings, List<Verifier> transcripts) {
    return new Subject(analysis, settings, List.of(), transcripts);
  }

  /** The same with the acceptances that nothing needed. */
  Subject with(List<Acceptance> unneeded) {
    return new Subject(analysis, settings, unneeded, transcripts);
  }

  /** The text of the article. */
  String text() {
    return analysis.article().text();
  }

  /** What somebody said: the quotations without titles, terms and the like. */
  List<SpokenQuotation> spoken() {
    return analysis.quotations().stream()
        .filter(q -> q.attribution().status() != Status.NOT_A_QUOTATION)
        .toList();
  }

  /** The quotations of that speaker. */
  List<SpokenQuotation> by(Speaker speaker) {
    return spoken().stream().filter(q -> speaker.equals(q.speaker())).toList();
  }

  /** The same by utterance. */
  List<List<SpokenQuotation>> utterances() {
    Map<Integer, List<SpokenQuotation>> utterances = new LinkedHashMap<>();
    for (SpokenQuotation quotation : spoken()) {
      utterances
          .computeIfAbsent(quotation.attribution().utterance(), number -> new ArrayList<>())
          .add(quotation);
    }
    return List.copyOf(utterances.values());
  }

  /** Number of sentences in a quotation, at least one. */
  int quotedSentences(Span quotation) {
    return Math.max(
        1,
        (int)
            analysis.annotations().sentences().stream()
                .filter(s -> s.quoted() && quotation.contains(s.span()))
                .count());
  }

  /** Where the reporter's text names that speaker. */
  List<Span> namesOf(Speaker speaker) {
    return analysis.names().stream()
        .filter(bearer -> speaker.equals(bearer.speaker()))
        .flatMap(bearer -> bearer.names().stream())
        .toList();
  }

  /** The people whom the article names. */
  List<NameBearer> people() {
    return analysis.names().stream().filter(NameBearer::isPerson).toList();
  }

  /** The people among them whom the article quotes. */
  List<NameBearer> quotedPeople() {
    return people().stream().filter(bearer -> bearer.speaker() != null).toList();
  }

  int threshold(Check check, Threshold threshold) {
    return settings.threshold(check, threshold);
  }

  /** Index of the paragraph in which a span begins. */
  int paragraph(Span span) {
    return analysis.article().paragraphAt(span.begin());
  }

  /** The paragraph in which a quotation begins. */
  Span paragraphOf(SpokenQuotation quotation) {
    return analysis.article().paragraphs().get(quotation.quotation().paragraph());
  }

  Scope scope(Span span) {
    Article article = analysis.article();
    return article.paragraphs().isEmpty() ? Scope.BODY : article.scope(paragraph(span));
  }

  /** The last characters before a span; fewer at the beginning of the article. */
  String before(Span span) {
    return text().substring(Math.max(0, span.begin() - NEAR), span.begin());
  }

  /** The text of a span without the quotations in it. */
  String reporterWords(Span span) {
    StringBuilder words = new StringBuilder();
    int from = span.begin();
    List<SpokenQuotation> all = analysis.quotations();
    for (int i = lastQuotation(from - 1) + 1; i < all.size(); i++) {
      Span quoted = all.get(i).quotation().span();
      if (quoted.begin() >= span.end()) {
        break;
      }
      words.append(text(), from, quoted.begin()).append(' ');
      from = Math.min(quoted.end(), span.end());
    }
    return words.append(text(), from, span.end()).toString();
  }

  /** Whether the span begins inside a quotation. */
  boolean isQuoted(Span span) {
    int before = lastQuotation(span.begin());
    return before >= 0
        && analysis.quotations().get(before).quotation().span().contains(span.begin());
  }

  /** Index of the last quotation that begins at an offset or before it; -1 if there is none. */
  private int lastQuotation(int offset) {
    return TextOrder.lastFrom(
        analysis.quotations(), part -> part.quotation().span().begin(), offset);
  }

  Words words(SpokenQuotation quotation) {
    return Words.of(analysis, quotation);
  }

  Finding finding(Check check, Level level, String message, SpokenQuotation about) {
    return new Finding(
        check.id(), level, message, about.quotation().span(), OptionalInt.of(about.id()));
  }

  Finding finding(Check check, Level level, String message, Span span, SpokenQuotation about) {
    return new Finding(check.id(), level, message, span, OptionalInt.of(about.id()));
  }

  Finding finding(Check check, Level level, String message, Span span) {
    return new Finding(check.id(), level, message, span, OptionalInt.empty());
  }
}
