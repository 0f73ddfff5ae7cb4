package org.quotecheck.attribution.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quotecheck.article.CodePoints;
import org.quotecheck.article.Span;

/**
 * An attribution that people marked: who says what. Read from brat's stand-off format, of which
 * PolNeAR uses text-bound annotations ({@code T1<tab>Source 0 8;10 12<tab>words}) and events
 * ({@code E1<tab>Attribution:T4 Source:T1 Content:T3}).
 *
 * @param source the words that name the source; several spans where it is discontinuous
 * @param content the words attributed to it
 */
record BratAttribution(List<Span> source, List<Span> content) {
  private static final Pattern LINE = Pattern.compile("([TE]\\d+)\t([^\t]*).*");
  private static final Pattern ARGUMENT = Pattern.compile("([A-Za-z]+)\\d*:(T\\d+)");

  BratAttribution {
    source = source.stream().sorted().toList();
    content = content.stream().sorted().toList();
  }

  /**
   * The attributions of a stand-off file, in its order.
   *
   * @param text the text that the file marks; brat counts its code points, spans count UTF-16
   */
  static List<BratAttribution> parse(Stream<String> lines, String text) {
    CodePoints offsets = CodePoints.of(text);
    Map<String, List<Span>> marks = new HashMap<>();
    List<String> events = new ArrayList<>();
    lines.forEach(
        line -> {
          // Other lines are the rest of a marked text that holds line breaks.
          Matcher parts = LINE.matcher(line);
          if (parts.matches() && line.startsWith("T")) {
            marks.put(parts.group(1), spans(parts.group(2), offsets));
          } else if (parts.matches()) {
            events.add(parts.group(2));
          }
        });
    return events.stream()
        .map(
            event ->
                new BratAttribution(
                    arguments(event, "Source", marks), arguments(event, "Content", marks)))
        .toList();
  }

  /** {@code Source 0 8;10 12}. */
  private static List<Span> spans(String mark, CodePoints offsets) {
    List<Span> spans = new ArrayList<>();
    for (String part : mark.substring(mark.indexOf(' ') + 1).split(";", -1)) {
      int blank = part.indexOf(' ');
      spans.add(
          offsets.span(
              Integer.parseInt(part.substring(0, blank)),
              Integer.parseInt(part.substring(blank + 1))));
    }
    return spans;
  }

  private static List<Span> arguments(String event, String role, Map<String, List<Span>> marks) {
    List<Span> spans = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(event);
    while (argument.find()) {
      if (argument.group(1).equals(role)) {
        spans.addAll(marks.getOrDefault(argument.group(2), List.of()));
      }
    }
    return spans;
  }

  /** How many UTF-16 units of the span are attributed content. */
  int covers(Span span) {
    return content.stream()
        .mapToInt(
            c -> Math.max(0, Math.min(c.end(), span.end()) - Math.max(c.begin(), span.begin())))
        .sum();
  }
}
