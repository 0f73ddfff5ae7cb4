package org.quotecheck.report.formats;

import java.util.List;
import java.util.Optional;
import org.quotecheck.report.ReportFormat;

/** The formats. */
public final class ReportFormats {
  /** One line a format, sorted by name. */
  private static final List<ReportFormat> ALL =
      List.of(
          new CheckstyleFormat(),
          new CsvFormat(),
          new GithubFormat(),
          new GitlabFormat(),
          new JsonFormat(),
          new JsonlFormat(),
          new JunitFormat(),
          new MarkdownFormat(),
          new RdjsonFormat(),
          new SarifFormat(),
          new TextFormat());

  private ReportFormats() {}

  /** All formats, sorted by name. */
  public static List<ReportFormat> all() {
    return ALL;
  }

  /** The format of that name. */
  public static Optional<ReportFormat> find(String name) {
    return ALL.stream().filter(f -> f.name().equals(name)).findFirst();
  }
}
