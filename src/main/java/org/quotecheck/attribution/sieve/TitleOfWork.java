package org.quotecheck.attribution.sieve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.QuotationShape;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.quotation.Quotation;

/**
 * Capitalised words in marks beside the word for what they are the title of, or for who made it: in
 * her memoir, “Salt and Iron”; the “Harbour Street” star.
 */
final class TitleOfWork implements Sieve {
  /** As measured on fixtures/press/worked-from.json. */
  private static final double SURE = Sieve.rate(7, 7);

  private static final Set<String> WORKS =
      Set.of(
          "ad",
          "album",
          "anthology",
          "article",
          "autobiography",
          "ballad",
          "ballet",
          "bestseller",
          "biography",
          "biopic",
          "blockbuster",
          "blog",
          "boat",
          "book",
          "booklet",
          "cartoon",
          "collection",
          "comedy",
          "concert",
          "documentary",
          "drama",
          "ep",
          "episode",
          "essay",
          "exhibition",
          "exhibit",
          "film",
          "hit",
          "installation",
          "lecture",
          "lp",
          "magazine",
          "memoir",
          "mini-series",
          "miniseries",
          "movie",
          "mural",
          "musical",
          "newsletter",
          "novel",
          "novella",
          "opera",
          "painting",
          "pamphlet",
          "paper",
          "play",
          "podcast",
          "poem",
          "program",
          "programme",
          "report",
          "revue",
          "sculpture",
          "sequel",
          "serial",
          "series",
          "ship",
          "show",
          "single",
          "sitcom",
          "song",
          "soundtrack",
          "special",
          "spinoff",
          "study",
          "symphony",
          "thesis",
          "thriller",
          "track",
          "treatise",
          "trilogy",
          "yacht");

  private static final Set<String> MAKERS =
      Set.of(
          "actor",
          "actress",
          "alum",
          "author",
          "co-host",
          "co-star",
          "contestant",
          "creator",
          "director",
          "fame",
          "franchise",
          "host",
          "hosts",
          "novelist",
          "presenter",
          "producer",
          "singer",
          "star",
          "stars");

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    Reading.Place place = reading.place(quotation);
    if (place == null || !QuotationShape.isTitle(reading, quotation)) {
      return Optional.empty();
    }
    ReporterSentence sentence = place.sentence();
    int before = place.first() - 1;
    before -= before > 0 && sentence.token(before).text().equals(",") ? 1 : 0;
    int work = isAmong(WORKS, sentence, before) ? before : place.last() + 1;
    boolean title =
        work == before || isAmong(WORKS, sentence, work) || isAmong(MAKERS, sentence, work);
    return title
        ? Optional.of(
            Decision.none(
                quotation,
                Status.NOT_A_QUOTATION,
                new Evidence(
                    "title-of-work",
                    "a title: “" + sentence.token(work).text() + "” stands beside it"),
                SURE))
        : Optional.empty();
  }

  private static boolean isAmong(Set<String> words, ReporterSentence sentence, int index) {
    return index >= 0
        && index < sentence.size()
        && !sentence.isQuoted(index)
        && sentence.token(index).isNoun()
        && words.contains(sentence.token(index).text().toLowerCase(Locale.ROOT));
  }
}
