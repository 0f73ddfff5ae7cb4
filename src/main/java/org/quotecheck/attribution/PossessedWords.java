package org.quotecheck.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.quotation.Quotation;

/**
 * A noun for words and whose they are, with a colon: Her words: “We had no tea.” Nothing else says
 * who speaks there, for want of a verb.
 */
final class PossessedWords implements Sieve {
  private static final double SURE = 0.9;

  private static final Set<String> NOUNS =
      Set.of(
          "words",
          "word",
          "reply",
          "answer",
          "response",
          "retort",
          "verdict",
          "advice",
          "message",
          "explanation",
          "comment",
          "conclusion",
          "motto",
          "assessment",
          "reaction");

  /** Words of the reporter's before the colon: more make a sentence that has its own verb. */
  private static final int MOST_WORDS = 6;

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    Reading.Place place = reading.place(quotation);
    if (place == null || place.first() < 2 || place.first() > MOST_WORDS) {
      return Optional.empty();
    }
    ReporterSentence sentence = place.sentence();
    int colon = place.first() - 1;
    int noun = colon - 1;
    boolean words =
        sentence.token(colon).text().equals(":")
            && NOUNS.contains(sentence.token(noun).text().toLowerCase(Locale.ROOT));
    return words
        ? sentence.candidates().stream()
            .filter(candidate -> candidate.head() < noun)
            .filter(candidate -> owns(sentence, candidate.head(), noun))
            .findFirst()
            .map(owner -> decision(reading, quotation, sentence, owner, noun))
        : Optional.empty();
  }

  private static boolean owns(ReporterSentence sentence, int owner, int noun) {
    return sentence.relation(owner).equals("nmod:poss") && sentence.head(owner) == noun;
  }

  private static Decision decision(
      Reading reading, Quotation quotation, ReporterSentence sentence, Candidate owner, int noun) {
    Span span = sentence.token(noun).span();
    String name = owner.mention().span().of(reading.article().text());
    Evidence evidence =
        new Evidence(
            "colon-before-quotation",
            "“"
                + span.of(reading.article().text())
                + "” of “"
                + name
                + "” and a colon introduce the quotation");
    Cue cue = new Cue(span, sentence.token(noun).lemma());
    return new Decision(quotation, Status.ATTRIBUTED, owner, owner.mention(), cue, evidence, SURE);
  }
}
