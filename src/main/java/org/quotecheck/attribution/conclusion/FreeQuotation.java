package org.quotecheck.attribution.conclusion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.QuotationShape;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.attribution.sieve.Decision;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/**
 * What a reader infers of a quotation that no words of its paragraph attribute, from the paragraphs
 * before: somebody is quoted there, is asked something, or does something.
 */
final class FreeQuotation {
  private static final Set<String> PERSONAL = Set.of("he", "she");

  /** How many paragraphs before a question whoever answers it was quoted last. */
  private static final int NEAR = 3;

  private FreeQuotation() {}

  /** One whose source is none of the candidates. */
  static Decision decide(
      Reading reading,
      Quotation quotation,
      QuotationShape shape,
      @Nullable Decision last,
      double probability) {
    if (isQuoted(last, quotation, 1)) {
      return implied(
          quotation,
          "follows-quotation",
          "nothing attributes it; the quotation before it has a source",
          probability);
    }
    List<ReporterSentence> before =
        shape.fillsParagraph() && shape.direct() && quotation.paragraph() > 0
            ? reading.paragraph(quotation.paragraph() - 1)
            : List.of();
    Optional<Candidate> actor = actor(before);
    if (actor.isEmpty() && asks(before) && isQuoted(last, quotation, NEAR)) {
      return implied(
          quotation,
          "answers-question",
          "nothing attributes it; it answers the question before, as the one quoted last would",
          probability);
    }
    return actor
        .map(somebody -> inferred(reading, quotation, somebody, probability))
        .orElseGet(
            () ->
                Decision.none(
                    quotation,
                    Status.UNATTRIBUTED,
                    new Evidence(
                        "no-source",
                        "no words of its paragraph attribute it, and nothing before it leads on to it"),
                    probability));
  }

  /** One that stands free below words of a speaker. */
  static Decision inferred(
      Reading reading, Quotation quotation, Candidate source, double probability) {
    String name = source.mention().span().of(reading.article().text());
    Evidence evidence =
        new Evidence(
            "paragraph-before",
            "nothing in its paragraph attributes it; the one before speaks of “" + name + "”");
    return new Decision(
        quotation, Status.IMPLIED, source, source.mention(), null, evidence, probability);
  }

  private static Decision implied(
      Quotation quotation, String rule, String explanation, double probability) {
    return Decision.none(quotation, Status.IMPLIED, new Evidence(rule, explanation), probability);
  }

  /** Whether the last quotation has a source and stands at most so many paragraphs before. */
  private static boolean isQuoted(@Nullable Decision last, Quotation quotation, int paragraphs) {
    return last != null
        && last.quotation().paragraph() >= quotation.paragraph() - paragraphs
        && (last.status() == Status.ATTRIBUTED || last.status() == Status.IMPLIED);
  }

  /** "What is different this time?" */
  private static boolean asks(List<ReporterSentence> paragraph) {
    if (paragraph.isEmpty()) {
      return false;
    }
    ReporterSentence sentence = paragraph.get(paragraph.size() - 1);
    return sentence.token(sentence.size() - 1).text().equals("?");
  }

  /** "He took his glasses off.": the person who is the subject of a paragraph's last sentence. */
  private static Optional<Candidate> actor(List<ReporterSentence> paragraph) {
    if (paragraph.isEmpty()) {
      return Optional.empty();
    }
    ReporterSentence sentence = paragraph.get(paragraph.size() - 1);
    return sentence.candidates().stream()
        .filter(candidate -> isMainSubject(sentence, candidate.head()) && isPerson(candidate))
        .findFirst();
  }

  private static boolean isMainSubject(ReporterSentence sentence, int index) {
    int verb = sentence.head(index);
    return sentence.relation(index).startsWith("nsubj")
        && verb >= 0
        && sentence.relation(verb).equals("root");
  }

  private static boolean isPerson(Candidate candidate) {
    Token head = candidate.sentence().token(candidate.head());
    return candidate.mention().type() == Mention.Type.PRONOUN
        ? PERSONAL.contains(head.lemma())
        : head.name() == Token.Name.PERSON;
  }
}
