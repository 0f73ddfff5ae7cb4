package org.quotecheck.transcript;

import java.util.List;
import java.util.stream.Stream;
import org.quotecheck.transcript.Transcript.Place;

/**
 * What came of holding a quotation against a transcript.
 *
 * @param verdict how they compare
 * @param places where it stands: none where it was not found, several where it is spliced
 * @param pieces both texts side by side, in order; empty where it was not found, or spliced
 */
public record Verification(Verdict verdict, List<Place> places, List<Piece> pieces) {
  /**
   * Words in which both agree, or in which they differ.
   *
   * @param spoken the transcript's words
   * @param quoted the quotation's words
   * @param agrees whether they are the same
   * @param marked whether the quotation has dots or brackets for what it leaves out
   * @param serious whether a number, a negation or a name is different
   */
  public record Piece(
      List<String> spoken, List<String> quoted, boolean agrees, boolean marked, boolean serious) {
    /** Copies the lists. */
    public Piece {
      spoken = List.copyOf(spoken);
      quoted = List.copyOf(quoted);
    }
  }

  /** Copies the lists. */
  public Verification {
    places = List.copyOf(places);
    pieces = List.copyOf(pieces);
  }

  static Verification notFound() {
    return new Verification(Verdict.NOT_FOUND, List.of(), List.of());
  }

  /** Whether a number, a negation or a name was altered. */
  public boolean isSerious() {
    return alterations().anyMatch(Piece::serious);
  }

  /** Where the texts differ without a mark. */
  public Stream<Piece> alterations() {
    return pieces.stream().filter(piece -> !piece.agrees() && !piece.marked());
  }
}
