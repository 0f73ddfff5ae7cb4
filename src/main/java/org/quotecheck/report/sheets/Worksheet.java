package org.quotecheck.report.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Cue;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.review.Decision;
import org.quotecheck.review.Reviewed;
import org.quotecheck.speaker.Speaker;

/**
 * The checking sheet that goes with an article: what is quoted, who is said to have said it, and
 * who checked that against what. Quotations that were decided on and are no longer in the article
 * come last, without a number. Titles and the like are left out unless somebody decided on them.
 */
public final class Worksheet {
  /** What stands as the status of a quotation that the article has no more. */
  private static final String GONE = "no longer in the article";

  private static final List<String> HEADINGS =
      List.of(
          "article",
          "number",
          "paragraph",
          "words",
          "speaker",
          "role",
          "affiliation",
          "cue",
          "status",
          "decision",
          "source",
          "checked by",
          "date",
          "note");

  private Worksheet() {}

  /** The sheet for some articles. */
  public static Sheet of(List<Reviewed> articles) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Reviewed article : articles) {
      String name = article.analysis().article().name();
      for (SpokenQuotation quotation : article.analysis().quotations()) {
        Decision decision = article.decisions().get(quotation.id());
        if (decision != null || quotation.attribution().status() != Status.NOT_A_QUOTATION) {
          rows.add(row(name, article.analysis().article().text(), quotation, decision));
        }
      }
      String path = article.analysis().article().path();
      article.unfit().forEach(decision -> rows.add(row(path, decision)));
    }
    String title =
        articles.size() == 1
            ? "Quotations of " + articles.get(0).analysis().article().name()
            : "Quotations of " + articles.size() + " articles";
    return new Sheet(title, HEADINGS, rows);
  }

  private static List<@Nullable Object> row(
      String name, String text, SpokenQuotation quotation, @Nullable Decision decision) {
    Speaker speaker = quotation.speaker();
    Mention mention = quotation.attribution().mention();
    Cue cue = quotation.attribution().cue();
    return joined(
        cells(
            name,
            quotation.id(),
            quotation.quotation().paragraph() + 1,
            quotation.quotation().span().of(text),
            speaker != null ? speaker.name() : mention == null ? null : mention.span().of(text),
            speaker == null ? null : speaker.role(),
            speaker == null ? null : speaker.affiliation(),
            cue == null ? null : cue.span().of(text),
            quotation.attribution().status().label()),
        checked(decision));
  }

  private static List<@Nullable Object> row(String name, Decision decision) {
    return joined(
        cells(
            name,
            null,
            null,
            decision.key().words(),
            decision.speaker(),
            decision.role(),
            decision.affiliation(),
            null,
            GONE),
        checked(decision));
  }

  private static List<@Nullable Object> checked(@Nullable Decision decision) {
    if (decision == null) {
      return cells(null, null, null, null, null);
    }
    Decision.Ruling ruling = decision.ruling();
    return cells(
        ruling == null ? null : ruling.label(),
        decision.source(),
        decision.by(),
        decision.date().toString(),
        decision.note());
  }

  private static List<@Nullable Object> cells(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  private static List<@Nullable Object> joined(
      List<@Nullable Object> first, List<@Nullable Object> rest) {
    List<@Nullable Object> all = new ArrayList<>(first);
    all.addAll(rest);
    return all;
  }
}
