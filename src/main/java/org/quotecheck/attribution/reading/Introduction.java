package org.quotecheck.attribution.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.article.Scope;
import org.quotecheck.nlp.Token;

/** Whom an interview names above its first turn: who is asked, and who asks. */
public final class Introduction {
  private static final double ALONE = 0.95;
  private static final double ONE_OF_SEVERAL = 0.7;

  private final Map<String, List<Candidate>> named = new LinkedHashMap<>();
  private final Map<String, List<Candidate>> authors = new LinkedHashMap<>();

  /**
   * Somebody it names.
   *
   * @param candidate where the fullest name stands
   * @param probability that this is the one
   */
  public record Person(Candidate candidate, double probability) {}

  /**
   * @param end index of the paragraph that the first turn stands in
   */
  Introduction(Article article, List<ReporterSentence> sentences, int end) {
    for (ReporterSentence sentence : sentences) {
      if (sentence.paragraph() >= end) {
        break;
      }
      boolean byline = article.scope(sentence.paragraph()) == Scope.BYLINE;
      for (Candidate candidate : sentence.candidates()) {
        Token head = sentence.token(candidate.head());
        if (head.name() == Token.Name.PERSON && head.isProperNoun()) {
          (byline ? authors : named)
              .computeIfAbsent(head.text().toLowerCase(Locale.ROOT), surname -> new ArrayList<>())
              .add(candidate);
        }
      }
    }
    named.keySet().removeAll(authors.keySet());
    // Who is asked has a full name there; a single word may be a place or a ship.
    if (named.values().stream().anyMatch(Introduction::hasFullName)) {
      named.values().removeIf(mentions -> !hasFullName(mentions));
    }
  }

  private static boolean hasFullName(List<Candidate> mentions) {
    return mentions.stream()
        .anyMatch(
            candidate -> candidate.mention().span().length() > candidate.mention().head().length());
  }

  /** Who is asked: the one it names most often, and of several the first. */
  public Optional<Person> interviewee() {
    return most()
        .map(mentions -> new Person(fullest(mentions), named.size() == 1 ? ALONE : ONE_OF_SEVERAL));
  }

  /** Who asks: the author, or else the other one of two. */
  public Optional<Person> interviewer() {
    if (!authors.isEmpty()) {
      return Optional.of(new Person(fullest(authors.values().iterator().next()), ALONE));
    }
    Optional<List<Candidate>> asked = most();
    return named.size() != 2
        ? Optional.empty()
        : named.values().stream()
            .filter(mentions -> !mentions.equals(asked.orElse(List.of())))
            .findFirst()
            .map(mentions -> new Person(fullest(mentions), ONE_OF_SEVERAL));
  }

  /** The person whose full name has such initials: "OM" or "O.M." of Ottoline Marsh. */
  public Optional<Candidate> withInitials(String letters) {
    String initials = letters.replace(".", "").replace(" ", "");
    if (initials.length() < 2 || !initials.equals(initials.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    List<Candidate> all = new ArrayList<>();
    named.values().forEach(all::addAll);
    authors.values().forEach(all::addAll);
    return all.stream().filter(candidate -> initials(candidate).equals(initials)).findFirst();
  }

  private static String initials(Candidate candidate) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < candidate.sentence().size(); i++) {
      Token token = candidate.sentence().token(i);
      if (candidate.mention().span().contains(token.span())
          && Character.isUpperCase(token.text().charAt(0))) {
        initials.append(token.text().charAt(0));
      }
    }
    return initials.toString();
  }

  private Optional<List<Candidate>> most() {
    return named.values().stream()
        .reduce((first, next) -> next.size() > first.size() ? next : first);
  }

  private static Candidate fullest(List<Candidate> mentions) {
    return mentions.stream()
        .reduce(
            (first, next) ->
                next.mention().span().length() > first.mention().span().length() ? next : first)
        .orElseThrow();
  }
}
