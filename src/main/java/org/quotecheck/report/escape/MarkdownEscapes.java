package org.quotecheck.report.escape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text plain in Markdown as GitHub, GitLab and Gitea show it. */
public final class MarkdownEscapes {
  /** Everything that Markdown, its tables or its automatic links could take for their own. */
  private static final Pattern ACTIVE =
      Pattern.compile("[\\\\`*_{}\\[\\]<>&#|~$@:^]|(?<=\\S)\\.(?=\\S)");

  private MarkdownEscapes() {}

  /** Characters that mean something become numbers, which Markdown shows as plain text. */
  public static String inert(String text) {
    return ACTIVE
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement("&#" + (int) m.group().charAt(0) + ";"));
  }
}
