package org.quotecheck.shell.commands;

import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Palette;
import org.quotecheck.transcript.Transcript.Place;
import org.quotecheck.transcript.Verification;
import org.quotecheck.transcript.Verification.Piece;

/** What came of holding one quotation against a transcript. */
final class VerificationView {
  private static final int INDENT = 2;

  private final OpenArticle article;
  private final SpokenQuotation quotation;
  private final Verification found;
  private final Console console;

  VerificationView(
      OpenArticle article, SpokenQuotation quotation, Verification found, Console console) {
    this.article = article;
    this.quotation = quotation;
    this.found = found;
    this.console = console;
  }

  /** {@code altered seriously}, in its colour. */
  AttributedString verdict() {
    String label = found.verdict().label() + (found.isSerious() ? " seriously" : "");
    return new AttributedString(label, Palette.of(VerifyCommand.likeness(found)));
  }

  /** {@code line 12, 00:03:05, BENNING}; several with a semicolon between them. */
  String place() {
    return found.places().isEmpty()
        ? "-"
        : found.places().stream().map(Place::label).collect(Collectors.joining("; "));
  }

  void print() {
    AttributedStringBuilder heading =
        new AttributedStringBuilder()
            .append("Quotation " + quotation.id() + ": ", Palette.HEADING)
            .append(verdict());
    if (!found.places().isEmpty()) {
      heading.append(" (").append(Palette.inert(place())).append(")");
    }
    console.indented(0, heading.toAttributedString());
    console.println("");
    console.indented(INDENT, found.pieces().isEmpty() ? words() : difference());
  }

  private AttributedString words() {
    return Palette.inert(quotation.quotation().span().of(article.text()));
  }

  private AttributedString difference() {
    AttributedStringBuilder line = new AttributedStringBuilder();
    for (Piece piece : found.pieces()) {
      line.append(line.length() == 0 ? "" : " ");
      if (piece.agrees()) {
        line.append(Palette.inert(String.join(" ", piece.quoted())));
      } else if (piece.marked()) {
        line.append(Palette.inert("(" + String.join(" ", piece.spoken()) + ")", Palette.FAINT));
      } else {
        boolean both = !piece.spoken().isEmpty() && !piece.quoted().isEmpty();
        side(line, "[-", piece.spoken(), "-]", Palette.REMOVED);
        line.append(both ? " " : "");
        side(line, "{+", piece.quoted(), "+}", Palette.ADDED);
      }
    }
    return line.toAttributedString();
  }

  private void side(
      AttributedStringBuilder line,
      String open,
      List<String> words,
      String close,
      AttributedStyle style) {
    if (!words.isEmpty()) {
      String text = String.join(" ", words);
      line.append(Palette.inert(console.colour() ? text : open + text + close, style));
    }
  }
}
