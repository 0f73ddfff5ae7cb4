package org.quotecheck.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.check.Words;
import org.quotecheck.review.Decision;

/** A decision in one line. */
final class DecisionText {
  private DecisionText() {}

  /** {@code confirmed: Dana Whitlock, County Commissioner; source: tape.mp3@12:40}. */
  static String of(Decision decision) {
    List<String> parts = new ArrayList<>();
    Decision.Ruling ruling = decision.ruling();
    if (ruling != null) {
      List<String> who = new ArrayList<>();
      add(who, decision.speaker());
      add(who, decision.role());
      add(who, decision.affiliation());
      parts.add(ruling.label() + (who.isEmpty() ? "" : ": " + String.join(", ", who)));
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
  static String of(OpenArticle article, SpokenQuotation quotation) {
    Decision decision = article.decision(quotation);
    return "%d %s: %s"
        .formatted(
            quotation.id(),
            Words.of(article.analysis(), quotation).first(),
            decision == null ? "undecided" : of(decision));
  }

  /** Adds what the parts before do not say yet. */
  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && parts.stream().noneMatch(before -> before.contains(part))) {
      parts.add(part);
    }
  }
}
