package org.quotecheck.report.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Places;
import org.quotecheck.article.Position;
import org.quotecheck.article.Span;
import org.quotecheck.check.Finding;
import org.quotecheck.check.Fingerprints;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.report.escape.Inert;

/**
 * A finding with its place in the file.
 *
 * @param finding the finding
 * @param words the words that it is about, as the article has them
 * @param begin where they begin
 * @param end where they end, exclusive
 * @param fingerprint stays the same while the article is edited elsewhere; unique in its article
 * @param quotation the quotation that it is about; null where it is not about one
 */
record PlacedFinding(
    Finding finding,
    String words,
    Position begin,
    Position end,
    String fingerprint,
    @Nullable SpokenQuotation quotation) {

  /** All findings of an article, accepted ones too. */
  static List<PlacedFinding> all(ArticleReport report) {
    Analysis analysis = report.analysis();
    if (analysis == null || report.findings().isEmpty()) {
      return List.of();
    }
    String text = analysis.article().text();
    Places places = analysis.article().places();
    List<String> fingerprints = Fingerprints.of(analysis.article(), report.findings());
    List<PlacedFinding> placed = new ArrayList<>();
    for (int i = 0; i < fingerprints.size(); i++) {
      Finding finding = report.findings().get(i);
      Span span = finding.span();
      placed.add(
          new PlacedFinding(
              finding,
              span.of(text),
              places.begin(span),
              places.end(span),
              fingerprints.get(i),
              quotation(analysis, finding)));
    }
    return placed;
  }

  /** Those that nobody has accepted. */
  static List<PlacedFinding> open(ArticleReport report) {
    return all(report).stream().filter(placed -> placed.finding.isOpen()).toList();
  }

  String check() {
    return finding.check();
  }

  /** What is wrong, on one line and harmless on a screen. */
  String message() {
    return Inert.line(finding.message());
  }

  private static @Nullable SpokenQuotation quotation(Analysis analysis, Finding finding) {
    return finding.quotation().isEmpty()
        ? null
        : analysis.quotations().get(finding.quotation().getAsInt() - 1);
  }
}
