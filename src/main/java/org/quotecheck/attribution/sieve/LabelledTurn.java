package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Cue;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.Introduction;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.Turn;
import org.quotecheck.quotation.TurnLabel;

/**
 * A turn of an interview or a transcript, whose label names the speaker: "MARSH: I was wrong." Of
 * "Q." and "A." and of initials the article's introduction tells whom they stand for.
 */
final class LabelledTurn implements Sieve {
  /** None was seen in what people marked. */
  private static final double SURE = Sieve.rate(0, 0);

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    if (!quotation.isTurn()) {
      return Optional.empty();
    }
    Turn turn = reading.turn(quotation);
    if (turn == null) {
      // A later paragraph of a turn, which has the source of the first.
      return Optional.of(
          Decision.none(
              quotation,
              Status.IMPLIED,
              new Evidence("turn", "a later paragraph of the turn above"),
              SURE));
    }
    return Optional.of(
        switch (turn.label().kind()) {
          case NAME -> named(reading, quotation, turn.label());
          case QUESTION -> question(reading, quotation, turn.label());
          case ANSWER -> answer(reading, quotation, turn.label());
        });
  }

  private static Decision named(Reading reading, Quotation quotation, TurnLabel label) {
    String name = label.name().of(reading.article().text());
    Optional<Candidate> person =
        name.length() > 4 ? Optional.empty() : reading.introduction().withInitials(name);
    if (person.isPresent()) {
      return attributed(
          reading,
          quotation,
          label,
          person.get().mention(),
          "the turn's label has the initials of",
          SURE);
    }
    int last = name.lastIndexOf(' ') + 1;
    Span head = new Span(label.name().begin() + last, label.name().end());
    Mention mention = new Mention(label.name(), head, Mention.Type.LABEL);
    return attributed(reading, quotation, label, mention, "the turn's label is", SURE);
  }

  private static Decision question(Reading reading, Quotation quotation, TurnLabel label) {
    Optional<Introduction.Person> asker = reading.introduction().interviewer();
    return asker.isPresent()
        ? person(reading, quotation, label, asker.get(), "whoever asks is")
        : Decision.none(
            quotation,
            Status.NOT_A_QUOTATION,
            new Evidence("question", "a question of the article's own, asked by nobody it names"),
            SURE);
  }

  private static Decision answer(Reading reading, Quotation quotation, TurnLabel label) {
    Optional<Introduction.Person> asked = reading.introduction().interviewee();
    return asked.isPresent()
        ? person(reading, quotation, label, asked.get(), "whoever answers is")
        : Decision.none(
            quotation,
            Status.UNATTRIBUTED,
            new Evidence("answer", "an answer, and nobody is named above of whom it could be"),
            SURE);
  }

  private static Decision person(
      Reading reading,
      Quotation quotation,
      TurnLabel label,
      Introduction.Person person,
      String why) {
    return attributed(
        reading, quotation, label, person.candidate().mention(), why, person.probability());
  }

  private static Decision attributed(
      Reading reading,
      Quotation quotation,
      TurnLabel label,
      Mention mention,
      String why,
      double probability) {
    String name = mention.span().of(reading.article().text());
    @Nullable Span colon = label.colon();
    @Nullable Cue cue = colon == null ? null : new Cue(colon, ":");
    Evidence evidence = new Evidence("turn", why + " “" + name + "”");
    return new Decision(quotation, Status.ATTRIBUTED, null, mention, cue, evidence, probability);
  }
}
