package org.quotecheck.article;

import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** What a web page says of its article in JSON-LD, for search engines: its headline and authors. */
final class LinkedArticle {
  /** More authors than a byline has. */
  private static final int MOST_AUTHORS = 20;

  private final JsonStrings strings;

  /** What stands before the names of its properties. */
  private final String folder;

  private final Origin origin;

  private LinkedArticle(JsonStrings strings, String folder, Origin origin) {
    this.strings = strings;
    this.folder = folder;
    this.origin = origin;
  }

  /** The first that has a headline. */
  static Optional<LinkedArticle> find(Document page, String html) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (DataNode data : script.dataNodes()) {
        Optional<LinkedArticle> found = find(data.sourceRange(), html);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LinkedArticle> find(Range range, String html) {
    if (!range.isTracked()) {
      return Optional.empty();
    }
    int begin = Math.min(range.startPos(), html.length());
    int end = Math.max(begin, Math.min(range.endPos(), html.length()));
    try {
      JsonStrings strings = JsonStrings.of(html.substring(begin, end));
      Origin origin = span -> new Span(begin + span.begin(), begin + span.end());
      return strings.folder("headline").map(folder -> new LinkedArticle(strings, folder, origin));
    } catch (UnreadableArticleException e) {
      // The page is an article without it.
      return Optional.empty();
    }
  }

  void headline(Extraction extraction) {
    strings.part(folder + "headline", origin).extract(Scope.HEADLINE, extraction);
  }

  /** One byline a name. */
  void authors(Extraction extraction) {
    author("author", extraction);
    author("author/name", extraction);
    for (int i = 0; i < MOST_AUTHORS; i++) {
      author("author/" + i, extraction);
      author("author/" + i + "/name", extraction);
    }
  }

  private void author(String name, Extraction extraction) {
    DecodedPart part = strings.part(folder + name, origin);
    // Some give the address of a page about the author.
    if (!part.text().contains("/")) {
      part.extract(Scope.BYLINE, extraction);
    }
  }
}
