package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;

/**
 * A quotation mark, with what its neighbours let it do. Straight marks do not say which way they
 * face, curly ones are often typed the wrong way round, and a single one may be an apostrophe: what
 * stands before and behind a mark is the better witness.
 *
 * @param span where it stands; two characters for {@code ``} and {@code ''}
 * @param single whether it is a single mark
 * @param opens whether it can open a quotation
 * @param closes whether it can close one
 */
record Mark(Span span, boolean single, boolean opens, boolean closes) {
  private static final String BEFORE_OPENING = "([{<—–-−/\u00A0=*_>:,;.";
  private static final Set<String> ELISIONS =
      Set.of(
          "em", "tis", "twas", "til", "till", "cause", "n", "bout", "round", "cos", "im", "er",
          "nuff", "ello", "s");

  /** The marks in a part of the text, in text order. */
  static List<Mark> in(String text, Span part) {
    List<Mark> marks = new ArrayList<>();
    for (int i = part.begin(); i < part.end(); i++) {
      Mark mark = at(text, part, i);
      if (mark != null) {
        marks.add(mark);
        i = mark.span.end() - 1;
      }
    }
    return marks;
  }

  private static @Nullable Mark at(String text, Span part, int i) {
    char c = text.charAt(i);
    boolean twin = i + 1 < part.end() && text.charAt(i + 1) == c;
    return switch (c) {
      case '“', '„', '«', '‟' -> of(text, part, new Span(i, i + 1), Facing.RIGHT);
      case '”', '»' -> of(text, part, new Span(i, i + 1), Facing.LEFT);
      case '"', '＂' -> of(text, part, new Span(i, i + 1), Facing.UNKNOWN);
      case '`' ->
          twin
              ? of(text, part, new Span(i, i + 2), Facing.RIGHT)
              : single(text, part, i, Facing.RIGHT);
      case '\'' ->
          twin
              ? of(text, part, new Span(i, i + 2), Facing.UNKNOWN)
              : single(text, part, i, Facing.UNKNOWN);
      case '‘', '‚', '‹' -> single(text, part, i, Facing.RIGHT);
      case '’', '›' -> single(text, part, i, Facing.LEFT);
      default -> null;
    };
  }

  private enum Facing {
    RIGHT,
    LEFT,
    UNKNOWN
  }

  private static Mark of(String text, Span part, Span span, Facing facing) {
    char before = before(text, part, span);
    char after = after(text, part, span);
    boolean room = isRoomBefore(before);
    boolean end = isRoomAfter(after);
    boolean inches = facing == Facing.UNKNOWN && Character.isDigit(before);
    return switch (facing) {
      // Typed the wrong way round: “no space before, one behind“.
      case RIGHT -> new Mark(span, false, room || !end, !room && end);
      case LEFT -> new Mark(span, false, room && !end, !room || end);
      case UNKNOWN ->
          new Mark(span, false, !inches && (room || !end) && after != ' ', !room || end);
    };
  }

  private static Mark single(String text, Span part, int i, Facing facing) {
    Span span = new Span(i, i + 1);
    char before = before(text, part, span);
    char after = after(text, part, span);
    boolean room = isRoomBefore(before) && before != '.' && before != ',';
    boolean end = isRoomAfter(after);
    boolean opens = facing != Facing.LEFT && room && !end && !isElision(text, part, i);
    boolean closes =
        facing != Facing.RIGHT && end && !Character.isWhitespace(before) && before != '(';
    return new Mark(span, true, opens, closes);
  }

  private static boolean isElision(String text, Span part, int i) {
    int end = i + 1;
    while (end < part.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i + 1, end);
    boolean years = word.matches("\\d\\ds?");
    return years || ELISIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static char before(String text, Span part, Span span) {
    return span.begin() > part.begin() ? text.charAt(span.begin() - 1) : ' ';
  }

  private static char after(String text, Span part, Span span) {
    return span.end() < part.end() ? text.charAt(span.end()) : ' ';
  }

  private static boolean isRoomBefore(char c) {
    return Character.isWhitespace(c) || BEFORE_OPENING.indexOf(c) >= 0 || isQuotationMark(c);
  }

  private static boolean isRoomAfter(char c) {
    return Character.isWhitespace(c)
        || ".,;:?!)]}—–-…/\u00A0<*_".indexOf(c) >= 0
        || isQuotationMark(c);
  }

  private static boolean isQuotationMark(char c) {
    return "“”\"‘’'«»„".indexOf(c) >= 0;
  }
}
