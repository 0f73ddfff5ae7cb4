package org.quotecheck.report;

import java.io.IOException;

/** Writes a report article by article, so that no more than one need be kept in memory. */
public interface ReportWriter {
  /** Adds one article; the order of the calls is the order in the report. */
  void add(ArticleReport article) throws IOException;

  /** Ends the report: totals, closing brackets. Called once, after the last article. */
  void finish() throws IOException;
}
