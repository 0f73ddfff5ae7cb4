package org.quotecheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
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
 * Format 1 for other programs, described by {@code report-1.schema.json}. A change that a reader of
 * format 1 could notice needs a new number.
 */
final class JsonFormat implements ReportFormat {
  private static final int FORMAT = 1;
  private static final ObjectWriter JSON = json();

  @Override
  public String name() {
    return "json";
  }

  @Override
  public ReportWriter open(Appendable out, ReportOptions options) {
    return new JsonWriter(out, options.includeText());
  }

  private static ObjectWriter json() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return JsonMapper.builder(JsonFactory.builder().characterEscapes(new VisibleEscapes()).build())
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .build()
        .writer()
        .with(
            new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in =
        JsonFormat.class.getResourceAsStream("/org/quotecheck/version.properties")) {
      if (in == null) {
        throw new IllegalStateException("no version.properties");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }

  private record Tool(String name, String version) {}

  private record Summary(
      int articles, int quotations, int attributed, int implied, int unattributed, int findings) {
    static Summary of(Totals totals) {
      return new Summary(
          totals.articles(),
          totals.quotations(),
          totals.attributed(),
          totals.implied(),
          totals.unattributed(),
          totals.findings());
    }
  }

  private static final class JsonWriter implements ReportWriter {
    private final Appendable out;
    private final boolean includeText;
    private final JsonGenerator json;
    private Totals totals = Totals.NONE;

    JsonWriter(Appendable out, boolean includeText) {
      this.out = out;
      this.includeText = includeText;
      this.json = JSON.createGenerator(new AppendableWriter(out));
      json.writeStartObject();
      json.writeNumberProperty("format", FORMAT);
      json.writePOJOProperty("tool", new Tool("quotecheck", version()));
      json.writeArrayPropertyStart("articles");
    }

    @Override
    public void add(ArticleReport article) throws IOException {
      try {
        json.writePOJO(JsonArticle.of(article, includeText));
      } catch (JacksonIOException e) {
        throw e.getCause();
      }
      totals = totals.plus(article);
    }

    @Override
    public void finish() throws IOException {
      try {
        json.writeEndArray();
        json.writePOJOProperty("summary", Summary.of(totals));
        json.writeEndObject();
        json.close();
      } catch (JacksonIOException e) {
        throw e.getCause();
      }
      out.append('\n');
    }
  }
}
