package org.quotecheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.quotecheck.article.UnreadableArticleException.Fault;

/**
 * Takes the text out of NITF and NewsML-G2. A document type of the file's own is not read, so that
 * neither its entities nor files elsewhere have any effect.
 */
final class NewsXmlText {
  private static final Set<String> CONTENT = Set.of("inlinexml", "inlinedata");

  private final String text;
  private final Extraction extraction;

  private NewsXmlText(String text) {
    this.text = text;
    this.extraction = new Extraction(text);
  }

  /** The paragraphs of all articles in a file. */
  static Extraction extract(String text) throws UnreadableArticleException {
    Document document = Parser.xmlParser().setTrackPosition(true).parseInput(text, "");
    NewsXmlText news = new NewsXmlText(text);
    List<Element> items = elements(document, Set.of("nitf", "newsitem"));
    if (items.isEmpty()) {
      throw new UnreadableArticleException(
          Fault.CONTENT, "this XML is neither NewsML-G2 nor NITF; name its kind with --kind");
    }
    items.forEach(news::item);
    return news.extraction;
  }

  private void item(Element item) {
    if (HtmlText.name(item).equals("nitf")) {
      nitf(item);
      return;
    }
    for (Element meta : elements(item, Set.of("contentmeta"))) {
      // The standard has them in any order; readers have the headline above.
      for (String part : List.of("headline", "by")) {
        elements(meta, Set.of(part))
            .forEach(element -> HtmlText.ofElement(element, text, extraction));
      }
    }
    for (Element content : elements(item, CONTENT)) {
      content(content);
    }
  }

  private void nitf(Element nitf) {
    elements(nitf, Set.of("body")).forEach(body -> HtmlText.ofElement(body, text, extraction));
  }

  private void content(Element content) {
    String type = content.attr("contenttype").toLowerCase(Locale.ROOT);
    if (HtmlText.name(content).equals("inlinexml")) {
      // The article in it has a head, whose title repeats the headline.
      List<Element> bodies = elements(content, Set.of("body"));
      (bodies.isEmpty() ? List.of(content) : bodies)
          .forEach(body -> HtmlText.ofElement(body, text, extraction));
    } else if (type.contains("html") || type.isEmpty() || type.startsWith("text/plain")) {
      DecodedPart part = DecodedPart.ofXml(text, content);
      part.extract(type.contains("html"), extraction);
    }
  }

  /** The outermost elements of those names, in document order. */
  private static List<Element> elements(Element root, Set<String> names) {
    Outermost found = new Outermost(names);
    root.filter(found);
    return List.copyOf(found.elements);
  }

  private static final class Outermost implements NodeFilter {
    private final Set<String> names;
    private final List<Element> elements = new ArrayList<>();

    Outermost(Set<String> names) {
      this.names = names;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && depth > 0 && names.contains(HtmlText.name(element))) {
        elements.add(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    }
  }
}
