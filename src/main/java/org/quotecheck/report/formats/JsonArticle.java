package org.quotecheck.report.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Places;
import org.quotecheck.article.Position;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.check.Finding;
import org.quotecheck.report.ArticleReport;

/** An article as the JSON report has it: {@code report-1.schema.json} describes the fields. */
record JsonArticle(
    String path,
    Optional<String> text,
    List<JsonQuotation> quotations,
    List<JsonSpeaker> speakers,
    List<JsonFinding> findings,
    List<String> notes,
    List<String> problems) {

  record JsonQuotation(
      int id,
      int utterance,
      int begin,
      int end,
      int line,
      int column,
      int endLine,
      int endColumn,
      String text,
      String type,
      String status,
      double confidence,
      @Nullable Words mention,
      @Nullable Words cue,
      @Nullable Integer speaker,
      String evidence) {}

  record JsonSpeaker(
      int id,
      String name,
      String kind,
      @Nullable String role,
      @Nullable String affiliation,
      List<String> aliases,
      @Nullable Offsets roleEvidence,
      int quotations) {}

  record JsonFinding(
      String check,
      String level,
      String message,
      int begin,
      int end,
      int line,
      int column,
      int endLine,
      int endColumn,
      @Nullable Integer quotation,
      String fingerprint,
      Optional<JsonSuppression> suppression) {}

  record JsonSuppression(String kind, @Nullable String reason) {
    static Optional<JsonSuppression> of(Finding finding) {
      return Optional.ofNullable(finding.suppression())
          .map(s -> new JsonSuppression(s.kind().label(), s.reason()));
    }
  }

  record Words(int begin, int end, String text) {}

  record Offsets(int begin, int end) {}

  static JsonArticle of(ArticleReport report, boolean includeText) {
    Analysis analysis = report.analysis();
    if (analysis == null) {
      return new JsonArticle(
          report.path(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          report.problems());
    }
    String text = analysis.article().text();
    Places places = analysis.article().places();
    return new JsonArticle(
        report.path(),
        includeText ? Optional.of(text) : Optional.empty(),
        analysis.quotations().stream().map(q -> quotation(q, text, places)).toList(),
        speakers(analysis),
        PlacedFinding.all(report).stream().map(JsonArticle::finding).toList(),
        analysis.article().notes(),
        report.problems());
  }

  private static JsonQuotation quotation(SpokenQuotation spoken, String text, Places places) {
    Attribution attribution = spoken.attribution();
    Span span = spoken.quotation().span();
    Position begin = places.begin(span);
    Position end = places.end(span);
    return new JsonQuotation(
        spoken.id(),
        attribution.utterance(),
        span.begin(),
        span.end(),
        begin.line(),
        begin.column(),
        end.line(),
        end.column(),
        span.of(text),
        spoken.quotation().type().name().toLowerCase(Locale.ROOT),
        attribution.status().label(),
        Math.round(attribution.confidence() * 100) / 100.0,
        attribution.mention() == null ? null : words(attribution.mention().span(), text),
        attribution.cue() == null ? null : words(attribution.cue().span(), text),
        spoken.speaker() == null ? null : spoken.speaker().id(),
        attribution.evidence().rule());
  }

  private static List<JsonSpeaker> speakers(Analysis analysis) {
    return analysis.speakers().stream()
        .map(
            s ->
                new JsonSpeaker(
                    s.id(),
                    s.name(),
                    s.kind().label(),
                    s.role(),
                    s.affiliation(),
                    s.aliases(),
                    s.roleEvidence() == null
                        ? null
                        : new Offsets(s.roleEvidence().begin(), s.roleEvidence().end()),
                    (int) analysis.quotations().stream().filter(q -> isBy(q, s.id())).count()))
        .toList();
  }

  private static boolean isBy(SpokenQuotation quotation, int speaker) {
    return quotation.speaker() != null
        && quotation.speaker().id() == speaker
        && quotation.attribution().status() != Status.NOT_A_QUOTATION;
  }

  private static JsonFinding finding(PlacedFinding placed) {
    Finding finding = placed.finding();
    return new JsonFinding(
        finding.check(),
        finding.level().label(),
        finding.message(),
        finding.span().begin(),
        finding.span().end(),
        placed.begin().line(),
        placed.begin().column(),
        placed.end().line(),
        placed.end().column(),
        finding.quotation().isPresent() ? finding.quotation().getAsInt() : null,
        placed.fingerprint(),
        JsonSuppression.of(finding));
  }

  private static Words words(Span span, String text) {
    return new Words(span.begin(), span.end(), span.of(text));
  }
}
