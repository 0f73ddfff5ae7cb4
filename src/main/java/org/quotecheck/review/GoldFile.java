package org.quotecheck.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.article.CodePoints;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Status;
import org.quotecheck.speaker.Speaker;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people decided of the quotations of some articles. Written as JSON:
 *
 * <pre>{@code
 * { "offsets": "utf-16",            or "code-points", as Python counts
 *   "articles": [ {
 *     "doc": "drafts/kabul.txt",    relative to the gold file; ".txt" may be left out
 *     "quotations": [ {
 *       "begin": 555, "end": 687,   the marks included, the end excluded
 *       "status": "attributed",     implied, unattributed, not-a-quotation
 *       "speaker": "Ned Price",     this and the rest: null or left out where there is none
 *       "kind": "person",           organization, document, group, anonymous
 *       "role": "spokesperson", "affiliation": "US State Department",
 *       "mention": "Mr Price",      the words that name the source of this quotation
 *       "aliases": [], "note": ""   for people; not read
 * } ] } ] }
 * }</pre>
 *
 * <p>The list of articles may stand alone; then offsets count code points.
 *
 * @param offsets what the offsets of its quotations count
 * @param articles the articles, in its order
 */
public record GoldFile(Offsets offsets, List<Doc> articles) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  /** What offsets count. */
  public enum Offsets {
    UTF_16,
    CODE_POINTS
  }

  /**
   * One article's part, as it is written.
   *
   * @param doc what it is called
   */
  public record Doc(@Nullable String doc, @Nullable List<Written> quotations) {}

  /** One quotation, as it is written. */
  record Written(
      @Nullable Integer begin,
      @Nullable Integer end,
      @Nullable String status,
      @Nullable String speaker,
      @Nullable String kind,
      @Nullable String role,
      @Nullable String affiliation,
      @Nullable String mention,
      @Nullable List<String> aliases,
      @Nullable String note) {}

  private record Whole(@Nullable String offsets, @Nullable List<Doc> articles) {}

  /** Copies the list. */
  public GoldFile {
    articles = List.copyOf(articles);
  }

  /**
   * Reads a file.
   *
   * @throws GoldException where it is not as described above
   */
  public static GoldFile read(Path file) throws IOException, GoldException {
    return parse(Files.readString(file));
  }

  static GoldFile parse(String json) throws GoldException {
    try {
      boolean list = json.stripLeading().startsWith("[");
      Whole whole =
          list
              ? new Whole("code-points", Arrays.asList(JSON.readValue(json, Doc[].class)))
              : JSON.readValue(json, Whole.class);
      if (whole == null || whole.articles() == null || whole.articles().isEmpty()) {
        throw new GoldException("it has no articles");
      }
      Offsets offsets = choice(Offsets.values(), o -> label(o), whole.offsets(), "offsets");
      checkDocs(whole.articles());
      return new GoldFile(offsets, whole.articles());
    } catch (JacksonException e) {
      throw new GoldException(reason(e));
    }
  }

  private static void checkDocs(List<Doc> articles) throws GoldException {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < articles.size(); i++) {
      @Nullable Doc article = articles.get(i);
      String where = "article " + (i + 1) + ": ";
      if (article == null || article.doc() == null || article.doc().isBlank()) {
        throw new GoldException(where + "\"doc\" is missing");
      }
      if (article.quotations() == null) {
        throw new GoldException(where + "\"quotations\" is missing");
      }
      if (!seen.add(article.doc())) {
        throw new GoldException(where + "\"" + article.doc() + "\" is there twice");
      }
    }
  }

  /**
   * The quotations of an article.
   *
   * @throws GoldException where they do not fit it
   */
  public List<GoldQuotation> quotations(Doc doc, Article article) throws GoldException {
    CodePoints points = CodePoints.of(article.text());
    List<GoldQuotation> quotations = new ArrayList<>();
    List<Written> all = doc.quotations() == null ? List.of() : doc.quotations();
    for (int i = 0; i < all.size(); i++) {
      try {
        quotations.add(quotation(all.get(i), article.text().length(), points));
      } catch (GoldException e) {
        throw new GoldException(
            "article %d (%s), quotation %d: %s"
                .formatted(articles.indexOf(doc) + 1, doc.doc(), i + 1, e.getMessage()));
      }
    }
    return List.copyOf(quotations);
  }

  private GoldQuotation quotation(@Nullable Written written, int length, CodePoints points)
      throws GoldException {
    if (written == null || written.begin() == null || written.end() == null) {
      throw new GoldException("\"begin\" or \"end\" is missing");
    }
    int begin = written.begin();
    int end = written.end();
    int most = offsets == Offsets.UTF_16 ? length : points.length();
    if (begin < 0 || end <= begin || end > most) {
      throw new GoldException(
          "%d..%d is no span of a text of %d characters".formatted(begin, end, most));
    }
    return new GoldQuotation(
        offsets == Offsets.UTF_16 ? new Span(begin, end) : points.span(begin, end),
        choice(Status.values(), Status::label, written.status(), "status"),
        written.speaker(),
        written.kind() == null
            ? null
            : choice(Speaker.Kind.values(), Speaker.Kind::label, written.kind(), "kind"),
        written.role(),
        written.affiliation(),
        written.mention());
  }

  private static String label(Offsets offsets) {
    return offsets.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> T choice(
      T[] values, Function<T, String> label, @Nullable String given, String field)
      throws GoldException {
    for (T value : values) {
      if (label.apply(value).equals(given)) {
        return value;
      }
    }
    String allowed = Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    throw new GoldException(
        given == null
            ? "\"%s\" is missing; it is one of %s".formatted(field, allowed)
            : "\"%s\" is one of %s, not \"%s\"".formatted(field, allowed, given));
  }

  /** Jackson's reason without its Java names. */
  private static String reason(JacksonException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return where(unknown) + "unknown field \"" + unknown.getPropertyName() + "\"";
    }
    if (e instanceof DatabindException && !e.getPath().isEmpty()) {
      String field = e.getPath().get(e.getPath().size() - 1).getPropertyName();
      return where(e)
          + (field == null ? "not what belongs here" : "wrong value for \"" + field + "\"");
    }
    TokenStreamLocation at = e.getLocation();
    return "line %d, column %d: %s"
        .formatted(
            at == null ? 1 : at.getLineNr(),
            at == null ? 1 : at.getColumnNr(),
            e instanceof StreamReadException
                ? "not JSON: " + e.getOriginalMessage()
                : "not a gold file");
  }

  /** The numbers of article and quotation, as far as Jackson knows them. */
  private static String where(JacksonException e) {
    StringBuilder where = new StringBuilder();
    for (JacksonException.Reference reference : e.getPath()) {
      if (reference.getIndex() >= 0) {
        where
            .append(where.isEmpty() ? "article " : ", quotation ")
            .append(reference.getIndex() + 1);
      }
    }
    return where.isEmpty() ? "" : where + ": ";
  }
}
