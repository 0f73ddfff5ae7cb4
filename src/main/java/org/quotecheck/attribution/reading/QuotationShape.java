package org.quotecheck.attribution.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.TitleCase;

/**
 * What a quotation looks like from outside and inside, as far as it tells speech from titles,
 * nicknames, terms and irony.
 *
 * @param direct whether it is whole clauses
 * @param words number of words in the marks
 * @param alone whether its reporter's sentence has no word outside quotation marks
 * @param fillsParagraph whether its paragraph has no word outside quotation marks
 * @param before the last word or mark before it in its sentence, in lower case; empty at the
 *     sentence's beginning
 * @param after the first word or mark behind it in its sentence, in lower case; empty at the
 *     sentence's end
 * @param title whether it is written as titles and names are
 * @param finite whether a finite verb stands in it
 * @param personal whether it speaks in the first or second person
 * @param ended whether punctuation stands before its closing mark
 * @param sentence whether it begins with a capital and ends as a sentence does
 * @param announced whether a colon stands before it
 * @param resumed whether it goes on with the sentence of the quotation before: “We,” she said,
 *     “stay”
 */
public record QuotationShape(
    boolean direct,
    int words,
    boolean alone,
    boolean fillsParagraph,
    String before,
    String after,
    boolean title,
    boolean finite,
    boolean personal,
    boolean ended,
    boolean sentence,
    boolean announced,
    boolean resumed) {
  private static final Set<String> PERSONAL =
      Set.of("i", "we", "you", "my", "our", "your", "me", "us", "i’m", "we’re");
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{Lu}.*[.?!…][’”\"']*", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The shape of one of the article's quotations. */
  public static QuotationShape of(Reading reading, Quotation quotation) {
    String text = reading.article().text();
    String said = quotation.content().of(text).strip();
    Span paragraph = reading.article().paragraphs().get(quotation.paragraph());
    Reading.@Nullable Place place = reading.place(quotation);
    List<Token> words = reading.words(quotation);
    return new QuotationShape(
        quotation.type() == Quotation.Type.DIRECT,
        SPACE.split(said, -1).length,
        place != null && !hasReporterWords(place.sentence()),
        reading.paragraph(quotation.paragraph()).stream()
            .noneMatch(QuotationShape::hasReporterWords),
        place == null ? "" : neighbour(place.sentence(), place.first() - 1),
        place == null ? "" : neighbour(place.sentence(), place.last() + 1),
        TitleCase.is(said),
        words.stream().anyMatch(Token::isFinite),
        words.stream().anyMatch(word -> PERSONAL.contains(word.text().toLowerCase(Locale.ROOT))),
        !said.isEmpty() && ".,?!…—".indexOf(said.charAt(said.length() - 1)) >= 0,
        SENTENCE.matcher(said).matches(),
        text.substring(paragraph.begin(), quotation.span().begin()).stripTrailing().endsWith(":"),
        resumes(reading, quotation, said));
  }

  private static boolean resumes(Reading reading, Quotation quotation, String said) {
    @Nullable Quotation last = reading.previous(quotation);
    if (last == null || said.isEmpty() || !Character.isLowerCase(said.codePointAt(0))) {
      return false;
    }
    String text = reading.article().text();
    return last.paragraph() == quotation.paragraph()
        && last.span().of(text).matches("(?s).*,.?.?")
        && text.substring(last.span().end(), quotation.span().begin())
            .stripTrailing()
            .endsWith(",");
  }

  /** Whether a word of a sentence stands outside quotation marks. */
  public static boolean hasReporterWords(ReporterSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isQuoted(i) && Character.isLetterOrDigit(sentence.token(i).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static String neighbour(ReporterSentence sentence, int index) {
    return index < 0 || index >= sentence.size()
        ? ""
        : sentence.token(index).text().toLowerCase(Locale.ROOT);
  }

  /** Whether a quotation is written as titles and names are. */
  public static boolean isTitle(Reading reading, Quotation quotation) {
    return TitleCase.is(quotation.content().of(reading.article().text()));
  }

  /** The number of words in steps that matter: 1, 2, 3, 4-5, 6-9, 10-19, 20 and more. */
  public String length() {
    return words <= 3
        ? "" + words
        : words <= 5 ? "5" : words <= 9 ? "9" : words <= 19 ? "19" : "20";
  }
}
