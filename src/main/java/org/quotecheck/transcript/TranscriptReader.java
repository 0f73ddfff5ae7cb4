package org.quotecheck.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.transcript.Transcript.Stretch;

/**
 * Reads transcripts: plain text, and subtitles as SubRip ({@code .srt}) and WebVTT ({@code .vtt}).
 * "NAME:" at the beginning of a line opens a turn, and so does {@code <v NAME>} in WebVTT. Which of
 * the three a text is shows in its lines, not in the name of its file.
 */
public final class TranscriptReader {
  private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?";

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern CUE = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*[\\d:.,]+.*");
  private static final Pattern STAMP = Pattern.compile("\\s*[\\[(]?" + TIME + "[\\])]?(?=\\s|$)");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
  private static final Pattern BLOCK = Pattern.compile("\\s*(?:WEBVTT|NOTE|STYLE|REGION)\\b.*");

  /** Names have capitals; "The rule is simple:" opens no turn. */
  private static final Pattern TURN =
      Pattern.compile(
          "\\s*(?:[-–—]\\s*|>>+\\s*)?(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ ,]+(?:\\p{Lu}|\\d|de |van |of )"
              + "[\\p{L}\\p{M}\\d.'’-]*){0,5})(?:\\s*\\([^)\\r\\n]{0,60}\\))?\\s*:(?=\\s|$)");

  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");

  /** Mark-up, and what the typist says of the recording: "[laughter]", "(inaudible)". */
  private static final Pattern ASIDE =
      Pattern.compile("<[^>\\r\\n]{0,80}>|\\[[^\\]\\r\\n]{0,80}]|\\([\\p{Ll} ,]{0,40}\\)");

  private final String text;
  private final List<Stretch> stretches = new ArrayList<>();
  private @Nullable String turn;
  private @Nullable Duration time;

  private TranscriptReader(String text) {
    this.text = text;
  }

  /**
   * Reads a transcript.
   *
   * @param name what to call it
   * @param text its text, without a byte-order mark
   */
  public static Transcript read(String name, String text) {
    TranscriptReader reader = new TranscriptReader(text);
    reader.read();
    return new Transcript(name, text, reader.stretches);
  }

  private void read() {
    boolean subtitles = text.lines().anyMatch(line -> CUE.matcher(line).matches());
    boolean speech = !subtitles;
    int end = 0;
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      String line = lines.group();
      // A blank line ends a cue; what stands before the next one's times is no speech.
      speech &= !subtitles || !blankBetween(end, lines.start());
      end = lines.end();
      Matcher cue = CUE.matcher(line);
      if (cue.matches()) {
        time = time(cue);
        speech = true;
      } else if (speech && !(subtitles && isFurniture(line, lines.end()))) {
        speech(lines.start(), lines.end());
      }
    }
  }

  private boolean blankBetween(int begin, int end) {
    return text.substring(begin, end).replace("\r\n", "\n").replace('\r', '\n').length() > 1;
  }

  /** The number of a cue whose blank line is missing, or a block of WebVTT that is no cue. */
  private boolean isFurniture(String line, int end) {
    if (BLOCK.matcher(line).matches()) {
      return true;
    }
    Matcher next = LINE.matcher(text);
    return NUMBER.matcher(line).matches() && next.find(end) && CUE.matcher(next.group()).matches();
  }

  private void speech(int lineBegin, int end) {
    int begin = lineBegin;
    Matcher stamp = STAMP.matcher(text).region(begin, end);
    if (stamp.lookingAt()) {
      time = time(stamp);
      begin = stamp.end();
    }
    Matcher label = TURN.matcher(text).region(begin, end);
    if (label.lookingAt()) {
      turn = label.group(1).strip();
      begin = label.end();
      Matcher later = STAMP.matcher(text).region(begin, end);
      if (bracketed(later)) {
        time = time(later);
        begin = later.end();
      }
    }
    pieces(begin, end);
  }

  /** A time behind a name is one where it is in brackets; "at 12:40" may be what was said. */
  private static boolean bracketed(Matcher stamp) {
    return stamp.lookingAt() && stamp.group().strip().matches("[\\[(].*");
  }

  private void pieces(int from, int end) {
    int begin = from;
    Matcher aside = ASIDE.matcher(text).region(from, end);
    while (aside.find()) {
      piece(begin, aside.start());
      begin = aside.end();
      Matcher voice = VOICE.matcher(aside.group());
      if (voice.matches()) {
        turn = voice.group(1).strip();
      }
    }
    piece(begin, end);
  }

  private void piece(int begin, int end) {
    if (!text.substring(begin, end).isBlank()) {
      stretches.add(new Stretch(new Span(begin, end), turn, time));
    }
  }

  private static Duration time(Matcher matcher) {
    String hours = matcher.group(1);
    String fraction = matcher.group(4);
    return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
        .plusMinutes(Long.parseLong(matcher.group(2)))
        .plusSeconds(Long.parseLong(matcher.group(3)))
        .plusMillis(fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3)));
  }
}
