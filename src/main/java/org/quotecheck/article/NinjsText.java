package org.quotecheck.article;

import java.util.Optional;
import org.quotecheck.article.UnreadableArticleException.Fault;

/**
 * Takes the text out of ninjs, IPTC's news in JSON: of versions 1 and 2, whose bodies are
 * properties of the item ({@code body_xhtml}, {@code body_text}), and of version 3, where they are
 * a list.
 */
final class NinjsText {
  private static final String[] HTML = {"body_xhtml", "body_html", "bodyxhtml", "bodyhtml"};
  private static final String[] PLAIN = {"body_text", "bodytext", "body"};

  private final JsonStrings strings;

  private NinjsText(JsonStrings strings) {
    this.strings = strings;
  }

  /** The paragraphs of an item. */
  static Extraction extract(String text) throws UnreadableArticleException {
    Extraction extraction = new Extraction(text);
    new NinjsText(JsonStrings.of(text)).addTo(extraction);
    return extraction;
  }

  private void addTo(Extraction extraction) throws UnreadableArticleException {
    strings
        .first("headline", "headlines/0/value", "title")
        .ifPresent(headline -> headline.extract(Scope.HEADLINE, extraction));
    strings
        .first("byline", "bylines/0/value")
        .ifPresent(byline -> byline.extract(Scope.BYLINE, extraction));
    Optional<DecodedPart> html = strings.first(HTML);
    if (html.isPresent()) {
      html.get().extract(true, extraction);
      return;
    }
    Optional<DecodedPart> plain = strings.first(PLAIN);
    if (plain.isPresent()) {
      plain.get().extract(false, extraction);
      return;
    }
    int body = body();
    if (body < 0) {
      throw new UnreadableArticleException(
          Fault.CONTENT, "this JSON has no body as ninjs has it: body_text, body_xhtml or bodies");
    }
    value("bodies/" + body + "/value").extract(isHtml(body), extraction);
  }

  /** The number of the first body in HTML, or else of the first; -1 if there is none. */
  private int body() {
    int first = strings.has("bodies/0/value") ? 0 : -1;
    for (int i = 0; strings.has("bodies/" + i + "/value"); i++) {
      if (isHtml(i)) {
        return i;
      }
    }
    return first;
  }

  private boolean isHtml(int body) {
    return value("bodies/" + body + "/contenttype").text().contains("html");
  }

  private DecodedPart value(String name) {
    return strings.part(name, Origin.SAME);
  }
}
