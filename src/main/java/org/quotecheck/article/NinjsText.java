package org.quotecheck.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.quotecheck.article.UnreadableArticleException.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Takes the text out of ninjs, IPTC's news in JSON: of versions 1 and 2, whose bodies are
 * properties of the item ({@code body_xhtml}, {@code body_text}), and of version 3, where they are
 * a list.
 */
final class NinjsText {
  private final String text;

  /** Where the strings of the item begin, by their names from the top: {@code bodies/0/value}. */
  private final Map<String, Integer> strings = new LinkedHashMap<>();

  private NinjsText(String text) {
    this.text = text;
  }

  /** The paragraphs of an item. */
  static Extraction extract(String text) throws UnreadableArticleException {
    NinjsText ninjs = new NinjsText(text);
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      ninjs.read(parser);
    } catch (JacksonException e) {
      throw new UnreadableArticleException(
          Fault.CONTENT,
          "this is no valid JSON at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr());
    }
    return ninjs.extraction();
  }

  private void read(JsonParser parser) {
    Deque<Step> path = new ArrayDeque<>();
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT, START_ARRAY -> path.addLast(new Step(token == JsonToken.START_ARRAY));
        case END_OBJECT, END_ARRAY -> {
          path.removeLast();
          next(path);
        }
        case PROPERTY_NAME -> path.getLast().name = parser.currentName();
        case VALUE_STRING -> {
          if (path.size() <= 3) {
            strings.putIfAbsent(name(path), (int) parser.currentTokenLocation().getCharOffset());
          }
          next(path);
        }
        default -> next(path);
      }
    }
  }

  /** Where in the document the parser is, at one depth. */
  private static final class Step {
    private final boolean array;
    private String name = "";
    private int index;

    Step(boolean array) {
      this.array = array;
    }

    @Override
    public String toString() {
      return array ? String.valueOf(index) : name;
    }
  }

  private static void next(Deque<Step> path) {
    if (!path.isEmpty()) {
      path.getLast().index++;
    }
  }

  private static String name(Deque<Step> path) {
    StringBuilder name = new StringBuilder();
    path.forEach(step -> name.append(name.length() == 0 ? "" : "/").append(step));
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private Extraction extraction() throws UnreadableArticleException {
    Extraction extraction = new Extraction(text);
    addFirst(Scope.HEADLINE, extraction, "headline", "headlines/0/value", "title");
    addFirst(Scope.BYLINE, extraction, "byline", "bylines/0/value");
    for (String body : new String[] {"body_xhtml", "body_html", "bodyxhtml", "bodyhtml"}) {
      if (strings.containsKey(body)) {
        part(body).extract(true, extraction);
        return extraction;
      }
    }
    for (String body : new String[] {"body_text", "bodytext", "body"}) {
      if (strings.containsKey(body)) {
        part(body).extract(false, extraction);
        return extraction;
      }
    }
    int body = body();
    if (body < 0) {
      throw new UnreadableArticleException(
          Fault.CONTENT, "this JSON has no body as ninjs has it: body_text, body_xhtml or bodies");
    }
    part("bodies/" + body + "/value").extract(isHtml(body), extraction);
    return extraction;
  }

  /** The number of the first body in HTML, or else of the first; -1 if there is none. */
  private int body() {
    int first = strings.containsKey("bodies/0/value") ? 0 : -1;
    for (int i = 0; strings.containsKey("bodies/" + i + "/value"); i++) {
      if (isHtml(i)) {
        return i;
      }
    }
    return first;
  }

  private boolean isHtml(int body) {
    String type = "bodies/" + body + "/contenttype";
    return strings.containsKey(type) && part(type).text().contains("html");
  }

  private void addFirst(Scope scope, Extraction extraction, String... names) {
    for (String name : names) {
      if (strings.containsKey(name)) {
        part(name).extract(scope, extraction);
        return;
      }
    }
  }

  private DecodedPart part(String name) {
    return DecodedPart.ofJson(text, strings.getOrDefault(name, 0));
  }
}
