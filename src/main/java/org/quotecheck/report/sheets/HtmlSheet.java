package org.quotecheck.report.sheets;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.quotecheck.report.escape.Inert;

/** A page with one table, to look at and to print. */
final class HtmlSheet implements TextSheetFormat {
  private static final String STYLE =
      """
      body { font: 11pt/1.35 sans-serif; margin: 2em }
      table { border-collapse: collapse; width: 100% }
      th, td { border: 1px solid #999; padding: 4px 6px; text-align: start; vertical-align: top }
      th { background: #eee }
      tr { break-inside: avoid }
      thead { display: table-header-group }
      """;

  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> suffixes() {
    return List.of("html", "htm");
  }

  @Override
  public void write(Sheet sheet, Appendable out) throws IOException {
    String title = escaped(sheet.title());
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<title>").append(title).append("</title>\n");
    out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    out.append("<h1>").append(title).append("</h1>\n<table>\n<thead><tr>");
    for (String heading : sheet.headings()) {
      out.append("<th>").append(escaped(heading)).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (List<@Nullable Object> row : sheet.rows()) {
      out.append("<tr>");
      for (Object cell : row) {
        // Each cell finds its own direction: a Hebrew quotation begins at the right.
        out.append("<td dir=\"auto\">").append(escaped(Sheet.text(cell))).append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</body>\n</html>\n");
  }

  private static String escaped(String text) {
    return Entities.escape(Inert.line(text));
  }
}
