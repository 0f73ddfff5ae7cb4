package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.article.Scope;
import org.quotecheck.article.Span;
import org.quotecheck.quotation.TurnLabel.Kind;

/**
 * Finds the turns of interviews and transcripts, whose words are speech without quotation marks.
 * Labels alone make no interview: several speakers must take turns, and of questions and answers
 * without names the rest of the article must tell that somebody was asked.
 */
public final class Turns {
  /** So many labelled paragraphs at least; fewer stand in lists and boxes. */
  private static final int LEAST = 3;

  private static final Pattern INTERVIEW =
      Pattern.compile(
          "(?i)\\b(?:interview\\w*|in conversation|conversations? with|Q ?& ?A with|sat down with"
              + "|(?:spoke|speaks?|speaking|talk(?:s|ed|ing)?|chat(?:s|ted)?) (?:to|with)"
              + "|(?:caught|catch(?:es)?) up with|answer(?:s|ed) (?:our |some |your |a few )?questions"
              + "|edited (?:and condensed|for (?:length|clarity|brevity))|transcript|testimony|testified"
              + "|deposition|cross.examin\\w+|asked (?:him|her|them|\\p{Lu}\\w+))\\b");

  private static final Pattern NOTE =
      Pattern.compile(
          "(?is)(?:(?:this|the) (?:interview|conversation|transcript|text|exchange)\\b.*"
              + "|.*\\b(?:edited|condensed) for (?:length|clarity|brevity)\\b.*)");

  private static final Pattern SURNAME =
      Pattern.compile("\\p{Lu}\\p{L}+ (\\p{Lu}[\\p{L}\\p{M}'’.-]*+)");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}|\\bI\\b");

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!…—–-][\"'”’)\\]]*$");

  private final Article article;
  private final String text;
  private final Map<Integer, TurnLabel> labels = new HashMap<>();
  private int first = -1;
  private int last = -1;

  private Turns(Article article) {
    this.article = article;
    this.text = article.text();
    for (int i = 0; i < article.paragraphs().size(); i++) {
      TurnLabel label = TurnLabel.of(text, paragraph(i)).orElse(null);
      if (label != null && !isQuoted(i, label)) {
        labels.put(i, label);
      }
    }
    if (labels.size() > 1) {
      // "Exclusive: …" in a headline, "Photo: …"; a label by itself looks like a headline too.
      labels
          .entrySet()
          .removeIf(
              label ->
                  article.scope(label.getKey()) != Scope.BODY
                      && label.getValue().end() < paragraph(label.getKey()).end());
      first = labels.keySet().stream().mapToInt(i -> i).min().orElse(-1);
      last = labels.keySet().stream().mapToInt(i -> i).max().orElse(-1);
    }
  }

  /** The turns in text order; none in an article that is no interview. */
  public static List<Turn> of(Article article) {
    Turns turns = new Turns(article);
    return turns.isInterview() ? turns.find() : List.of();
  }

  private Span paragraph(int index) {
    return article.paragraphs().get(index);
  }

  /**
   * Whether the words behind a label are quoted by marks, so that the marks tell where speech is:
   * nearly all of them, or the first of them and a good part of the rest.
   */
  private boolean isQuoted(int index, TurnLabel label) {
    int words = paragraph(index).end() - label.end();
    List<Span> quoted =
        Pairing.of(text, paragraph(index), true).pairs().stream()
            .map(Pairing.Pair::span)
            .filter(span -> span.begin() >= label.end())
            .toList();
    int length = quoted.stream().mapToInt(Span::length).sum();
    return !quoted.isEmpty()
        && (length * 4 >= words * 3
            || (quoted.get(0).begin() == label.end() && length * 3 >= words));
  }

  private boolean isInterview() {
    if (labels.size() < 2) {
      return false;
    }
    Map<String, Integer> counts = new HashMap<>();
    labels.values().forEach(label -> counts.merge(label.key(text), 1, Integer::sum));
    boolean names = labels.values().stream().anyMatch(label -> label.kind() == Kind.NAME);
    boolean dense = labels.size() * 3 > last - first;
    if (counts.size() < 2 || !dense || !areSentences()) {
      return false;
    }
    return names
        ? labels.size() >= LEAST
            && counts.values().stream().anyMatch(count -> count > 1)
            && hasName()
        : counts.containsKey(Kind.ANSWER.name()) && tellsOfInterview();
  }

  /** Whether most of what is said ends as sentences do, not as the entries of a list. */
  private boolean areSentences() {
    long sentences =
        labels.entrySet().stream()
            .filter(
                label -> {
                  Span words = words(label.getKey(), label.getValue().end());
                  return words.length() == 0
                      || (SENTENCE_END.matcher(words.of(text)).find()
                          && WORD.matcher(words.of(text)).find());
                })
            .count();
    return sentences * 2 > labels.size();
  }

  /** Whether a label is plainly a name: in capitals, of several words, or a surname elsewhere. */
  private boolean hasName() {
    Set<String> single = new HashSet<>();
    for (TurnLabel label : labels.values()) {
      String name = label.name().of(text);
      if (label.isInCapitals(text) || (label.kind() == Kind.NAME && name.contains(" "))) {
        return true;
      }
      single.add(name);
    }
    return SURNAME.matcher(text).results().anyMatch(surname -> single.contains(surname.group(1)));
  }

  private boolean tellsOfInterview() {
    for (int i = 0; i < article.paragraphs().size(); i++) {
      if (!labels.containsKey(i) && INTERVIEW.matcher(paragraph(i).of(text)).find()) {
        return true;
      }
    }
    return false;
  }

  private List<Turn> find() {
    // Elsewhere the reporter's own paragraphs stand between those of an exchange.
    boolean throughout = labels.size() * 2 > last - first;
    List<Turn> found = new ArrayList<>();
    @Nullable TurnLabel label = null;
    List<Turn.Part> parts = new ArrayList<>();
    for (int i = first; i < article.paragraphs().size(); i++) {
      TurnLabel next = labels.get(i);
      if (next != null) {
        add(label, parts, found);
        label = next;
        addPart(i, next.end(), parts);
      } else if (label != null && goesOn(i, article.scope(i), parts.isEmpty(), throughout)) {
        addPart(i, paragraph(i).begin(), parts);
      }
    }
    add(label, parts, found);
    return List.copyOf(found);
  }

  /**
   * Whether a paragraph without a label belongs to the turn before.
   *
   * @param bare whether that turn has no words yet, since its label stands by itself
   */
  private boolean goesOn(int index, Scope scope, boolean bare, boolean throughout) {
    String words = paragraph(index).of(text);
    boolean speech =
        scope == Scope.BODY && SENTENCE_END.matcher(words).find() && !NOTE.matcher(words).matches();
    return speech && (bare || (throughout && index < last));
  }

  private static void add(@Nullable TurnLabel label, List<Turn.Part> parts, List<Turn> found) {
    if (label != null && !parts.isEmpty()) {
      found.add(new Turn(label, parts));
    }
    parts.clear();
  }

  private void addPart(int index, int begin, List<Turn.Part> parts) {
    Span words = words(index, begin);
    if (words.length() > 0) {
      parts.add(new Turn.Part(index, words));
    }
  }

  private Span words(int index, int begin) {
    int end = paragraph(index).end();
    return StageDirections.without(text, new Span(Math.min(begin, end), end));
  }
}
