package org.quotecheck.article;

import static org.quotecheck.article.OfficePackage.children;
import static org.quotecheck.article.OfficePackage.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.UnreadableArticleException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The text of a Word document's part, paragraph by paragraph: of the body with its tables and text
 * boxes, or of the notes. Tracked changes are accepted, or rejected for the original.
 */
final class WordText {
  /** The namespace of WordprocessingML. */
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final List<String> PARTS =
      List.of(OfficePackage.DOCUMENT, "word/footnotes.xml", "word/endnotes.xml");

  private static final Set<String> ADDED = Set.of("ins", "moveTo");
  private static final Set<String> REMOVED = Set.of("del", "moveFrom");

  private final boolean original;
  private final StringBuilder text = new StringBuilder();
  private final StyledParagraphs paragraphs = new StyledParagraphs();
  private final List<Run> runs = new ArrayList<>();

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
  static Article article(String path, OfficePackage word, boolean original)
      throws UnreadableArticleException {
    WordText text = new WordText(original);
    for (String part : PARTS) {
      Document document = word.part(part).orElse(null);
      if (document != null) {
        text.blocks(document.getDocumentElement());
      } else if (part.equals(OfficePackage.DOCUMENT)) {
        throw new UnreadableArticleException(
            Fault.CONTENT, "this archive holds no Word document; save its text as plain text");
      }
    }
    Extraction extraction = new Extraction(text.text.toString());
    text.paragraphs.extract(text.text, extraction);
    return extraction.article(path, ArticleKind.DOCX, List.of());
  }

  /** The runs of the body, in order. */
  static List<Run> runs(Document document, boolean original) {
    WordText text = new WordText(original);
    text.blocks(document.getDocumentElement());
    return List.copyOf(text.runs);
  }

  /**
   * A note, as the body refers to it.
   *
   * @param reference the name of the element that refers to it
   * @param id which note
   */
  record Note(String reference, String id) {}

  /** The foot- or endnote that a place of the article stands in; empty for one in the body. */
  static Optional<Note> note(OfficePackage word, int offset, boolean original)
      throws UnreadableArticleException {
    WordText text = new WordText(original);
    for (String part : PARTS) {
      Document document = word.part(part).orElse(null);
      if (document == null) {
        continue;
      }
      for (Element note : children(document.getDocumentElement())) {
        text.blocks(note);
        if (offset < text.text.length()) {
          return part.equals(OfficePackage.DOCUMENT)
              ? Optional.empty()
              : Optional.of(new Note(name(note) + "Reference", note.getAttributeNS(W, "id")));
        }
      }
    }
    return Optional.empty();
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
    List<Element> boxes = new ArrayList<>();
    int begin = text.length();
    String style = "";
    boolean joined = false;
    for (Element child : children(element)) {
      if (name(child).equals("pPr")) {
        style = style(child);
        joined = isJoined(child);
      } else {
        inline(child, boxes);
      }
    }
    paragraphs.add(style, joined, new Span(begin, text.length()));
    text.append('\n');
    boxes.forEach(this::blocks);
  }

  private void inline(Element element, List<Element> boxes) {
    switch (name(element)) {
      case "t", "delText" -> run(element, element.getTextContent());
      case "tab", "br", "cr", "ptab" -> run(element, " ");
      case "noBreakHyphen" -> run(element, "\u2011");
      case "txbxContent" -> boxes.add(element);
      case "pPr", "rPr", "instrText", "delInstrText", "Fallback" -> {
        // Says how the text looks, or what a program made it from.
      }
      default -> {
        if (isThere(element)) {
          for (Element child : children(element)) {
            inline(child, boxes);
          }
        }
      }
    }
  }

  private void run(Element element, String characters) {
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
}
