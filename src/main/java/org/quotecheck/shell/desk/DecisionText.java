package org.quotecheck.shell.desk;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.check.Words;
import org.quotecheck.report.screen.Designation;
import org.quotecheck.review.Decision;

/** A decision in one line. */
public final class DecisionText {
  private DecisionText() {}

  /** {@code confirmed: Dana Whitlock, County Commissioner; source: tape.mp3@12:40}. */
  public static String of(Decision decision) {
    List<String> parts = new ArrayList<>();
    Decision.Ruling ruling = decision.ruling();
    if (ruling != null) {
      String who = Designation.of(decision.speaker(), decision.role(), decision.affiliation());
      parts.add(ruling.label() + (who.isEmpty() ? "" : ": " + who));
    }
    decision.dismissed().forEach((check, reason) -> parts.add(check + " dismissed: " + reason));
    if (decision.source() != null) {
      parts.add("source: " + decision.source());
    }
    if (decision.note() != null) {
      parts.add("note: " + decision.note());
    }
    return String.join("; ", parts);
  }

  /**
   * What is decided on a quotation, with its number and first words: who has mistyped the number
   * sees it.
   */
  public static String of(OpenArticle article, SpokenQuotation quotation) {
    Decision decision = article.decision(quotation);
    return "%d %s: %s"
        .formatted(
            quotation.id(),
            Words.of(article.analysis(), quotation).first(),
            decision == null ? "undecided" : of(decision));
  }
}
