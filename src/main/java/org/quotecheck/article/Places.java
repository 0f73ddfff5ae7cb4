package org.quotecheck.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an article's text stands in the file as its author sees it. Lines and columns are those of
 * the file; of a Word document a line is a paragraph, counted through the document, and a column a
 * character in it.
 */
public final class Places {
  private final String source;
  private final @Nullable List<Piece> pieces;
  private final LineIndex lines;
  private final int firstLine;

  /**
   * A run of the text and what it stands for in the file. Where both are equally long, character
   * stands for character.
   *
   * @param begin offset in the text
   * @param length of the run, at least 1
   * @param source what it stands for, as offsets into the file's own text
   */
  record Piece(int begin, int length, Span source) {
    int end() {
      return begin + length;
    }

    boolean isCopy() {
      return length == source.length();
    }
  }

  private Places(String source, @Nullable List<Piece> pieces, int firstLine) {
    this.source = source;
    this.firstLine = firstLine;
    this.pieces = pieces;
    this.lines = LineIndex.of(source);
  }

  /** The places of a text that is the file's own. */
  static Places ofPlainText(String text) {
    return new Places(text, null, 1);
  }

  /**
   * The places of a text that was taken out of a file.
   *
   * @param source the file's own text
   * @param pieces in the order of the text, without overlap; what no piece holds is not in the file
   * @param firstLine the number of its first line, where that is not the file's first
   */
  static Places of(String source, List<Piece> pieces, int firstLine) {
    return new Places(source, List.copyOf(pieces), firstLine);
  }

  /** Where the first character of a span stands. */
  public Position begin(Span span) {
    return position(source(span).begin());
  }

  /** Where the last character of a span ends, exclusive. */
  public Position end(Span span) {
    return position(source(span).end());
  }

  private Position position(int offset) {
    Position position = lines.position(offset);
    return new Position(position.line() + firstLine - 1, position.column());
  }

  /** What stands in the file before a position, on the same line. */
  public String lineBefore(Position position) {
    int begin = lines.begin(position.line() - firstLine + 1);
    return source.substring(begin, begin + position.column() - 1);
  }

  /**
   * What a span of the text stands for, as offsets into the file's own text.
   *
   * @throws IndexOutOfBoundsException if the text has no such offset
   */
  public Span source(Span span) {
    if (pieces == null) {
      return span;
    }
    int begin = begin(pieces, span.begin());
    return new Span(begin, span.length() == 0 ? begin : Math.max(begin, end(pieces, span.end())));
  }

  private static int begin(List<Piece> pieces, int offset) {
    int at = at(pieces, offset);
    if (at < 0) {
      return pieces.isEmpty() ? 0 : pieces.get(0).source().begin();
    }
    Piece piece = pieces.get(at);
    if (offset >= piece.end()) {
      // Between two paragraphs.
      return piece.source().end();
    }
    return piece.source().begin() + (piece.isCopy() ? offset - piece.begin() : 0);
  }

  private static int end(List<Piece> pieces, int offset) {
    int at = at(pieces, offset - 1);
    if (at < 0) {
      return pieces.isEmpty() ? 0 : pieces.get(0).source().begin();
    }
    Piece piece = pieces.get(at);
    return piece.isCopy() && offset <= piece.end()
        ? piece.source().begin() + offset - piece.begin()
        : piece.source().end();
  }

  /** The last piece that begins at the offset or before; -1 if there is none. */
  private static int at(List<Piece> pieces, int offset) {
    return TextOrder.lastFrom(pieces, Piece::begin, offset);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Places places
        && source.equals(places.source)
        && firstLine == places.firstLine
        && Objects.equals(pieces, places.pieces);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, pieces, firstLine);
  }
}
