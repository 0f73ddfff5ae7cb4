package org.quotecheck.attribution.sieve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.QuotationShape;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/**
 * Capitalised words in marks before the noun that they name one of, not words spoken: the “Remain”
 * campaign, a “Bring Them Home” hat.
 */
final class NameBeforeNoun implements Sieve {
  /** As measured on fixtures/press/worked-from.json. */
  private static final double SURE = Sieve.rate(3, 3);

  /** Of such a noun the words before it are what was said: his “Little Marco” remark. */
  private static final Set<String> SPEECH =
      Set.of(
          "chant",
          "cheer",
          "claim",
          "comment",
          "insult",
          "jibe",
          "joke",
          "line",
          "post",
          "quip",
          "quote",
          "remark",
          "retort",
          "slur",
          "statement",
          "taunt",
          "tweet");

  private static final Set<String> DETERMINING = Set.of("DT", "PRP$", "POS", "JJ", "CD", "NN");

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    Reading.Place place = reading.place(quotation);
    if (place == null || !QuotationShape.isTitle(reading, quotation)) {
      return Optional.empty();
    }
    ReporterSentence sentence = place.sentence();
    int governor = sentence.head(place.head());
    boolean modifies = governor > place.last() && isPhrase(sentence, place.last() + 1, governor);
    int noun = modifies ? governor : place.last() + 1;
    return (modifies || isDetermined(sentence, place.first())) && isNamed(sentence, noun)
        ? Optional.of(
            Decision.none(
                quotation,
                Status.NOT_A_QUOTATION,
                new Evidence(
                    "name-before-noun",
                    "a name: it says which “" + sentence.token(noun).text() + "” is meant"),
                SURE))
        : Optional.empty();
  }

  private static boolean isDetermined(ReporterSentence sentence, int first) {
    return first > 0
        && !sentence.isQuoted(first - 1)
        && DETERMINING.contains(sentence.token(first - 1).tag());
  }

  private static boolean isPhrase(ReporterSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLetterOrDigit(sentence.token(i).text().codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamed(ReporterSentence sentence, int noun) {
    if (noun >= sentence.size() || sentence.isQuoted(noun)) {
      return false;
    }
    Token named = sentence.token(noun);
    return named.isNoun()
        && !named.isProperNoun()
        && !SPEECH.contains(named.lemma().toLowerCase(Locale.ROOT));
  }
}
