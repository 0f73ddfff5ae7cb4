package org.quotecheck.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Cue;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.speaker.Speaker;

/**
 * Reads an analysis from text with tags, so that tests need no language models and nobody counts
 * offsets. Equal numbers belong together:
 *
 * <pre>{@code
 * <q1>“It works,”</q1> <s1=Mary Jones>she</s1> <c1>said</c1>.
 * <q2 status=implied speaker="Mary Jones">“It always has.”</q2>
 * }</pre>
 *
 * <p>Attributes of a quotation: {@code status}, {@code type}, {@code ending}, {@code speaker}. It
 * is attributed, direct and closed unless they say otherwise.
 */
public final class MarkedText {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([qcs])(\\d+)(?:=([^>]*))?((?:\\s+\\w+=(?:\"[^\"]*\"|[^\\s>]+))*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");

  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Part> quotations = new TreeMap<>();
  private final Map<Integer, Part> cues = new HashMap<>();
  private final Map<Integer, Part> sources = new HashMap<>();
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  private record Part(Span span, @Nullable String value, Map<String, String> attributes) {
    String attribute(String name, String otherwise) {
      return attributes.getOrDefault(name, otherwise).toUpperCase(Locale.ROOT).replace('-', '_');
    }
  }

  private record Open(
      String tag, int begin, @Nullable String value, Map<String, String> attributes) {}

  private MarkedText() {}

  /** The analysis that the tags describe, of an article of that path. */
  public static Analysis read(String path, String marked) {
    MarkedText reader = new MarkedText();
    reader.parse(marked);
    return reader.analysis(path);
  }

  private void parse(String marked) {
    Deque<Open> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(marked);
    int done = 0;
    while (tag.find()) {
      text.append(marked, done, tag.start());
      done = tag.end();
      String name = tag.group(2) + tag.group(3);
      if (tag.group(1).isEmpty()) {
        open.push(new Open(name, text.length(), tag.group(4), attributes(tag.group(5))));
      } else {
        close(open.poll(), name, Integer.parseInt(tag.group(3)));
      }
    }
    text.append(marked, done, marked.length());
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("not closed: " + open.pop().tag);
    }
  }

  private void close(@Nullable Open open, String name, int number) {
    if (open == null || !open.tag.equals(name)) {
      throw new IllegalArgumentException("closed but not open: " + name);
    }
    Part part = new Part(new Span(open.begin, text.length()), open.value, open.attributes);
    Map<Integer, Part> parts =
        switch (name.charAt(0)) {
          case 'q' -> quotations;
          case 'c' -> cues;
          default -> sources;
        };
    if (parts.put(number, part) != null) {
      throw new IllegalArgumentException("twice: " + name);
    }
  }

  private static Map<String, String> attributes(String written) {
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(written);
    while (attribute.find()) {
      String quoted = attribute.group(2);
      attributes.put(attribute.group(1), quoted == null ? attribute.group(3) : quoted);
    }
    return attributes;
  }

  private Analysis analysis(String path) {
    Article article = Article.of(path, text.toString());
    List<SpokenQuotation> spoken = new ArrayList<>();
    quotations.forEach((number, part) -> spoken.add(spoken(number, part, article)));
    return new Analysis(
        article, new Annotations(List.of()), spoken, List.copyOf(speakers.values()));
  }

  private SpokenQuotation spoken(int number, Part part, Article article) {
    Part source = sources.get(number);
    Part cue = cues.get(number);
    Attribution attribution =
        new Attribution(
            quotation(part, article),
            number,
            Status.valueOf(part.attribute("status", "attributed")),
            source == null ? null : new Mention(source.span, source.span, Mention.Type.NAME),
            cue == null ? null : new Cue(cue.span, cue.span.of(text)),
            new Evidence("marked-text", "marked by hand"),
            1);
    String name = part.attributes.get("speaker");
    if (name == null && source != null) {
      name = source.value == null ? source.span.of(text) : source.value;
    }
    return new SpokenQuotation(number, attribution, name == null ? null : speaker(name));
  }

  private Quotation quotation(Part part, Article article) {
    Quotation.Ending ending = Quotation.Ending.valueOf(part.attribute("ending", "closed"));
    int closing = ending == Quotation.Ending.CLOSED ? 1 : 0;
    Span content = new Span(part.span.begin() + 1, part.span.end() - closing);
    int paragraph = 0;
    while (!article.paragraphs().get(paragraph).contains(part.span.begin())) {
      paragraph++;
    }
    return new Quotation(
        part.span,
        content,
        Quotation.Type.valueOf(part.attribute("type", "direct")),
        paragraph,
        ending);
  }

  private Speaker speaker(String name) {
    Speaker known = speakers.get(name);
    if (known == null) {
      known =
          new Speaker(
              speakers.size() + 1, name, Speaker.Kind.PERSON, null, null, List.of(name), null);
      speakers.put(name, known);
    }
    return known;
  }
}
