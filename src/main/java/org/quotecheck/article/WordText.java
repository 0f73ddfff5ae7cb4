package org.quotecheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.article.UnreadableArticleException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a Word document's part, paragraph by paragraph: of the body with its tables and text
 * boxes, or of the notes. Tracked changes are accepted, or rejected for the original.
 */
final class WordText {
  /** The namespace of WordprocessingML. */
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final List<String> PARTS =
      List.of(WordPackage.DOCUMENT, "word/footnotes.xml", "word/endnotes.xml");

  private static final Set<String> ADDED = Set.of("ins", "moveTo");
  private static final Set<String> REMOVED = Set.of("del", "moveFrom");

  private final boolean original;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /**
   * A paragraph of the document.
   *
   * @param style the id of its style; empty for none
   * @param joined whether a tracked change joins the next paragraph to it
   * @param runs what it says
   */
  private record Paragraph(String style, boolean joined, List<Run> runs) {}

  /**
   * Characters of a run of text.
   *
   * @param element the element that holds them: text, or one that stands for a character
   * @param characters what it says
   * @param begin where it begins in the text of all paragraphs, one a line
   */
  record Run(Element element, String characters, int begin) {
    int end() {
      return begin + characters.length();
    }
  }

  private WordText(boolean original) {
    this.original = original;
  }

  /** The article in a Word document. */
  static Article article(String path, byte[] file, boolean original)
      throws UnreadableArticleException {
    WordPackage word = WordPackage.read(file);
    WordText text = new WordText(original);
    for (String part : PARTS) {
      Document document = word.part(part).orElse(null);
      if (document != null) {
        text.blocks(document.getDocumentElement());
      } else if (part.equals(WordPackage.DOCUMENT)) {
        throw new UnreadableArticleException(
            Fault.CONTENT, "this archive holds no Word document; save its text as plain text");
      }
    }
    Extraction extraction = new Extraction(text.text.toString());
    text.extract(extraction);
    return extraction.article(path, ArticleKind.DOCX, List.of());
  }

  /** The runs of the body, in order. */
  static List<Run> runs(Document document, boolean original) {
    WordText text = new WordText(original);
    text.blocks(document.getDocumentElement());
    return text.paragraphs.stream().flatMap(paragraph -> paragraph.runs.stream()).toList();
  }

  private void blocks(Element parent) {
    for (Element child : children(parent)) {
      switch (name(child)) {
        case "p" -> paragraph(child);
        case "AlternateContent" -> first(child);
        case "del", "moveFrom", "ins", "moveTo" -> {
          if (isThere(child)) {
            blocks(child);
          }
        }
        default -> blocks(child);
      }
    }
  }

  /** Of alternatives for programs of several ages, the one for the newest. */
  private void first(Element alternatives) {
    children(alternatives).stream().limit(1).forEach(this::blocks);
  }

  private void paragraph(Element element) {
    List<Run> runs = new ArrayList<>();
    List<Element> boxes = new ArrayList<>();
    String style = "";
    boolean joined = false;
    for (Element child : children(element)) {
      if (name(child).equals("pPr")) {
        style = style(child);
        joined = isJoined(child);
      } else {
        inline(child, runs, boxes);
      }
    }
    text.append('\n');
    paragraphs.add(new Paragraph(style, joined, runs));
    boxes.forEach(this::blocks);
  }

  private void inline(Element element, List<Run> runs, List<Element> boxes) {
    switch (name(element)) {
      case "t", "delText" -> run(element, element.getTextContent(), runs);
      case "tab", "br", "cr", "ptab" -> run(element, " ", runs);
      case "noBreakHyphen" -> run(element, "\u2011", runs);
      case "txbxContent" -> boxes.add(element);
      case "pPr", "rPr", "instrText", "delInstrText", "Fallback" -> {
        // Says how the text looks, or what a program made it from.
      }
      default -> {
        if (isThere(element)) {
          for (Element child : children(element)) {
            inline(child, runs, boxes);
          }
        }
      }
    }
  }

  private void run(Element element, String characters, List<Run> runs) {
    String line = characters.replace('\n', ' ').replace('\r', ' ');
    runs.add(new Run(element, line, text.length()));
    text.append(line);
  }

  /** Whether a tracked change left what it is about. */
  private boolean isThere(Element element) {
    Set<String> gone = original ? ADDED : REMOVED;
    return !gone.contains(name(element)) || !W.equals(element.getNamespaceURI());
  }

  private static String style(Element properties) {
    for (Element property : children(properties)) {
      if (name(property).equals("pStyle")) {
        return property.getAttributeNS(W, "val").toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** Whether the mark at the paragraph's end is gone. */
  private boolean isJoined(Element properties) {
    for (Element property : children(properties)) {
      if (name(property).equals("rPr")) {
        return children(property).stream().anyMatch(change -> !isThere(change));
      }
    }
    return false;
  }

  private void extract(Extraction extraction) {
    boolean quoted = false;
    for (Paragraph paragraph : paragraphs) {
      boolean quote = paragraph.style.matches(".*quot.*|.*zitat.*|blocktext");
      if (quote && !quoted) {
        extraction.beginQuote();
      } else if (!quote) {
        extraction.endQuote();
      }
      quoted = quote;
      for (Run run : paragraph.runs) {
        for (int i = 0; i < run.characters.length(); i++) {
          extraction.add(
              run.characters.substring(i, i + 1), new Span(run.begin + i, run.begin + i + 1));
        }
      }
      if (!paragraph.joined) {
        extraction.endParagraph(scope(paragraph.style));
      }
    }
    extraction.endParagraph(Scope.BODY);
  }

  private static Scope scope(String style) {
    if (style.matches("title|subtitle|heading\\d?")) {
      return Scope.HEADLINE;
    }
    if (style.equals("caption")) {
      return Scope.CAPTION;
    }
    return style.matches("byline|author") ? Scope.BYLINE : Scope.BODY;
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static String name(Element element) {
    return element.getLocalName() == null ? element.getTagName() : element.getLocalName();
  }
}
