package org.quotecheck.article;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** An article that stands in a file as a string, such as HTML in JSON. Knows where in the file. */
final class DecodedPart {
  private final StringBuilder text = new StringBuilder();

  /** By character of the text, and once more at its end, where in the file it begins. */
  private int[] begins = new int[64];

  /** A string that says nothing. */
  static DecodedPart none() {
    return new DecodedPart();
  }

  /**
   * A string of JSON.
   *
   * @param json the document
   * @param quote where in it the string's first quotation mark stands
   * @param origin where in the file the document stands
   */
  static DecodedPart ofJson(String json, int quote, Origin origin) {
    DecodedPart part = new DecodedPart();
    int i = quote + 1;
    while (i < json.length() && json.charAt(i) != '"') {
      int length = json.charAt(i) != '\\' ? 1 : json.startsWith("\\u", i) ? 6 : 2;
      Span place = new Span(i, Math.min(i + length, json.length()));
      String characters = length == 1 ? place.of(json) : unescaped(place.of(json));
      part.add(characters, origin.of(place));
      i += length;
    }
    return part;
  }

  private static String unescaped(String escape) {
    char c = escape.charAt(1);
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'b', 'f' -> " ";
      case 'u' -> Character.toString((char) Integer.parseInt(escape.substring(2), 16));
      default -> String.valueOf(c);
    };
  }

  /** The words directly in an element of XML whose positions were tracked. */
  static DecodedPart ofXml(String file, Element element) {
    DecodedPart part = new DecodedPart();
    for (Node node : element.childNodes()) {
      Range range = node.sourceRange();
      if (node instanceof TextNode && range.isTracked()) {
        int from = Math.min(range.startPos(), file.length());
        Span span = new Span(from, Math.max(from, Math.min(range.endPos(), file.length())));
        Optional<Span> cdata = Cdata.content(file, span);
        if (cdata.isPresent()) {
          for (int i = cdata.get().begin(); i < cdata.get().end(); i++) {
            part.add(file.substring(i, i + 1), new Span(i, i + 1));
          }
        } else {
          CharacterReferences.read(file, span, false, part::add);
        }
      }
    }
    return part;
  }

  private void add(String characters, Span place) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.length() + 1 >= begins.length) {
        begins = Arrays.copyOf(begins, 2 * begins.length);
      }
      begins[text.length()] = place.begin();
      text.append(characters.charAt(i));
    }
    begins[text.length()] = place.end();
  }

  String text() {
    return text.toString();
  }

  /** Adds the paragraphs of what it holds. */
  void extract(boolean html, Extraction extraction) {
    String all = text();
    if (html) {
      HtmlText.ofPart(all, extraction, this::place);
      return;
    }
    for (Span paragraph : Paragraphs.of(all)) {
      extraction.copy(all, paragraph, this::place);
      extraction.endParagraph(Scope.BODY);
    }
  }

  /** Adds it as one paragraph. */
  void extract(Scope scope, Extraction extraction) {
    extraction.copy(text, new Span(0, text.length()), this::place);
    extraction.endParagraph(scope);
  }

  private Span place(Span span) {
    return new Span(begins[span.begin()], Math.max(begins[span.begin()], begins[span.end()]));
  }
}
