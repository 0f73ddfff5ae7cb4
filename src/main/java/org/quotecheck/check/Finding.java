package org.quotecheck.check;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;

/**
 * One thing that a check found.
 *
 * @param check the check's id in kebab-case
 * @param level how much it matters
 * @param message what is wrong, naming the words, without a full stop
 * @param span the words it is about
 * @param quotation id of the quotation that it is about, if about one
 * @param suppression why it is accepted; null where it is not
 */
public record Finding(
    String check,
    Level level,
    String message,
    Span span,
    OptionalInt quotation,
    @Nullable Suppression suppression) {
  /** A finding that nobody has accepted. */
  public Finding(String check, Level level, String message, Span span, OptionalInt quotation) {
    this(check, level, message, span, quotation, null);
  }

  /** Whether it counts: for the exit code, the summary and whoever reads the text. */
  public boolean isOpen() {
    return suppression == null;
  }

  /** The same finding at another level. */
  Finding at(Level other) {
    return new Finding(check, other, message, span, quotation, suppression);
  }

  /** The same finding, accepted. */
  public Finding suppressed(Suppression by) {
    return new Finding(check, level, message, span, quotation, by);
  }
}
