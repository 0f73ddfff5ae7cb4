package org.quotecheck.quotation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a nickname in quotation marks inside a name: Robert C. "Bobby" Scott. */
public final class Nickname {
  private static final Pattern NAME_BEFORE =
      Pattern.compile("(?U)(?:^|.*[^\\p{L}’'-])(\\p{Lu}[\\p{L}.’'-]*)\\h$");
  private static final Pattern NAME_AFTER =
      Pattern.compile("(?U)^\\h\\p{Lu}[\\p{L}’'-]+.*", Pattern.DOTALL);
  private static final String WORD = "\\p{Lu}[\\p{L}’'.-]*";
  private static final Pattern NICKNAME =
      Pattern.compile("(?U)" + WORD + "(?:\\h(?:(?:the|of|da|de)\\h)?" + WORD + ")?");

  /** Capitalised at a sentence's beginning, and no names. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "The", "A", "An", "In", "On", "At", "But", "And", "Or", "So", "Yet", "His", "Her", "Its",
          "Their", "Our", "My", "Your", "This", "That", "These", "As", "For", "From", "When",
          "With", "By", "He", "She", "It", "They", "We", "I", "You", "If", "Of", "To", "Then");

  private Nickname() {}

  /**
   * Whether the quotation stands between two capitalised words and is one or two capitalised words
   * itself.
   */
  public static boolean is(String text, Quotation quotation) {
    int begin = quotation.span().begin();
    int end = quotation.span().end();
    String before = text.substring(Math.max(0, begin - 30), begin);
    String after = text.substring(end, Math.min(text.length(), end + 30));
    Matcher name = NAME_BEFORE.matcher(before.substring(before.lastIndexOf('\n') + 1));
    return NICKNAME.matcher(quotation.content().of(text)).matches()
        && name.matches()
        && !NO_NAMES.contains(name.group(1))
        && NAME_AFTER.matcher(after).matches();
  }
}
