package org.quotecheck.attribution.sieve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.QuotationShape;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/**
 * What somebody or something is called, not words spoken: a boat named “Salt”, known as “Bunty”, a
 * so-called “rat run”.
 */
final class NamedThing implements Sieve {
  /** As measured on fixtures/press/worked-from.json. */
  private static final double SURE = Sieve.rate(13, 13);

  /** Participles that give a name and no judgment, unlike "described" and "labelled". */
  private static final Set<String> NAMED =
      Set.of(
          "named",
          "titled",
          "entitled",
          "subtitled",
          "nicknamed",
          "christened",
          "codenamed",
          "code-named",
          "renamed");

  private static final Set<String> NAME =
      Set.of("pseudonym", "alias", "nickname", "codename", "username");

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    Reading.Place place = reading.place(quotation);
    if (place == null || place.first() == 0) {
      return Optional.empty();
    }
    ReporterSentence sentence = place.sentence();
    boolean title = QuotationShape.isTitle(reading, quotation);
    @Nullable String naming = naming(sentence, place.first() - 1, title);
    boolean agent =
        place.last() + 1 < sentence.size() && sentence.token(place.last() + 1).text().equals("by");
    // The street was nicknamed “the drain” by Lee, but she was named “Player of the Year” by a
    // paper.
    boolean judged = agent && !(title && "named".equals(naming));
    return naming == null || judged
        ? Optional.empty()
        : Optional.of(
            Decision.none(
                quotation,
                Status.NOT_A_QUOTATION,
                new Evidence("named-thing", "a name: “" + naming + "” introduces it"),
                SURE));
  }

  private static @Nullable String naming(ReporterSentence sentence, int last, boolean title) {
    String word = lower(sentence, last);
    if (sentence.isQuoted(last)) {
      return null;
    }
    if (word.equals("called") && lower(sentence, beforeHyphen(sentence, last)).equals("so")) {
      return "so-called";
    }
    if (NAMED.contains(word) && isParticiple(sentence, last) && (title || !names(sentence, last))) {
      return word;
    }
    boolean nounsName = sentence.relation(last).startsWith("acl") && isParticiple(sentence, last);
    if (title && nounsName && (word.equals("called") || word.equals("dubbed"))) {
      return word;
    }
    int as = DETERMINERS.contains(word) ? last - 1 : last;
    if (lower(sentence, as).equals("as") && lower(sentence, as - 1).equals("known")) {
      return "known as";
    }
    if (lower(sentence, last).equals("by")
        && sentence.token(Math.max(0, last - 1)).lemma().equals("go")) {
      return "goes by";
    }
    return NAME.contains(word) ? word : null;
  }

  private static boolean isParticiple(ReporterSentence sentence, int index) {
    Token verb = sentence.token(index);
    return verb.tag().equals("VBN") || sentence.relation(index).startsWith("acl");
  }

  /** The language stage makes three words of "so-called". */
  private static int beforeHyphen(ReporterSentence sentence, int index) {
    return lower(sentence, index - 1).equals("-") ? index - 2 : index - 1;
  }

  /** "The mayor named “three reasons”": with a subject of its own, whatever the tagger says. */
  private static boolean names(ReporterSentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> sentence.relation(child).equals("nsubj"));
  }

  private static String lower(ReporterSentence sentence, int index) {
    return index < 0 ? "" : sentence.token(index).text().toLowerCase(Locale.ROOT);
  }
}
