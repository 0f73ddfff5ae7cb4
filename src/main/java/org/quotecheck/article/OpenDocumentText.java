package org.quotecheck.article;

import static org.quotecheck.article.OfficePackage.children;
import static org.quotecheck.article.OfficePackage.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quotecheck.article.UnreadableArticleException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The text of an OpenDocument text, paragraph by paragraph, with tables, text boxes and notes.
 * Tracked changes are accepted.
 */
final class OpenDocumentText {
  /** The part that holds the text. */
  static final String CONTENT = "content.xml";

  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  /** More blanks in a row than any text has. */
  private static final int MOST_BLANKS = 1000;

  private final StringBuilder text = new StringBuilder();
  private final StyledParagraphs paragraphs = new StyledParagraphs();
  private final Map<String, String> parents = new HashMap<>();
  private final List<Element> notes = new ArrayList<>();

  private OpenDocumentText() {}

  /** The article in an OpenDocument text. */
  static Article article(String path, OfficePackage file) throws UnreadableArticleException {
    Document document = file.part(CONTENT).orElseThrow();
    OpenDocumentText content = new OpenDocumentText();
    Element body = null;
    for (Element child : children(document.getDocumentElement())) {
      if (name(child).equals("automatic-styles")) {
        children(child).forEach(content::style);
      } else if (name(child).equals("body")) {
        body =
            children(child).stream().filter(e -> name(e).equals("text")).findFirst().orElse(null);
      }
    }
    if (body == null) {
      throw new UnreadableArticleException(
          Fault.CONTENT, "this OpenDocument file holds no text; save its text as plain text");
    }
    content.blocks(body);
    List.copyOf(content.notes).forEach(content::blocks);
    Extraction extraction = new Extraction(content.text.toString());
    content.paragraphs.extract(content.text, extraction);
    return extraction.article(path, ArticleKind.ODT, List.of());
  }

  /** Looks of their own have names such as "P1", and the style that they vary. */
  private void style(Element style) {
    parents.put(
        style.getAttributeNS(STYLE, "name"), style.getAttributeNS(STYLE, "parent-style-name"));
  }

  private void blocks(Element parent) {
    for (Element child : children(parent)) {
      switch (name(child)) {
        case "p" -> paragraph(child, style(child.getAttributeNS(TEXT, "style-name")));
        case "h" -> paragraph(child, "heading");
        case "tracked-changes", "sequence-decls", "table-of-content", "forms", "annotation" -> {
          // What is gone, and what is no part of the text.
        }
        default -> blocks(child);
      }
    }
  }

  private String style(String name) {
    String parent = parents.getOrDefault(name, "");
    return (parent.isEmpty() ? name : parent).toLowerCase(Locale.ROOT);
  }

  private void paragraph(Element element, String style) {
    List<Element> boxes = new ArrayList<>();
    int begin = text.length();
    inline(element, boxes);
    paragraphs.add(style, false, new Span(begin, text.length()));
    text.append('\n');
    boxes.forEach(this::blocks);
  }

  private void inline(Element parent, List<Element> boxes) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text words) {
        text.append(words.getData().replace('\n', ' ').replace('\r', ' '));
      } else if (node instanceof Element element) {
        switch (name(element)) {
          case "s" -> text.append(" ".repeat(blanks(element)));
          case "tab", "line-break" -> text.append(' ');
          case "note" -> notes.add(element);
          case "frame", "text-box", "custom-shape" -> boxes.add(element);
          case "annotation", "ruby-text", "note-citation" -> {
            // Stands beside the text.
          }
          default -> inline(element, boxes);
        }
      }
    }
  }

  private static int blanks(Element element) {
    String count = element.getAttributeNS(TEXT, "c");
    return count.matches("\\d{1,6}") ? Math.min(Integer.parseInt(count), MOST_BLANKS) : 1;
  }
}
