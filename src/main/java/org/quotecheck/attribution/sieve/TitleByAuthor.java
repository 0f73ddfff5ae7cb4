package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/** In a list of things to read, “Tides of the Coast,” by Ann Lee: a title, not words spoken. */
final class TitleByAuthor implements Sieve {
  /** As measured on fixtures/press/worked-from.json. */
  private static final double SURE = Sieve.rate(1, 1);

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    Reading.Place place = reading.place(quotation);
    return place != null && isFollowedByAuthor(place) && !hasVerb(place.sentence())
        ? Optional.of(
            Decision.none(
                quotation,
                Status.NOT_A_QUOTATION,
                new Evidence("title-by-author", "a title: “by” and its author's name follow"),
                SURE))
        : Optional.empty();
  }

  private static boolean isFollowedByAuthor(Reading.Place place) {
    ReporterSentence sentence = place.sentence();
    int by = place.last() + 1;
    by += by < sentence.size() && sentence.token(by).text().equals(",") ? 1 : 0;
    if (by + 1 >= sentence.size() || !sentence.token(by).text().equalsIgnoreCase("by")) {
      return false;
    }
    for (int i = by + 1; i < sentence.size() && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      if (token.name() == Token.Name.PERSON) {
        return true;
      }
      boolean owner = token.isProperNoun() || token.tag().equals("POS") || token.tag().equals("DT");
      if (!owner) {
        return false;
      }
    }
    return false;
  }

  /** In “a fool,” as he was called by Smith, the words are Smith's. */
  private static boolean hasVerb(ReporterSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isQuoted(i) && sentence.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }
}
