package org.quotecheck.report.formats;

import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.attribution.Status;
import org.quotecheck.check.Level;
import org.quotecheck.report.ArticleReport;

/**
 * What all articles of a report add up to.
 *
 * @param articles all, whether analysed or not
 * @param notAnalysed those without an analysis
 * @param attributed quotations of that status, as the next two; what is not a quotation is not
 *     counted
 * @param errors open findings of that level, as the next two
 * @param accepted findings that somebody has accepted
 */
record Totals(
    int articles,
    int notAnalysed,
    int attributed,
    int implied,
    int unattributed,
    int errors,
    int warnings,
    int infos,
    int accepted) {
  static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0);

  int quotations() {
    return attributed + implied + unattributed;
  }

  /** Open ones. */
  int findings() {
    return errors + warnings + infos;
  }

  Totals plus(ArticleReport report) {
    Analysis analysis = report.analysis();
    return new Totals(
        articles + 1,
        notAnalysed + (analysis == null ? 1 : 0),
        attributed + count(analysis, Status.ATTRIBUTED),
        implied + count(analysis, Status.IMPLIED),
        unattributed + count(analysis, Status.UNATTRIBUTED),
        errors + count(report, Level.ERROR),
        warnings + count(report, Level.WARNING),
        infos + count(report, Level.INFO),
        accepted + report.findings().size() - report.openFindings().size());
  }

  private static int count(@Nullable Analysis analysis, Status status) {
    return analysis == null
        ? 0
        : (int)
            analysis.quotations().stream().filter(q -> q.attribution().status() == status).count();
  }

  private static int count(ArticleReport report, Level level) {
    return (int) report.openFindings().stream().filter(f -> f.level() == level).count();
  }
}
