package org.quotecheck.check;

import java.util.List;
import org.quotecheck.analysis.Analysis;

/**
 * One rule over an analysed article. Stateless: the same analysis gives the same findings, whatever
 * was looked at before.
 */
public interface Check {
  /**
   * Its name: the class name in kebab-case, which names the fault. Never renamed or used again once
   * released.
   */
  String id();

  /** What it finds, in text order. */
  List<Finding> run(Analysis analysis);
}
