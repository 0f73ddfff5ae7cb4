package org.quotecheck.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Takes the text out of Markdown. */
final class MarkdownText {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \\t]*\\R(?<yaml>(?s:.*?))^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE);

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:title|headline):[ \\t]*([\"']?)(?<title>\\S.*?)\\1[ \\t]*$", Pattern.MULTILINE);

  private static final Pattern MARK = Pattern.compile("[\"“”„«»‘’']");

  private final String text;
  private final Extraction extraction;

  private MarkdownText(String text, Extraction extraction) {
    this.text = text;
    this.extraction = extraction;
  }

  /** The paragraphs of a text in Markdown. */
  static Extraction extract(String text) {
    Extraction extraction = new Extraction(text);
    MarkdownText markdown = new MarkdownText(text, extraction);
    markdown.children(PARSER.parse(markdown.withoutFrontMatter()));
    extraction.endParagraph(Scope.BODY);
    return extraction;
  }

  /** Takes the title from the front matter, and gives the text with blanks in its place. */
  private String withoutFrontMatter() {
    Matcher front = FRONT_MATTER.matcher(text);
    if (!front.find()) {
      return text;
    }
    Matcher title = TITLE.matcher(text).region(front.start("yaml"), front.end("yaml"));
    if (title.find()) {
      extraction.copy(text, new Span(title.start("title"), title.end("title")), Origin.SAME);
      extraction.endParagraph(Scope.HEADLINE);
    }
    return front.group().replaceAll("[^\\r\\n]", " ") + text.substring(front.end());
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Block block) {
        block(block);
      } else {
        inline(node);
      }
    }
  }

  private void block(Block block) {
    if (block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock) {
      return;
    }
    if (block instanceof HtmlBlock) {
      html(block);
    } else if (block instanceof BlockQuote && !isQuoted(block)) {
      extraction.beginQuote();
      children(block);
      extraction.endQuote();
    } else {
      children(block);
      if (block instanceof Heading) {
        extraction.endParagraph(Scope.HEADLINE);
      } else if (block instanceof Paragraph) {
        extraction.endParagraph(Scope.BODY);
      }
    }
  }

  private static boolean isQuoted(Block block) {
    for (Node node = block.getParent(); node != null; node = node.getParent()) {
      if (node instanceof BlockQuote) {
        return true;
      }
    }
    return false;
  }

  private void html(Block block) {
    List<SourceSpan> lines = block.getSourceSpans();
    if (!lines.isEmpty()) {
      SourceSpan last = lines.get(lines.size() - 1);
      int begin = lines.get(0).getInputIndex();
      int end = last.getInputIndex() + last.getLength();
      HtmlText.ofPart(
          text.substring(begin, end),
          extraction,
          span -> new Span(begin + span.begin(), begin + span.end()));
    }
  }

  private void inline(Node node) {
    if (node instanceof Text) {
      for (SourceSpan span : node.getSourceSpans()) {
        Span part = new Span(span.getInputIndex(), span.getInputIndex() + span.getLength());
        CharacterReferences.read(text, part, true, extraction::add);
      }
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      extraction.blank(lineBreak(node));
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof HtmlInline html) {
      tag(html);
    } else if (node instanceof TableCell) {
      children(node);
      extraction.endParagraph(Scope.BODY);
    } else if (!(node instanceof Image || node instanceof FootnoteReference)) {
      children(node);
    }
  }

  /** The words of code, in which marks quote nobody. */
  private void code(Code code) {
    for (SourceSpan span : code.getSourceSpans()) {
      int begin = span.getInputIndex();
      for (int i = begin; i < begin + span.getLength(); i++) {
        String character = text.substring(i, i + 1);
        Span place = new Span(i, i + 1);
        if (MARK.matcher(character).matches()) {
          extraction.blank(place);
        } else if (!character.equals("`")) {
          extraction.add(character, place);
        }
      }
    }
  }

  private void tag(HtmlInline html) {
    List<SourceSpan> spans = html.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    Span place = new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    String tag = html.getLiteral();
    if (tag.startsWith("<!--")) {
      if (tag.contains("quotecheck-")) {
        extraction.comment(tag, place);
      }
    } else if (tag.matches("(?is)<q\\b.*>")) {
      extraction.add("“", place);
    } else if (tag.matches("(?is)</q\\s*>")) {
      extraction.add("”", place);
    } else if (tag.matches("(?is)<br\\b.*>")) {
      extraction.blank(place);
    }
  }

  private Span lineBreak(Node node) {
    Node before = node.getPrevious();
    List<SourceSpan> spans = before == null ? List.of() : before.getSourceSpans();
    if (spans.isEmpty()) {
      return new Span(0, 0);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int at = Math.min(last.getInputIndex() + last.getLength(), text.length());
    return new Span(at, Math.min(at + 1, text.length()));
  }
}
