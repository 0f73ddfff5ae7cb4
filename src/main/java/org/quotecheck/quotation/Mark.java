package org.quotecheck.quotation;

import org.quotecheck.article.Span;

/**
 * A quotation mark, with what it looks like and what stands on its sides. Straight marks do not say
 * which way they face and curly ones are often typed the wrong way round, so its sides are the
 * better witness of what a mark does; the glyph decides where they leave it open.
 *
 * @param span where it stands; two characters for {@code ``} and {@code ''}
 * @param single whether it is a single mark
 * @param facing which way its glyph faces
 * @param left what stands before it and the marks next to it
 * @param right what stands behind it and the marks next to it
 * @param use what it is used for
 */
record Mark(Span span, boolean single, Facing facing, Side left, Side right, Use use) {
  /** Which way a glyph faces. */
  enum Facing {
    RIGHT,
    LEFT,
    NEITHER
  }

  /** What stands on one side of a mark. */
  enum Side {
    /** The paragraph's edge, white space, or punctuation that stands outside of quotations. */
    GAP,
    /** A dash or other sign that may stand inside or outside. */
    SIGN,
    /** Words. */
    TEXT
  }

  /** What a mark is used for, as far as its near surroundings tell. */
  enum Use {
    QUOTATION,
    /** May stand for inches or minutes as well. */
    MEASURE,
    /** An apostrophe or inches beyond doubt, or a mark of mark-up: no quotation mark. */
    OTHER
  }

  boolean isDouble() {
    return !single && use != Use.OTHER;
  }

  /** Whether it can open a quotation. */
  boolean opens() {
    if (use == Use.OTHER) {
      return false;
    }
    if (single) {
      return facing != Facing.LEFT && left != Side.TEXT && right != Side.GAP;
    }
    boolean behindText = left != Side.GAP && right == Side.GAP;
    boolean atEnd = left == Side.TEXT && right == Side.SIGN;
    boolean plainlyOpens = left == Side.GAP && right != Side.GAP;
    return plainlyOpens || (facing != Facing.LEFT && !behindText && !atEnd);
  }

  /** Whether it can close a quotation. */
  boolean closes() {
    if (use == Use.OTHER) {
      return false;
    }
    if (single) {
      return left != Side.GAP && right != Side.TEXT && !opens();
    }
    return left != Side.GAP || right == Side.GAP;
  }

  /** Whether it stands free, with a gap on both sides. */
  boolean isFree() {
    return left == Side.GAP && right == Side.GAP;
  }
}
