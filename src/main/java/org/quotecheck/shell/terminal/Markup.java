package org.quotecheck.shell.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.quotecheck.article.Span;

/** Shows a stretch of an article with some of its words marked. */
public final class Markup {
  /** Words to mark: with a colour, or with brackets and a label where there are no colours. */
  record Mark(Span span, String label, AttributedStyle style) {}

  private final String text;
  private final boolean colour;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * @param text of the article
   */
  public Markup(String text, boolean colour) {
    this.text = text;
    this.colour = colour;
  }

  /** Of marks that overlap, the later one's colour shows. */
  public Markup mark(Span span, String label, AttributedStyle style) {
    marks.add(new Mark(span, label, style));
    return this;
  }

  /** The words of a stretch, with those marks that lie wholly inside it. */
  public AttributedString of(Span stretch) {
    List<Mark> inside =
        marks.stream()
            .filter(mark -> stretch.contains(mark.span()) && mark.span().length() > 0)
            .toList();
    TreeSet<Integer> borders = new TreeSet<>(List.of(stretch.begin(), stretch.end()));
    inside.forEach(mark -> borders.addAll(List.of(mark.span().begin(), mark.span().end())));
    AttributedStringBuilder shown = new AttributedStringBuilder();
    for (Integer begin : borders) {
      Integer end = borders.higher(begin);
      if (!colour) {
        brackets(shown, inside, begin);
      }
      if (end != null) {
        Span piece = new Span(begin, end);
        shown.append(Palette.inert(piece.of(text), style(inside, piece)));
      }
    }
    return shown.toAttributedString();
  }

  private AttributedStyle style(List<Mark> inside, Span piece) {
    AttributedStyle style = Palette.PLAIN;
    for (Mark mark : inside) {
      style = colour && mark.span().contains(piece) ? mark.style() : style;
    }
    return style;
  }

  /** Closes what ends here, then opens what begins here, the longer first. */
  private static void brackets(AttributedStringBuilder shown, List<Mark> inside, int offset) {
    inside.stream().filter(mark -> mark.span().end() == offset).forEach(mark -> shown.append("]"));
    inside.stream()
        .filter(mark -> mark.span().begin() == offset)
        .sorted(Comparator.comparing(Mark::span))
        .forEach(mark -> shown.append("[" + mark.label() + ": "));
  }
}
