package org.quotecheck.report.escape;

import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON written piece by piece. What would act on a terminal is escaped. A failure to write is an
 * {@link IOException}.
 */
public final class JsonStream {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new VisibleEscapes()).build();
  private static final RecordsAsJson LINE = new RecordsAsJson();
  private static final RecordsAsJson PRETTY =
      new RecordsAsJson() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return indented();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private final Appendable out;
  private final JsonGenerator json;

  private JsonStream(Appendable out, RecordsAsJson style) {
    this.out = out;
    this.json = FACTORY.createGenerator(style, new AppendableWriter(out));
  }

  /** Indented, for one document. */
  public static JsonStream pretty(Appendable out) {
    return new JsonStream(out, PRETTY);
  }

  /** The value on one line, without a line break. */
  public static String line(Object value) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(LINE, line)) {
      json.writePOJO(value);
    }
    return line.toString();
  }

  /** Opens an object: as the value of the property just named, or as the next of an array. */
  public void beginObject() throws IOException {
    write(json::writeStartObject);
  }

  /** Closes the object that was opened last. */
  public void endObject() throws IOException {
    write(json::writeEndObject);
  }

  /** Opens an array, where an object may stand too. */
  public void beginArray() throws IOException {
    write(json::writeStartArray);
  }

  /** Closes the array that was opened last. */
  public void endArray() throws IOException {
    write(json::writeEndArray);
  }

  /** The name of what comes next. */
  public void name(String name) throws IOException {
    write(() -> json.writeName(name));
  }

  /** A property with its value, a record or what JSON has. */
  public void property(String name, @Nullable Object value) throws IOException {
    name(name);
    value(value);
  }

  /** An element of an array, or the value of the name before. */
  public void value(@Nullable Object value) throws IOException {
    write(() -> json.writePOJO(value));
  }

  /** Ends the document with a line break. */
  public void finish() throws IOException {
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
