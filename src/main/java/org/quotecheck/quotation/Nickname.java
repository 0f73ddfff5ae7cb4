package org.quotecheck.quotation;

import java.util.regex.Pattern;

/** Recognises a nickname in quotation marks inside a name: Robert C. "Bobby" Scott. */
public final class Nickname {
  private static final Pattern NAME_BEFORE = Pattern.compile("(?U).*\\p{Lu}[\\p{L}.’'-]* $");
  private static final Pattern NAME_AFTER =
      Pattern.compile("(?U)^ \\p{Lu}[\\p{L}’'-]+.*", Pattern.DOTALL);
  private static final Pattern NICKNAME =
      Pattern.compile("(?U)\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*)?");

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
    return NICKNAME.matcher(quotation.content().of(text)).matches()
        && NAME_BEFORE.matcher(before.substring(before.lastIndexOf('\n') + 1)).matches()
        && NAME_AFTER.matcher(after).matches();
  }
}
