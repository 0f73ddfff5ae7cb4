package org.quotecheck.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Mention;
import org.quotecheck.nlp.BodyModifier;
import org.quotecheck.nlp.Token;

/** Finds the noun phrases of a sentence that could name a source. */
final class CandidateFinder {
  private static final Set<String> INSIDE_A_PHRASE =
      Set.of("compound", "flat", "fixed", "compound:prt", "goeswith");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> TAKEN_WITH_HEAD =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "nmod:poss",
          "flat",
          "advmod",
          "case",
          "punct",
          "dep");

  private CandidateFinder() {}

  static List<Candidate> find(ReporterSentence sentence) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isQuoted(i) && isHead(sentence, i)) {
        found.add(new Candidate(mention(sentence, i), sentence, i));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isHead(ReporterSentence sentence, int i) {
    Token token = sentence.token(i);
    if (isPronoun(sentence, i)) {
      return true;
    }
    if (isNamed(token)) {
      return i + 1 == sentence.size()
          || sentence.isQuoted(i + 1)
          || sentence.token(i + 1).name() != token.name();
    }
    if (token.isNoun()) {
      return !INSIDE_A_PHRASE.contains(sentence.relation(i)) || sentence.head(i) < i;
    }
    boolean stands =
        token.tag().equals("DT") || token.tag().equals("CD") || token.tag().startsWith("JJ");
    return stands && SUBJECTS.contains(sentence.relation(i));
  }

  private static boolean isPronoun(ReporterSentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isPronoun() || token.tag().equals("PRP$") || sentence.isRelativeSubject(i);
  }

  private static boolean isNamed(Token token) {
    return token.name() == Token.Name.PERSON || token.name() == Token.Name.ORGANIZATION;
  }

  private static Mention mention(ReporterSentence sentence, int head) {
    Token token = sentence.token(head);
    if (isPronoun(sentence, head)) {
      return new Mention(token.span(), token.span(), Mention.Type.PRONOUN);
    }
    int begin = head;
    if (isNamed(token)) {
      while (begin > 0
          && !sentence.isQuoted(begin - 1)
          && sentence.token(begin - 1).name() == token.name()) {
        begin--;
      }
    } else {
      while (begin > 0
          && (isPartOfPhrase(sentence, begin - 1, head)
              || isJoined(sentence, begin - 1)
              || isOfBody(sentence, begin, head))) {
        begin--;
      }
      while (begin < head
          && !Character.isLetterOrDigit(sentence.token(begin).text().codePointAt(0))) {
        begin++; // The mark of a list's line.
      }
    }
    boolean name = isNamed(token) || token.isProperNoun();
    Span span = sentence.token(begin).span().union(token.span());
    return new Mention(span, token.span(), name ? Mention.Type.NAME : Mention.Type.NOMINAL);
  }

  private static boolean isOfBody(ReporterSentence sentence, int first, int head) {
    return !sentence.isQuoted(first - 1)
        && BodyModifier.isBefore(sentence::token, sentence::head, first, head);
  }

  /** "45-year-old" is one word, whatever the parser hangs its parts on. */
  private static boolean isJoined(ReporterSentence sentence, int i) {
    Token token = sentence.token(i);
    Token next = sentence.token(i + 1);
    return !sentence.isQuoted(i)
        && token.span().end() == next.span().begin()
        && (token.tag().equals("HYPH") || next.tag().equals("HYPH"));
  }

  private static boolean isPartOfPhrase(ReporterSentence sentence, int i, int head) {
    if (sentence.isQuoted(i) || ",;:—–()".contains(sentence.token(i).text())) {
      return false;
    }
    int at = i;
    while (at >= 0 && at != head) {
      if (at > head || !TAKEN_WITH_HEAD.contains(sentence.relation(at))) {
        return false;
      }
      if (sentence.relation(at).equals("case") && sentence.head(at) == head) {
        return false;
      }
      at = sentence.head(at);
    }
    return at == head;
  }
}
