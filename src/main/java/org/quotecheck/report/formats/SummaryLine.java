package org.quotecheck.report.formats;

import java.util.ArrayList;
import java.util.List;

/** The last line of a report for people. */
record SummaryLine(Totals totals, Palette palette) {
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(count(totals.articles(), "article"));
    parts.add(quotations());
    parts.add(findings());
    if (totals.accepted() > 0) {
      parts.add(totals.accepted() + " accepted");
    }
    if (totals.notAnalysed() > 0) {
      parts.add(palette.bad(count(totals.notAnalysed(), "article") + " not analysed"));
    }
    return String.join(palette.faint(" · "), parts);
  }

  private String quotations() {
    List<String> statuses = new ArrayList<>();
    if (totals.attributed() > 0) {
      statuses.add(palette.good(totals.attributed() + " attributed"));
    }
    if (totals.implied() > 0) {
      statuses.add(palette.doubtful(totals.implied() + " implied"));
    }
    if (totals.unattributed() > 0) {
      statuses.add(palette.bad(totals.unattributed() + " unattributed"));
    }
    String all = count(totals.quotations(), "quotation");
    return statuses.isEmpty() ? all : all + ": " + String.join(", ", statuses);
  }

  private String findings() {
    List<String> levels = new ArrayList<>();
    if (totals.errors() > 0) {
      levels.add(palette.bad(count(totals.errors(), "error")));
    }
    if (totals.warnings() > 0) {
      levels.add(palette.doubtful(count(totals.warnings(), "warning")));
    }
    if (totals.infos() > 0) {
      levels.add(totals.infos() + " info");
    }
    return levels.isEmpty() ? "no findings" : String.join(", ", levels);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
