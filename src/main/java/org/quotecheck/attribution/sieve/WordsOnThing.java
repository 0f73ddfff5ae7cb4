package org.quotecheck.attribution.sieve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Cue;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.quotation.Quotation;

/**
 * What stands written on something: placards that read “Homes now”, a sign saying “Closed”. Nobody
 * who carries it says so.
 */
final class WordsOnThing implements Sieve {
  /** As measured on fixtures/press/worked-from.json. */
  private static final double SURE = Sieve.rate(5, 5);

  private static final Set<String> THINGS =
      Set.of(
          "badge",
          "banner",
          "bedsheet",
          "billboard",
          "button",
          "cap",
          "flag",
          "graffiti",
          "gravestone",
          "hat",
          "headstone",
          "inscription",
          "label",
          "notice",
          "placard",
          "plaque",
          "poster",
          "shirt",
          "sign",
          "sticker",
          "t-shirt",
          "tattoo",
          "tombstone");

  private static final Set<String> CARRYING = Set.of("read", "say", "proclaim", "declare", "bear");

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    Reading.Place place = reading.place(quotation);
    if (place == null) {
      return Optional.empty();
    }
    ReporterSentence sentence = place.sentence();
    int verb = place.first() - 1;
    verb -= verb > 0 && sentence.token(verb).text().matches("[,:]") ? 1 : 0;
    boolean carries =
        verb > 1
            && sentence.token(verb).isVerb()
            && !sentence.isQuoted(verb)
            && CARRYING.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
    int thing = carries ? thingBefore(sentence, verb) : -1;
    return thing < 0
        ? Optional.empty()
        : Optional.of(decision(reading, quotation, sentence, thing, verb));
  }

  /** "A placard that read", "a placard reading", "one placard read"; -1 where none stands there. */
  private static int thingBefore(ReporterSentence sentence, int verb) {
    String before = sentence.token(verb - 1).text().toLowerCase(Locale.ROOT);
    int noun = before.equals("that") || before.equals("which") ? verb - 2 : verb - 1;
    boolean thing =
        !sentence.isQuoted(noun)
            && sentence.token(noun).isNoun()
            && THINGS.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    return thing && !isSaidByAnother(sentence, noun, verb) ? noun : -1;
  }

  /** The man with the sign said: “We are closed.” */
  private static boolean isSaidByAnother(ReporterSentence sentence, int noun, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            child ->
                child < noun
                    && sentence.relation(child).equals("nsubj")
                    && !sentence.isQuoted(child));
  }

  private static Decision decision(
      Reading reading, Quotation quotation, ReporterSentence sentence, int thing, int verb) {
    int first = thing;
    while (first > 0
        && sentence.head(first - 1) == thing
        && sentence.token(first - 1).tag().matches("DT|CD|JJ|NN.*|PRP.")) {
      first--;
    }
    Span head = sentence.token(thing).span();
    Mention mention =
        new Mention(sentence.token(first).span().union(head), head, Mention.Type.NOMINAL);
    Span cue = sentence.token(verb).span();
    String text = reading.article().text();
    Evidence evidence =
        new Evidence(
            "words-on-thing",
            "“" + mention.span().of(text) + " … " + cue.of(text) + "” says where the words stand");
    return new Decision(
        quotation,
        Status.ATTRIBUTED,
        null,
        mention,
        new Cue(cue, sentence.token(verb).lemma()),
        evidence,
        SURE);
  }
}
