package org.quotecheck.report.formats;

import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Position;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.report.screen.Designation;
import org.quotecheck.speaker.Speaker;

/**
 * A quotation in words for the screen, harmless and not yet shortened.
 *
 * @param source who said it, after a dash; empty where nobody is known
 */
record QuotationRow(Position place, Status status, String quotation, String source) {
  static QuotationRow of(SpokenQuotation spoken, Analysis analysis, Position place) {
    String text = analysis.article().text();
    return new QuotationRow(
        place,
        spoken.attribution().status(),
        Inert.line(spoken.quotation().span().of(text)),
        source(spoken.speaker(), spoken.attribution().mention(), text));
  }

  /** The status as a picture and a word. */
  String label() {
    String picture =
        switch (status) {
          case ATTRIBUTED -> "✓";
          case IMPLIED -> "~";
          case UNATTRIBUTED -> "✗";
          case NOT_A_QUOTATION -> " ";
        };
    return picture + " " + status.label();
  }

  private static String source(@Nullable Speaker speaker, @Nullable Mention mention, String text) {
    if (speaker != null) {
      return "— "
          + Inert.line(Designation.of(speaker.name(), speaker.role(), speaker.affiliation()));
    }
    return mention == null ? "" : "— " + Inert.line(mention.span().of(text));
  }
}
