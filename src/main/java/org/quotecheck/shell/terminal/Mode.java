package org.quotecheck.shell.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.report.sheets.SheetFormats;
import org.quotecheck.report.sheets.TextSheetFormat;

/** How lists are shown. */
public enum Mode {
  /** Columns that fit the screen. */
  TEXT,
  /** Columns with rules between them, in which nothing is cut off. */
  TABLE,
  JSON,
  CSV,
  MARKDOWN;

  /** What the user types: {@code json}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The labels of all, in order. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Mode::label).toList();
  }

  /** The format for programs; none where people read it. */
  public Optional<TextSheetFormat> format() {
    return switch (this) {
      case TEXT, TABLE -> Optional.empty();
      case JSON -> Optional.of(SheetFormats.JSON);
      case CSV -> Optional.of(SheetFormats.CSV);
      case MARKDOWN -> Optional.of(SheetFormats.MARKDOWN);
    };
  }
}
