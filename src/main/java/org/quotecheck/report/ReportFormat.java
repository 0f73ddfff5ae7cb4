package org.quotecheck.report;

import java.io.IOException;

/** A format for reports: one class and one line in {@code ReportFormats}. Stateless. */
public interface ReportFormat {
  /** What the user calls it: {@code json}. */
  String name();

  /** Begins a report. The caller flushes and closes {@code out}. */
  ReportWriter open(Appendable out, ReportOptions options) throws IOException;
}
