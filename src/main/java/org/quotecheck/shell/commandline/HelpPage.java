package org.quotecheck.shell.commandline;

import java.util.List;
import org.jline.utils.AttributedString;
import org.quotecheck.shell.terminal.Wrap;

/** The help of one command. */
record HelpPage(Manual manual) {
  /** Columns of the text: wide enough to read, narrow enough for any terminal. */
  private static final int WIDTH = 80;

  /** Where the descriptions of the options begin. */
  private static final int COLUMN = 29;

  String text() {
    StringBuilder page = new StringBuilder();
    page.append(manual.synopsis()).append("\n\n");
    for (String paragraph : manual.details()) {
      append(page, "", "", paragraph);
      page.append('\n');
    }
    if (!manual.options().isEmpty()) {
      page.append("Options:\n");
      for (Option option : manual.options()) {
        option(page, option);
      }
      page.append('\n');
    }
    page.append(manual.examples().size() == 1 ? "Example:\n" : "Examples:\n");
    manual.examples().forEach(example -> page.append("  ").append(example).append('\n'));
    return page.toString().stripTrailing();
  }

  private static void option(StringBuilder page, Option option) {
    String name = "  " + option.synopsis();
    String margin = " ".repeat(COLUMN);
    if (name.length() + 2 > COLUMN) {
      page.append(name).append('\n');
      append(page, margin, margin, option.description());
    } else {
      append(page, name + margin.substring(name.length()), margin, option.description());
    }
  }

  private static void append(StringBuilder page, String first, String rest, String text) {
    List<AttributedString> lines = Wrap.lines(new AttributedString(text), WIDTH - rest.length());
    for (int i = 0; i < lines.size(); i++) {
      page.append(i == 0 ? first : rest).append(lines.get(i)).append('\n');
    }
  }
}
