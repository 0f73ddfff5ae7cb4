package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.article.Span;
import org.quotecheck.quotation.Pairing.Pair;

/**
 * Pairs the single marks of one paragraph that stand outside of double ones. In an article that
 * quotes with double marks only short pairs count, as headlines have them.
 */
final class SingleMarks {
  private static final int LONGEST_IN_HEADLINE = 200;
  private static final int LONGEST_BEFORE_APOSTROPHE = 40;

  private final String text;
  private final Span part;
  private final List<Mark> marks;
  private final boolean british;

  /** For each mark whether it stands inside double marks, or belongs to them. */
  private final boolean[] covered;

  SingleMarks(String text, Span part, List<Mark> marks, List<Pair> doubles, boolean british) {
    this.text = text;
    this.part = part;
    this.marks = marks;
    this.british = british;
    this.covered = covered(marks, doubles, british);
  }

  /** In British style an unclosed double mark covers nothing: the single ones go before it. */
  private static boolean[] covered(List<Mark> marks, List<Pair> doubles, boolean british) {
    boolean[] covered = new boolean[marks.size()];
    int next = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      while (next < doubles.size() && doubles.get(next).end() <= mark.span().begin()) {
        next++;
      }
      boolean inside =
          next < doubles.size()
              && doubles.get(next).span().contains(mark.span())
              && !(british && doubles.get(next).close() == null);
      covered[i] = inside || mark.isDouble();
    }
    return covered;
  }

  /** The pairs in text order, disjoint; they may hold double ones. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    while (i < marks.size()) {
      if (covered[i] || !marks.get(i).opens()) {
        i++;
        continue;
      }
      int close = closing(i);
      if (close >= 0) {
        add(pairs, marks.get(i), marks.get(close));
        i = close + 1;
      } else {
        if (british && isLeftOpen(marks.get(i))) {
          int end = i + 1 < marks.size() ? nextOpening(i) : part.end();
          pairs.add(new Pair(marks.get(i), null, end));
        }
        i++;
      }
    }
    return pairs;
  }

  private void add(List<Pair> pairs, Mark open, Mark close) {
    Pair pair = new Pair(open, close, close.span().end());
    if (!pair.content().of(text).isBlank()) {
      pairs.add(pair);
    }
  }

  /** Where an unclosed quotation ends: before the next single mark that opens one. */
  private int nextOpening(int index) {
    for (int i = index + 1; i < marks.size(); i++) {
      if (!covered[i] && marks.get(i).opens()) {
        int end = marks.get(i).span().begin();
        while (end > marks.get(index).span().end()
            && Character.isWhitespace(text.charAt(end - 1))) {
          end--;
        }
        return end;
      }
    }
    return part.end();
  }

  /**
   * Whether a mark without a closing one opens a quotation all the same, one that the next
   * paragraph goes on with: at a capital, where it is no apostrophe by its form or by what stands
   * before it.
   */
  private boolean isLeftOpen(Mark mark) {
    int at = mark.span().end();
    boolean plain =
        mark.facing() == Mark.Facing.RIGHT
            || mark.span().begin() == part.begin()
            || isIntroduced(mark);
    if (at < part.end() && text.charAt(at) == '’') {
      at++;
    }
    return plain && at < part.end() && Character.isUpperCase(text.charAt(at));
  }

  /** "She said: 'We": whether a sentence or its beginning ends before the mark. */
  private boolean isIntroduced(Mark mark) {
    int blank = mark.span().begin() - 1;
    return blank > part.begin()
        && Character.isWhitespace(text.charAt(blank))
        && ".:,?!".indexOf(text.charAt(blank - 1)) >= 0;
  }

  /**
   * Index of the mark that closes the one at {@code open}, or -1. The apostrophe of a plural ("the
   * ministers' plan") looks like a closing mark. So a mark behind punctuation wins over an earlier
   * one that may be an apostrophe; where the quotation opens with a capital, which promises a whole
   * clause, so does any other mark.
   */
  private int closing(int open) {
    int begin = marks.get(open).span().end();
    boolean clause = Character.isUpperCase(text.charAt(Math.min(begin, text.length() - 1)));
    int weak = -1;
    for (int i = open + 1; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean tooLong = !british && mark.span().begin() - begin > LONGEST_IN_HEADLINE;
      if (tooLong || (!british && mark.isDouble()) || (!covered[i] && mark.opens())) {
        break;
      }
      if (covered[i] || !mark.closes()) {
        continue;
      }
      if (Apostrophe.mayBe(text, part, mark.span())) {
        weak = weak < 0 ? i : weak;
      } else if (weak < 0 || clause || isBehindPunctuation(mark)) {
        return i;
      }
    }
    boolean enough =
        weak >= 0
            && (british || marks.get(weak).span().begin() - begin <= LONGEST_BEFORE_APOSTROPHE);
    return enough ? weak : -1;
  }

  private boolean isBehindPunctuation(Mark mark) {
    return ".,?!…".indexOf(text.charAt(mark.span().begin() - 1)) >= 0;
  }
}
