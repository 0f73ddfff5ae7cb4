package org.quotecheck.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON written piece by piece. What would act on a terminal is escaped. A failure to write is an
 * {@link IOException}.
 */
final class JsonStream {
  private static final ObjectWriter LINE = mapper().writer();
  private static final ObjectWriter PRETTY = LINE.with(indented());

  private final Appendable out;
  private final JsonGenerator json;

  private JsonStream(Appendable out, ObjectWriter style) {
    this.out = out;
    this.json = style.createGenerator(new AppendableWriter(out));
  }

  /** Indented, for one document. */
  static JsonStream pretty(Appendable out) {
    return new JsonStream(out, PRETTY);
  }

  /** The value on one line, without a line break. */
  static String line(Object value) {
    return LINE.writeValueAsString(value);
  }

  void beginObject() throws IOException {
    write(json::writeStartObject);
  }

  void endObject() throws IOException {
    write(json::writeEndObject);
  }

  void beginArray() throws IOException {
    write(json::writeStartArray);
  }

  void endArray() throws IOException {
    write(json::writeEndArray);
  }

  /** The name of what comes next. */
  void name(String name) throws IOException {
    write(() -> json.writeName(name));
  }

  /** A property with its value, a record or what JSON has. */
  void property(String name, @Nullable Object value) throws IOException {
    name(name);
    value(value);
  }

  /** An element of an array, or the value of the name before. */
  void value(@Nullable Object value) throws IOException {
    write(() -> json.writePOJO(value));
  }

  /** Ends the document with a line break. */
  void finish() throws IOException {
    write(json::close);
    out.append('\n');
  }

  private static void write(Runnable step) throws IOException {
    try {
      step.run();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder(JsonFactory.builder().characterEscapes(new VisibleEscapes()).build())
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .build();
  }

  private static DefaultPrettyPrinter indented() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
