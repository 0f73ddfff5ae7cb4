package org.quotecheck.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.speaker.Gender;
import org.quotecheck.speaker.NameBearer;
import org.quotecheck.speaker.Role;
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
 * <p>Attributes of a quotation {@code q}: {@code status}, {@code type}, {@code ending}, {@code
 * speaker}, {@code utterance}. It is attributed, direct, closed and an utterance of its own unless
 * they say otherwise. Of a source {@code s}: {@code type} of mention (a name unless it says
 * otherwise), {@code kind} of speaker, {@code gender}. A cue's value is its lemma.
 *
 * <p>Their numbers only tell them apart: {@code n} is another name of a person and {@code r} a
 * role, both with the full name as value ({@code n} may be the full name itself); {@code x} is text
 * that the language stage left out.
 */
public final class MarkedText {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([qcsnrx])(\\d+)(?:=([^>]*?))?((?:\\s+\\w+=(?:\"[^\"]*\"|[^\\s>]+))*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");

  private static final Pattern SENTENCE =
      Pattern.compile("\\S.*?(?:[.!?]+(?=\\s)|$)", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+|\\S");

  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Part> quotations = new TreeMap<>();
  private final Map<Integer, Part> cues = new HashMap<>();
  private final Map<Integer, Part> sources = new HashMap<>();
  private final Map<Integer, Part> names = new TreeMap<>();
  private final Map<Integer, Part> roles = new TreeMap<>();
  private final Map<Integer, Part> unread = new TreeMap<>();
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
          case 'n' -> names;
          case 'r' -> roles;
          case 'x' -> unread;
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
        article, annotations(article, spoken), spoken, List.copyOf(speakers.values()), bearers());
  }

  /** Sentences as far as punctuation tells them; no word has a tag. */
  private Annotations annotations(Article article, List<SpokenQuotation> spoken) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span paragraph : article.paragraphs()) {
      if (isRead(paragraph)) {
        sentences.add(sentence(paragraph, false));
      }
    }
    for (SpokenQuotation quotation : spoken) {
      if (quotation.quotation().type() == Quotation.Type.DIRECT
          && isRead(quotation.quotation().span())) {
        Span content = quotation.quotation().content();
        Matcher sentence = SENTENCE.matcher(content.of(text));
        while (sentence.find()) {
          sentences.add(
              sentence(
                  new Span(content.begin() + sentence.start(), content.begin() + sentence.end()),
                  true));
        }
      }
    }
    return new Annotations(List.copyOf(sentences));
  }

  private boolean isRead(Span span) {
    return unread.values().stream().noneMatch(part -> part.span.overlaps(span));
  }

  private Sentence sentence(Span span, boolean quoted) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(span.of(text));
    while (word.find()) {
      tokens.add(
          new Token(
              new Span(span.begin() + word.start(), span.begin() + word.end()),
              word.group(),
              word.group(),
              "",
              Token.Name.NONE));
    }
    return new Sentence(
        tokens,
        quoted ? List.of() : Collections.nCopies(tokens.size(), -1),
        quoted ? List.of() : Collections.nCopies(tokens.size(), "root"),
        quoted);
  }

  /** The people who are named, in order of their first name. */
  private List<NameBearer> bearers() {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    Map<String, Gender> genders = new HashMap<>();
    List<Part> parts = new ArrayList<>(names.values());
    sources.values().stream()
        .filter(part -> type(part) == Mention.Type.NAME && kind(part) == Speaker.Kind.PERSON)
        .forEach(parts::add);
    for (Part part : parts) {
      places.computeIfAbsent(name(part), name -> new ArrayList<>()).add(part.span);
      if (part.attributes.containsKey("gender")) {
        genders.put(name(part), Gender.valueOf(part.attribute("gender", "")));
      }
    }
    List<NameBearer> bearers = new ArrayList<>();
    places.forEach(
        (name, spans) ->
            bearers.add(
                new NameBearer(
                    name,
                    Speaker.Kind.PERSON,
                    genders.getOrDefault(name, Gender.UNKNOWN),
                    spans,
                    rolesOf(name),
                    speakers.get(name))));
    bearers.sort(Comparator.comparing(bearer -> bearer.names().get(0)));
    return bearers;
  }

  private List<Role> rolesOf(String name) {
    return roles.values().stream()
        .filter(part -> name(part).equals(name))
        .map(part -> new Role(part.span.of(text), null, part.span))
        .toList();
  }

  private String name(Part part) {
    return part.value == null ? part.span.of(text) : part.value;
  }

  private static Mention.Type type(Part source) {
    return Mention.Type.valueOf(source.attribute("type", "name"));
  }

  private static Speaker.Kind kind(Part source) {
    return Speaker.Kind.valueOf(source.attribute("kind", "person"));
  }

  /** A description's noun is its last word. */
  private Mention mention(Part source) {
    int blank = source.span.of(text).lastIndexOf(' ');
    Span last = new Span(source.span.begin() + blank + 1, source.span.end());
    Mention.Type type = type(source);
    return new Mention(source.span, type == Mention.Type.NOMINAL ? last : source.span, type);
  }

  private SpokenQuotation spoken(int number, Part part, Article article) {
    Part source = sources.get(number);
    Part cue = cues.get(number);
    Attribution attribution =
        new Attribution(
            quotation(part, article),
            Integer.parseInt(part.attribute("utterance", "" + number)),
            Status.valueOf(part.attribute("status", "attributed")),
            source == null ? null : mention(source),
            cue == null ? null : new Cue(cue.span, name(cue)),
            new Evidence("marked-text", "marked by hand"),
            1);
    String name = part.attributes.get("speaker");
    if (name == null && source != null) {
      name = name(source);
    }
    Speaker.Kind kind = source == null ? Speaker.Kind.PERSON : kind(source);
    boolean nobody = name == null || name.isEmpty();
    return new SpokenQuotation(number, attribution, nobody ? null : speaker(name, kind));
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

  private Speaker speaker(String name, Speaker.Kind kind) {
    Speaker known = speakers.get(name);
    if (known == null) {
      @Nullable Role role = rolesOf(name).stream().findFirst().orElse(null);
      known =
          new Speaker(
              speakers.size() + 1,
              name,
              kind,
              role == null ? null : role.title(),
              null,
              List.of(name),
              role == null ? null : role.span());
      speakers.put(name, known);
    }
    return known;
  }
}
