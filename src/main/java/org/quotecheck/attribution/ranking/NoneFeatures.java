package org.quotecheck.attribution.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.CueWords;
import org.quotecheck.attribution.reading.QuotationShape;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.quotation.Quotation;

/** Says of a quotation what tells whether any words of the article are its source. */
final class NoneFeatures {
  private NoneFeatures() {}

  /** The features of there being no source in the article's words. */
  static List<String> of(
      Reading reading, Quotation quotation, QuotationShape shape, @Nullable Candidate previous) {
    List<String> features = new ArrayList<>();
    String type = shape.direct() ? "D" : "P";
    features.add("none|" + type);
    features.add("none|" + type + "|" + shape.length());
    features.add(
        "none|" + type + "|" + shape.length() + "|" + shape.finite() + "|" + shape.personal());
    features.add("none|before|" + shape.before());
    features.add("none|after|" + shape.after());
    features.add("none|title|" + shape.title() + "|" + shape.length());
    features.add("none|ended|" + shape.ended() + "|" + type);
    features.add("none|alone|" + shape.alone() + "|" + shape.fillsParagraph() + "|" + type);
    features.add("none|single|" + isSingle(reading, quotation) + "|" + shape.length());
    features.add("none|first|" + (quotation.paragraph() == 0) + "|" + type);
    features.add("none|prev|" + (previous != null) + "|" + type);
    features.add("none|resumed|" + shape.resumed() + "|" + (previous != null));
    features.add("none|whole|" + shape.alone() + "|" + shape.sentence() + "|" + shape.length());
    features.add("none|announced|" + shape.announced() + "|" + shape.sentence() + "|" + type);
    Reading.@Nullable Place place = reading.place(quotation);
    if (place != null) {
      ReporterSentence sentence = place.sentence();
      int verb = sentence.verbAbove(place.head());
      features.add("none|rel|" + sentence.relation(place.head()) + "|" + type);
      features.add(
          "none|above|" + (verb < 0 ? "-" : sentence.token(verb).lemma().toLowerCase(Locale.ROOT)));
      features.add("none|prep|" + sentence.preposition(place.head()));
      double best = 0;
      String step = "0";
      for (int i = 0; i < sentence.size(); i++) {
        if (!sentence.isQuoted(i)
            && sentence.token(i).isVerb()
            && CueWords.rate(sentence.token(i)) > best) {
          best = CueWords.rate(sentence.token(i));
          step = CueWords.step(sentence.token(i));
        }
      }
      features.add("none|best|" + step + "|" + type + "|" + shape.length());
      features.add(
          "none|aboverate|" + (verb < 0 ? "-" : CueWords.step(sentence.token(verb))) + "|" + type);
      int governor = sentence.head(place.head());
      if (governor >= 0 && !sentence.isQuoted(governor)) {
        features.add("none|gov|" + sentence.token(governor).lemma().toLowerCase(Locale.ROOT));
      }
      features.add("none|head|" + sentence.token(place.head()).tag() + "|" + shape.length());
    }
    return features;
  }

  private static boolean isSingle(Reading reading, Quotation quotation) {
    char mark = reading.article().text().charAt(quotation.span().begin());
    return mark == '‘'
        || (mark == '\'' && quotation.content().begin() - quotation.span().begin() == 1);
  }
}
