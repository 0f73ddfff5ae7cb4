package org.quotecheck.shell.session;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.quotecheck.check.Finding;
import org.quotecheck.check.Level;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Palette;

/**
 * What stands before the line that the user types: the open article, how many of its quotations are
 * undecided, and what is wrong with it.
 */
record Prompt(Desk desk, Console console) {
  private static final int LONGEST_NAME = 30;

  /** On a narrower terminal the prompt is short, so that there is room to type. */
  private static final int NARROW = 72;

  String text() {
    AttributedString prompt =
        desk.current()
            .map(review -> of(review.article()))
            .orElseGet(() -> new AttributedString("quotecheck", Palette.PROMPT));
    AttributedString whole =
        new AttributedStringBuilder().append(prompt).append("> ").toAttributedString();
    return console.colour() ? whole.toAnsi() : whole.toString();
  }

  private AttributedString of(OpenArticle article) {
    boolean narrow = console.width() < NARROW;
    int room = narrow ? LONGEST_NAME / 2 : LONGEST_NAME;
    AttributedString name = Palette.inert(article.baseName(), Palette.PROMPT);
    AttributedStringBuilder prompt = new AttributedStringBuilder();
    if (name.columnLength() > room) {
      prompt.append(name.columnSubSequence(0, room - 1)).append("…", Palette.PROMPT);
    } else {
      prompt.append(name);
    }
    String open = narrow ? inShort(article) : inFull(article);
    return prompt.append(open.isEmpty() ? "" : " (" + open + ")").toAttributedString();
  }

  /** {@code "9 undecided, 1 error"}. */
  private static String inFull(OpenArticle article) {
    List<String> parts = new ArrayList<>();
    int undecided = article.undecided().size();
    if (undecided > 0) {
      parts.add(undecided + " undecided");
    }
    if (!article.findings().isEmpty()) {
      parts.add(article.problems());
    }
    return String.join(", ", parts);
  }

  /** The same as {@code "9? 1E"}. */
  private static String inShort(OpenArticle article) {
    List<String> parts = new ArrayList<>();
    int undecided = article.undecided().size();
    if (undecided > 0) {
      parts.add(undecided + "?");
    }
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFO)) {
      long found = article.findings().stream().map(Finding::level).filter(level::equals).count();
      if (found > 0) {
        parts.add(found + level.name().substring(0, 1));
      }
    }
    return String.join(" ", parts);
  }
}
