package org.quotecheck.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One rule over an analysed article. Stateless: the same subject gives the same findings, whatever
 * was looked at before.
 */
public abstract class Check {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=.)(?=\\p{Lu})");

  private final String id;
  private final Level level;
  private final Precision precision;
  private final List<Threshold> thresholds;

  /**
   * @param level that of its gravest findings, unless the configuration says otherwise
   * @param precision how often its findings are true
   * @param thresholds the numbers that the configuration can change
   */
  protected Check(Level level, Precision precision, Threshold... thresholds) {
    this.id =
        BETWEEN_WORDS.matcher(getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    this.level = level;
    this.precision = precision;
    this.thresholds = List.of(thresholds);
  }

  /**
   * Its name: the class name in kebab-case, which names the fault. Never renamed or used again once
   * released.
   */
  public final String id() {
    return id;
  }

  /** The level of its gravest findings, unless the configuration says otherwise. */
  public final Level level() {
    return level;
  }

  /** How often its findings are true. */
  public final Precision precision() {
    return precision;
  }

  /** The numbers that the configuration can change. */
  public final List<Threshold> thresholds() {
    return thresholds;
  }

  /** Whether it runs where no configuration speaks of it. */
  public boolean isOnByDefault() {
    return true;
  }

  /** What it finds, in any order: {@link Inspection} brings all findings in one. */
  public abstract List<Finding> run(Subject subject);
}
