package org.quotecheck.check;

import java.util.List;

/**
 * One rule over an analysed article. Stateless: the same subject gives the same findings, whatever
 * was looked at before.
 */
public interface Check {
  /**
   * Its name: the class name in kebab-case, which names the fault. Never renamed or used again once
   * released.
   */
  String id();

  /** The level of its gravest findings, unless the configuration says otherwise. */
  Level level();

  /** How often its findings are true. */
  Precision precision();

  /** Whether it runs where no configuration speaks of it. */
  default boolean isOnByDefault() {
    return true;
  }

  /** The numbers that the configuration can change. */
  default List<Threshold> thresholds() {
    return List.of();
  }

  /** What it finds, in text order. */
  List<Finding> run(Subject subject);
}
