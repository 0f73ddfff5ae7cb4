package org.quotecheck.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Takes the text out of HTML, and out of the XML of the news trade, whose elements for text are
 * much the same. Never fetches anything, and expands no entities of a document's own.
 */
final class HtmlText implements NodeVisitor {
  /** Elements that do not end the paragraph that they stand in. */
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "br",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "img",
          // Of NITF.
          "person",
          "org",
          "location",
          "chron",
          "event",
          "function",
          "money",
          "num",
          "object.title",
          "virtloc",
          "lang",
          "pronounce",
          "copyrite",
          "alt-code",
          "name.given",
          "name.family",
          "city",
          "country",
          "region",
          "state");

  private final String text;
  private final Extraction extraction;
  private final Origin origin;

  /** What the elements around say about the paragraph. */
  private final Deque<Scope> scopes = new ArrayDeque<>();

  private int skipped;
  private int quotes;
  private boolean broken;

  private HtmlText(String text, Extraction extraction, Origin origin) {
    this.text = text;
    this.extraction = extraction;
    this.origin = origin;
    scopes.push(Scope.BODY);
  }

  /** The paragraphs of the article on a web page. */
  static Extraction extract(String html) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    Extraction extraction = new Extraction(html);
    Element body = PageBody.of(page);
    Element headline = PageBody.headline(page, body);
    new HtmlText(html, extraction, Origin.SAME).commentsOutside(page, body);
    if (headline != null) {
      ofElement(headline, html, extraction);
    }
    LinkedArticle.find(page, html)
        .ifPresent(
            linked -> {
              if (headline == null && body.selectFirst("h1, h2") == null) {
                linked.headline(extraction);
              }
              if (!PageBody.hasByline(body)) {
                linked.authors(extraction);
              }
            });
    ofElement(body, html, extraction);
    return extraction;
  }

  /** Adds all of a part of a page. */
  static void ofPart(String html, Extraction extraction, Origin origin) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    // Not its body alone: a part that begins with a comment has that above the body.
    new HtmlText(html, extraction, origin).of(page);
  }

  /** Adds an element of a document that was parsed with its positions tracked. */
  static void ofElement(Element element, String document, Extraction extraction) {
    new HtmlText(document, extraction, Origin.SAME).of(element);
  }

  private void of(Element element) {
    element.traverse(this);
    extraction.endParagraph(Scope.BODY);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      begin(element);
    } else if (skipped == 0 && node instanceof TextNode words) {
      words(words);
    } else if (skipped == 0 && node instanceof Comment comment) {
      comment(comment);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
  }

  private void begin(Element element) {
    String name = name(element);
    if (skipped > 0 || PageBody.isApart(element)) {
      if (skipped == 0 && !INLINE.contains(name)) {
        endParagraph();
      }
      skipped++;
      return;
    }
    if (name.equals("br")) {
      lineBreak(element);
    } else if (name.equals("q")) {
      extraction.add("“", tag(element.sourceRange()));
    } else if (!INLINE.contains(name)) {
      endParagraph();
      scopes.push(PageBody.scope(element, scopes.element()));
      if (isQuote(name) && quotes++ == 0) {
        extraction.beginQuote();
      }
    }
  }

  private void end(Element element) {
    String name = name(element);
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (name.equals("q")) {
      extraction.add("”", tag(element.endSourceRange()));
    } else if (!INLINE.contains(name)) {
      endParagraph();
      scopes.pop();
      if (isQuote(name) && --quotes == 0) {
        extraction.endQuote();
      }
    }
  }

  /** Two line breaks in a row are what writers who know no paragraphs put between them. */
  private void lineBreak(Element element) {
    if (broken) {
      endParagraph();
    } else {
      extraction.blank(tag(element.sourceRange()));
      broken = true;
    }
  }

  private void words(TextNode node) {
    Range range = node.sourceRange();
    if (!range.isTracked()) {
      return;
    }
    Span part = span(range);
    broken = broken && node.isBlank();
    Optional<Span> cdata = Cdata.content(text, part);
    if (cdata.isPresent()) {
      extraction.copy(text, cdata.get(), origin);
    } else if (CharacterReferences.decoded(part.of(text)).equals(node.getWholeText())) {
      CharacterReferences.read(
          text, part, false, (characters, place) -> extraction.add(characters, origin.of(place)));
    } else {
      // The parser moved or changed the words: all of them stand where it found them.
      Span place = origin.of(part);
      node.getWholeText().chars().forEach(c -> extraction.add(Character.toString(c), place));
    }
  }

  /** A comment on the whole file may stand above the page or in its head. */
  private void commentsOutside(Document page, Element body) {
    page.traverse(
        (node, depth) -> {
          if (node instanceof Comment comment && !isIn(node, body)) {
            comment(comment);
          }
        });
  }

  private static boolean isIn(Node node, Element body) {
    for (Node above = node.parent(); above != null; above = above.parent()) {
      if (above.equals(body)) {
        return true;
      }
    }
    return false;
  }

  private void comment(Comment comment) {
    Range range = comment.sourceRange();
    if (comment.getData().contains("quotecheck-") && range.isTracked()) {
      extraction.comment("<!--" + comment.getData() + "-->", tag(range));
    }
  }

  private void endParagraph() {
    extraction.endParagraph(scopes.element());
    broken = false;
  }

  private Span tag(Range range) {
    return origin.of(range.isTracked() ? span(range) : new Span(0, 0));
  }

  /** Of what a file leaves open at its end, the parser has it that it ends behind the end. */
  private Span span(Range range) {
    int begin = Math.min(range.startPos(), text.length());
    return new Span(begin, Math.max(begin, Math.min(range.endPos(), text.length())));
  }

  private static boolean isQuote(String name) {
    return List.of("blockquote", "bq").contains(name);
  }

  /** An element's name in lower case, without the prefix that stands for its namespace. */
  static String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
