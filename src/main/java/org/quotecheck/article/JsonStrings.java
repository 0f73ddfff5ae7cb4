package org.quotecheck.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.UnreadableArticleException.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The strings of a JSON document, with their places. */
final class JsonStrings {
  /** Deeper ones are no part of what describes an article. */
  private static final int DEEPEST = 5;

  private final String text;

  /**
   * Where they begin, by their names from the top in small letters: {@code bodies/0/value}. In the
   * order of the document.
   */
  private final Map<String, Integer> begins = new LinkedHashMap<>();

  private JsonStrings(String text) {
    this.text = text;
  }

  /** Reads a document. */
  static JsonStrings of(String text) throws UnreadableArticleException {
    JsonStrings strings = new JsonStrings(text);
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      strings.read(parser);
    } catch (StreamConstraintsException e) {
      throw new UnreadableArticleException(
          Fault.CONTENT, "what this JSON holds is nested too deeply or too long for an article");
    } catch (JacksonException e) {
      throw new UnreadableArticleException(
          Fault.CONTENT, "this is no valid JSON" + place(text, e.getLocation()));
    }
    return strings;
  }

  private static String place(String text, @Nullable TokenStreamLocation at) {
    if (at == null) {
      return "";
    }
    String line = text.indexOf('\n') < 0 ? "" : "line " + at.getLineNr() + ", ";
    return " at " + line + "column " + at.getColumnNr();
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
          if (path.size() <= DEEPEST) {
            begins.putIfAbsent(name(path), (int) parser.currentTokenLocation().getCharOffset());
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

  boolean has(String name) {
    return begins.containsKey(name);
  }

  /** The first string that has one of the names. */
  Optional<DecodedPart> first(String... names) {
    for (String name : names) {
      if (has(name)) {
        return Optional.of(part(name, Origin.SAME));
      }
    }
    return Optional.empty();
  }

  /** What stands before the first name that is this one or ends with it; empty for none. */
  Optional<String> folder(String name) {
    return begins.keySet().stream()
        .filter(key -> key.equals(name) || key.endsWith("/" + name))
        .map(key -> key.substring(0, key.length() - name.length()))
        .findFirst();
  }

  /**
   * The string of that name; empty where there is none.
   *
   * @param origin where in the file the document stands
   */
  DecodedPart part(String name, Origin origin) {
    Integer begin = begins.get(name);
    return begin == null ? DecodedPart.none() : DecodedPart.ofJson(text, begin, origin);
  }
}
