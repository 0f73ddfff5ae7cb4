package org.quotecheck.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.report.SheetFormats;
import org.quotecheck.report.TextSheetFormat;

/** How lists are shown. */
enum Mode {
  /** Columns that fit the screen. */
  TEXT,
  /** Columns with rules between them, in which nothing is cut off. */
  TABLE,
  JSON,
  CSV,
  MARKDOWN;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Mode::label).toList();
  }

  /** The format for programs; none where people read it. */
  Optional<TextSheetFormat> format() {
    return switch (this) {
      case TEXT, TABLE -> Optional.empty();
      case JSON -> Optional.of(SheetFormats.JSON);
      case CSV -> Optional.of(SheetFormats.CSV);
      case MARKDOWN -> Optional.of(SheetFormats.MARKDOWN);
    };
  }
}
