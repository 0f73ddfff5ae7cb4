package org.quotecheck.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Blank;
import org.quotecheck.article.Span;
import org.quotecheck.quotation.Pairing.Pair;

/**
 * Pairs the double marks of one paragraph as one pairs brackets. An opening mark that is left over
 * makes an unclosed quotation, which ends before the next one opens.
 */
final class DoubleMarks {
  private static final int NONE = -1;

  private final String text;
  private final Span part;
  private final List<Mark> marks;
  private final int[] closing;

  /** For an opening mark that none closes where the next quotation begins, else NONE. */
  private final int[] givenUp;

  private @Nullable Mark stray;

  private DoubleMarks(String text, Span part, List<Mark> marks) {
    this.text = text;
    this.part = part;
    this.marks = marks.stream().filter(Mark::isDouble).toList();
    this.closing = new int[this.marks.size()];
    this.givenUp = new int[this.marks.size()];
    Arrays.fill(givenUp, NONE);
    Arrays.fill(closing, NONE);
  }

  static DoubleMarks pair(String text, Span part, List<Mark> marks) {
    DoubleMarks doubles = new DoubleMarks(text, part, marks);
    doubles.match();
    return doubles;
  }

  /** A closing mark before any opening one. */
  @Nullable Mark stray() {
    return stray;
  }

  private void match() {
    int[] surplus = surplusOfClosers();
    Deque<Integer> opened = new ArrayDeque<>();
    boolean anyOpened = false;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (isOpening(mark, opened.size(), surplus[i])) {
        if (!opened.isEmpty() && !isInner(mark, opened, surplus[i])) {
          giveUp(opened, i);
        }
        opened.push(i);
        anyOpened = true;
      } else if (!opened.isEmpty()) {
        close(i, opened, surplus[i]);
      } else if (!anyOpened && stray == null && mark.use() == Mark.Use.QUOTATION && mark.closes()) {
        stray = mark;
      }
    }
    giveUp(opened, marks.size());
  }

  private void close(int index, Deque<Integer> opened, int surplus) {
    Mark mark = marks.get(index);
    boolean forAll = surplus >= opened.size() - 1;
    if (mark.use() == Mark.Use.MEASURE && surplus >= opened.size()) {
      return;
    }
    if (!forAll && closesOuter(marks.get(opened.getLast()), mark)) {
      closing[opened.getLast()] = index;
      opened.clear();
    } else {
      closing[opened.pop()] = index;
    }
  }

  /** Leaves the outermost of the open quotations without a closing mark. */
  private void giveUp(Deque<Integer> opened, int index) {
    if (!opened.isEmpty()) {
      givenUp[opened.getLast()] = index;
      opened.clear();
    }
  }

  /**
   * Whether a mark opens a quotation inside the open one: there are closing marks enough for both,
   * or it stands amid a sentence, or is of the other typeface. Otherwise the closing mark of the
   * open one is missing.
   */
  private boolean isInner(Mark mark, Deque<Integer> opened, int surplus) {
    return surplus > opened.size()
        || !isAlike(marks.get(opened.getLast()), mark)
        || isAmidSentence(mark);
  }

  private boolean isAmidSentence(Mark mark) {
    int i = mark.span().begin() - 1;
    while (i > part.begin() && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i > part.begin() && Character.isLetterOrDigit(text.charAt(i));
  }

  /** Whether one closing mark does for an outer quotation and those in it. */
  private boolean closesOuter(Mark open, Mark close) {
    boolean atEnd = close.span().end() == part.end();
    char before = text.charAt(close.span().begin() - 1);
    return isAlike(open, close) && (atEnd || ".,?!…".indexOf(before) >= 0);
  }

  private static boolean isAlike(Mark first, Mark second) {
    return (first.facing() == Mark.Facing.NEITHER) == (second.facing() == Mark.Facing.NEITHER);
  }

  /**
   * Whether a mark opens a quotation; one that could close the open one as well does, unless enough
   * closing marks are left for both.
   */
  private static boolean isOpening(Mark mark, int depth, int surplus) {
    if (!mark.closes() || depth == 0) {
      return mark.opens();
    }
    return mark.opens() && mark.facing() == Mark.Facing.RIGHT && surplus > depth;
  }

  /** For each mark how many more plainly closing than plainly opening ones follow it. */
  private int[] surplusOfClosers() {
    int[] surplus = new int[marks.size()];
    for (int i = marks.size() - 2; i >= 0; i--) {
      Mark next = marks.get(i + 1);
      int step = next.opens() == next.closes() ? 0 : next.closes() ? 1 : -1;
      surplus[i] = surplus[i + 1] + step;
    }
    return surplus;
  }

  /** The outermost pairs and the unclosed ones, in text order. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    int end = part.end();
    // From the end, so that the beginning of the next quotation is known.
    List<Integer> outermost = outermost();
    for (int k = outermost.size() - 1; k >= 0; k--) {
      int i = outermost.get(k);
      Mark mark = marks.get(i);
      Pair pair =
          closing[i] == NONE ? new Pair(mark, null, endOfText(mark.span().end(), end)) : closed(i);
      if (isQuotation(pair)) {
        pairs.add(pair);
        end = mark.span().begin();
      }
    }
    Collections.reverse(pairs);
    return pairs;
  }

  private List<Integer> outermost() {
    List<Integer> outermost = new ArrayList<>();
    int i = 0;
    while (i < marks.size()) {
      boolean opens = closing[i] != NONE || givenUp[i] != NONE;
      if (opens) {
        outermost.add(i);
      }
      i = closing[i] != NONE ? closing[i] + 1 : givenUp[i] != NONE ? givenUp[i] : i + 1;
    }
    return outermost;
  }

  /** Of doubled marks, ““X””, the inner ones enclose the words. */
  private Pair closed(int index) {
    int first = index;
    int last = closing[index];
    while (first + 1 < last
        && closing[first + 1] == last - 1
        && touch(first, first + 1)
        && touch(last - 1, last)) {
      first++;
      last--;
    }
    Mark outer = marks.get(index);
    Mark outerEnd = marks.get(closing[index]);
    Mark inner = marks.get(first);
    Mark innerEnd = marks.get(last);
    Mark opening =
        new Mark(
            outer.span().union(inner.span()),
            false,
            outer.facing(),
            outer.left(),
            inner.right(),
            outer.use());
    Mark ending =
        new Mark(
            innerEnd.span().union(outerEnd.span()),
            false,
            outerEnd.facing(),
            innerEnd.left(),
            outerEnd.right(),
            outerEnd.use());
    return new Pair(opening, ending, ending.span().end());
  }

  private boolean touch(int first, int second) {
    return marks.get(first).span().end() == marks.get(second).span().begin();
  }

  /** Whether words stand in it, or at least something that is not a ditto mark's column. */
  private boolean isQuotation(Pair pair) {
    String content = pair.content().of(text);
    Mark close = pair.close();
    if (pair.open().isFree() && close == null) {
      return pair.open().facing() == Mark.Facing.RIGHT && hasLetter(content);
    }
    if (pair.open().isFree() && close != null && close.isFree()) {
      return hasLetter(content);
    }
    return content.codePoints().anyMatch(DoubleMarks::isWord);
  }

  private static boolean hasLetter(String content) {
    return content.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isWord(int c) {
    return !Blank.is(c) && "“”\"'`".indexOf(c) < 0;
  }

  private int endOfText(int begin, int end) {
    int i = end;
    while (i > begin && Blank.is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
