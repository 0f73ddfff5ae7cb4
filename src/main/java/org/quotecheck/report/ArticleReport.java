package org.quotecheck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.check.Finding;

/**
 * What is reported of one file.
 *
 * @param path the file as the user named it, with {@code /} between folders
 * @param analysis what was found; null where the file could not be analysed
 * @param findings what the checks found, accepted ones too, in text order
 * @param problems what could not be analysed, and why; each one sentence
 */
public record ArticleReport(
    String path, @Nullable Analysis analysis, List<Finding> findings, List<String> problems) {
  /** Copies the lists. */
  public ArticleReport {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /** The findings that nobody has accepted. */
  public List<Finding> openFindings() {
    return findings.stream().filter(Finding::isOpen).toList();
  }
}
