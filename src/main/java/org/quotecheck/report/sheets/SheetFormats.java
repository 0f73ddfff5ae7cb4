package org.quotecheck.report.sheets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats for sheets. */
public final class SheetFormats {
  /** For spreadsheets and programs. */
  public static final TextSheetFormat CSV = new CsvSheet();

  /** For programs. */
  public static final TextSheetFormat JSON = new JsonSheet();

  /** For pages and issues. */
  public static final TextSheetFormat MARKDOWN = new MarkdownSheet();

  /** One line a format, sorted by name. */
  private static final List<SheetFormat> ALL =
      List.of(CSV, new HtmlSheet(), JSON, MARKDOWN, new XlsxSheet());

  private SheetFormats() {}

  /** All formats, sorted by name. */
  public static List<SheetFormat> all() {
    return ALL;
  }

  /** The format of a file with that name, in any case. */
  public static Optional<SheetFormat> forFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(f -> f.suffixes().stream().anyMatch(suffix -> lower.endsWith("." + suffix)))
        .findFirst();
  }
}
