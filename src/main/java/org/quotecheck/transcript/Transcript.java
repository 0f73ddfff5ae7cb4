package org.quotecheck.transcript;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.LineIndex;
import org.quotecheck.article.Span;
import org.quotecheck.article.TextOrder;

/**
 * What was said, as somebody wrote it down.
 *
 * @param name the file as the user named it
 * @param text its text as read
 * @param stretches the stretches of speech, in text order; all else is not speech
 */
public record Transcript(String name, String text, List<Stretch> stretches) {
  /**
   * Speech of one person, from one moment on.
   *
   * @param span where it stands in the text
   * @param turn what the transcript calls whoever speaks; null where it does not say
   * @param time when it begins, from the beginning of the recording; null where it does not say
   */
  public record Stretch(Span span, @Nullable String turn, @Nullable Duration time) {}

  /**
   * A place in a transcript.
   *
   * @param span the words, with all between them
   * @param line from 1
   * @param turn who speaks there; null where the transcript does not say
   * @param time when that stretch begins; null where the transcript does not say
   */
  public record Place(Span span, int line, @Nullable String turn, @Nullable Duration time) {
    /** {@code line 12, 00:03:05, BENNING}. */
    public String label() {
      String clock =
          time == null
              ? ""
              : String.format(
                  Locale.ROOT,
                  ", %02d:%02d:%02d",
                  time.toHours(),
                  time.toMinutesPart(),
                  time.toSecondsPart());
      return "line " + line + clock + (turn == null ? "" : ", " + turn);
    }
  }

  /** Copies the list. */
  public Transcript {
    stretches = List.copyOf(stretches);
  }

  /** The place of words from {@code first} to {@code last}, which lie in stretches. */
  Place place(LineIndex lines, Span first, Span last) {
    Stretch found = stretch(first);
    return new Place(
        first.union(last), lines.position(first.begin()).line(), found.turn, found.time);
  }

  private Stretch stretch(Span word) {
    int last = TextOrder.lastFrom(stretches, part -> part.span().begin(), word.begin());
    return stretches.get(Math.max(0, last));
  }
}
