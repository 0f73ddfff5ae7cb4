package org.quotecheck.report.sheets;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.report.escape.JsonStream;

/** A list of objects, a row each; {@code checked by} is the property {@code checkedBy}. */
final class JsonSheet implements TextSheetFormat {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> suffixes() {
    return List.of("json");
  }

  @Override
  public void write(Sheet sheet, Appendable out) throws IOException {
    List<String> names = sheet.headings().stream().map(JsonSheet::property).toList();
    JsonStream json = JsonStream.pretty(out);
    json.beginArray();
    for (List<@Nullable Object> row : sheet.rows()) {
      json.beginObject();
      for (int i = 0; i < names.size(); i++) {
        json.property(names.get(i), row.get(i));
      }
      json.endObject();
    }
    json.endArray();
    json.finish();
  }

  private static String property(String heading) {
    StringBuilder name = new StringBuilder();
    for (String word : heading.split(" ", -1)) {
      name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
      name.append(word, 1, word.length());
    }
    return name.toString();
  }
}
