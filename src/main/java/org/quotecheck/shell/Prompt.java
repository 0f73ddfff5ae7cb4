package org.quotecheck.shell;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** What stands before the line that the user types: the open article, and what is wrong with it. */
record Prompt(Desk desk, boolean colour) {
  private static final int LONGEST_NAME = 30;
  private static final AttributedStyle STYLE =
      AttributedStyle.BOLD.foreground(AttributedStyle.GREEN);

  String text() {
    AttributedString prompt =
        desk.current().map(Prompt::of).orElseGet(() -> new AttributedString("quotecheck", STYLE));
    AttributedString whole =
        new AttributedStringBuilder().append(prompt).append("> ").toAttributedString();
    return colour ? whole.toAnsi() : whole.toString();
  }

  private static AttributedString of(OpenArticle article) {
    AttributedString name = Palette.inert(article.baseName(), STYLE);
    AttributedStringBuilder prompt = new AttributedStringBuilder();
    if (name.columnLength() > LONGEST_NAME) {
      prompt.append(name.columnSubSequence(0, LONGEST_NAME - 1)).append("…", STYLE);
    } else {
      prompt.append(name);
    }
    String problems = article.problems();
    return prompt.append(problems.isEmpty() ? "" : " (" + problems + ")").toAttributedString();
  }
}
