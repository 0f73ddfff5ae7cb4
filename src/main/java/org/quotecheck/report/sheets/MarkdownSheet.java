package org.quotecheck.report.sheets;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quotecheck.report.escape.MarkdownEscapes;

/** A table as GitHub, GitLab and Gitea have them. */
final class MarkdownSheet implements TextSheetFormat {
  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public List<String> suffixes() {
    return List.of("md", "markdown");
  }

  @Override
  public void write(Sheet sheet, Appendable out) throws IOException {
    out.append("| ").append(String.join(" | ", sheet.headings())).append(" |\n");
    out.append("|").append(" --- |".repeat(sheet.headings().size())).append('\n');
    for (List<@Nullable Object> row : sheet.rows()) {
      out.append(
          row.stream()
              .map(cell -> MarkdownEscapes.inert(Sheet.text(cell)))
              .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
  }
}
