package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;

/**
 * Finds what stands in quotation marks, paragraph by paragraph. Double marks are quotations
 * everywhere. Single ones are in an article that quotes with them (British style), and elsewhere
 * where both marks are plain; inside another quotation they are part of it.
 */
public final class QuotationFinder {
  private final Article article;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(Article article) {
    this.article = article;
  }

  /** The quotations in text order; they never overlap, and none crosses a paragraph's end. */
  public static List<Quotation> find(Article article) {
    QuotationFinder finder = new QuotationFinder(article);
    for (int i = 0; i < article.paragraphs().size(); i++) {
      finder.scan(i);
    }
    return List.copyOf(finder.found);
  }

  private void scan(int paragraph) {
    Span part = article.paragraphs().get(paragraph);
    List<Mark> marks = Mark.in(article.text(), part);
    int[] surplus = surplusOfClosers(marks);
    int i = 0;
    while (i < marks.size()) {
      Mark mark = marks.get(i);
      int close = mark.opens() ? closing(marks, i, surplus) : -1;
      if (close >= 0) {
        add(paragraph, mark, marks.get(close));
        i = close + 1;
      } else if (mark.opens() && !mark.single()) {
        addOpen(paragraph, mark, part);
        return;
      } else {
        i++;
      }
    }
  }

  /** Index of the mark that closes the one at {@code open}, or -1. */
  private int closing(List<Mark> marks, int open, int[] surplus) {
    return marks.get(open).single()
        ? closingSingle(marks, open)
        : closingDouble(marks, open, surplus);
  }

  private static int closingDouble(List<Mark> marks, int open, int[] surplus) {
    int depth = 1;
    for (int i = open + 1; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.single()) {
        continue;
      }
      if (mark.closes()) {
        depth--;
      } else if (mark.opens() && surplus[i] > depth) {
        // A quotation of the same marks inside this one, if enough closing marks are left for both.
        depth++;
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** For each index how many more double closing marks than opening ones follow it. */
  private static int[] surplusOfClosers(List<Mark> marks) {
    int[] surplus = new int[marks.size()];
    for (int i = marks.size() - 2; i >= 0; i--) {
      Mark next = marks.get(i + 1);
      surplus[i] = surplus[i + 1] + (next.single() ? 0 : next.closes() ? 1 : -1);
    }
    return surplus;
  }

  /**
   * A single closing mark is also the apostrophe of a plural ("the ministers' plan"). So a mark
   * behind punctuation wins over an earlier one behind a plural's s, unless another quotation opens
   * between them.
   */
  private int closingSingle(List<Mark> marks, int open) {
    String text = article.text();
    int weak = -1;
    for (int i = open + 1; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (!mark.single()) {
        continue;
      }
      if (mark.opens() && !mark.closes()) {
        break;
      }
      if (mark.closes()) {
        char before = text.charAt(mark.span().begin() - 1);
        if (before != 's' || !followedByWord(mark)) {
          return i;
        }
        weak = weak < 0 ? i : weak;
      }
    }
    return weak;
  }

  private boolean followedByWord(Mark mark) {
    String text = article.text();
    int end = mark.span().end();
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLetter(text.charAt(end + 1));
  }

  private void add(int paragraph, Mark open, Mark close) {
    Span content = new Span(/* begin= */ open.span().end(), /* end= */ close.span().begin());
    if (content.of(article.text()).isBlank()) {
      return;
    }
    Span span = open.span().union(close.span());
    Quotation.Type type =
        Clause.typeOf(article.text(), article.paragraphs().get(paragraph), span, content);
    found.add(new Quotation(span, content, type, paragraph, Quotation.Ending.CLOSED));
  }

  private void addOpen(int paragraph, Mark open, Span part) {
    Span content = new Span(open.span().end(), part.end());
    if (content.of(article.text()).isBlank()) {
      return;
    }
    Span span = new Span(open.span().begin(), part.end());
    Quotation.Ending ending =
        opensNext(paragraph) ? Quotation.Ending.CONTINUED : Quotation.Ending.UNCLOSED;
    Quotation.Type type = Clause.typeOf(article.text(), part, span, content);
    found.add(new Quotation(span, content, type, paragraph, ending));
  }

  /**
   * Whether the next paragraph begins with an opening mark, as one that continues a quotation does.
   */
  private boolean opensNext(int paragraph) {
    if (paragraph + 1 >= article.paragraphs().size()) {
      return false;
    }
    Span next = article.paragraphs().get(paragraph + 1);
    List<Mark> marks =
        Mark.in(article.text(), new Span(next.begin(), Math.min(next.end(), next.begin() + 3)));
    return !marks.isEmpty()
        && marks.get(0).span().begin() == next.begin()
        && !marks.get(0).single();
  }
}
