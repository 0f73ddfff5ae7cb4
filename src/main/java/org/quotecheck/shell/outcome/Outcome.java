package org.quotecheck.shell.outcome;

import java.util.Arrays;
import java.util.Comparator;
import org.springframework.shell.core.command.ExitStatus;

/**
 * How a command ended, the better first. What comes later outweighs what comes earlier: a run in
 * which an article was not analysed ends with {@link #FAILED} whatever was found in the others.
 */
public enum Outcome {
  /** Done, nothing to complain of. */
  CLEAN(0),
  /** A check found something at or above the level asked for. */
  FINDINGS(1),
  /** Wrong usage, unreadable configuration or a missing file. */
  USAGE(2),
  /** An article could not be analysed, or an internal fault. */
  FAILED(3),
  /** Stopped by the user. The number is what a shell gives a program ended by Ctrl-C. */
  INTERRUPTED(130);

  private final int code;

  Outcome(int code) {
    this.code = code;
  }

  /** The process's exit code. */
  public int code() {
    return code;
  }

  /** The same for Spring Shell. */
  public ExitStatus status() {
    return new ExitStatus(code, name());
  }

  /** The graver of the two. */
  public Outcome or(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Throws {@link IllegalArgumentException} for a status that no command of ours gives. */
  public static Outcome of(ExitStatus status) {
    return Arrays.stream(values())
        .filter(outcome -> outcome.code == status.code())
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalArgumentException("unknown status " + status.code()));
  }
}
