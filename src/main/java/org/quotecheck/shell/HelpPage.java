package org.quotecheck.shell;

import java.util.List;
import org.jline.utils.AttributedString;

/** The help of one command. */
record HelpPage(Manual manual) {
  /** Columns of the text: wide enough to read, narrow enough for any terminal. */
  private static final int WIDTH = 80;

  String text() {
    StringBuilder page = new StringBuilder();
    page.append(manual.synopsis()).append("\n\n");
    for (String paragraph : manual.details()) {
      append(page, "", "", paragraph);
      page.append('\n');
    }
    if (!manual.options().isEmpty()) {
      page.append("Options:\n");
      int column = manual.options().stream().mapToInt(o -> o.synopsis().length()).max().orElse(0);
      for (Option option : manual.options()) {
        String name = "  %-" + Math.min(column, 30) + "s  ";
        append(
            page, name.formatted(option.synopsis()), " ".repeat(column + 4), option.description());
      }
      page.append('\n');
    }
    page.append(manual.examples().size() == 1 ? "Example:\n" : "Examples:\n");
    manual.examples().forEach(example -> page.append("  ").append(example).append('\n'));
    return page.toString().stripTrailing();
  }

  private static void append(StringBuilder page, String first, String rest, String text) {
    List<AttributedString> lines =
        Wrap.lines(new AttributedString(text), Math.max(30, WIDTH - rest.length()));
    for (int i = 0; i < lines.size(); i++) {
      page.append(i == 0 ? first : rest).append(lines.get(i)).append('\n');
    }
  }
}
