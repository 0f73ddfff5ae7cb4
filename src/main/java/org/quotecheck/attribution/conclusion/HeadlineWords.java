package org.quotecheck.attribution.conclusion;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.sieve.Decision;
import org.quotecheck.nlp.PlainWords;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/**
 * A headline, or a heading amid the text, quotes without a source, or beside a name that is
 * another's, what the text below quotes again in full. Whoever says it there says it in the
 * heading.
 */
final class HeadlineWords {
  /** One word or two stand in many a quotation. */
  private static final int LEAST = 3;

  /** In a line by itself that is no sentence two are enough. */
  private static final int LEAST_IN_CROSSHEAD = 2;

  /** The longest line amid the text that is a heading, in words. */
  private static final int LONGEST_CROSSHEAD = 8;

  /** Marks of emphasis, lists and headings around a line in plain text: "- 'Too late' -". */
  private static final Pattern ORNAMENT = Pattern.compile("^[\\s*#_=•–—-]+|[\\s*#_=•–—-]+$");

  private HeadlineWords() {}

  /** Gives quotations in headings the source of the one below that has their words. */
  static void join(Reading reading, List<Decision> decisions) {
    Article article = reading.article();
    int text = article.beginOfText();
    List<List<String>> words =
        decisions.stream().map(decision -> words(article, decision.quotation())).toList();
    for (int i = 0; i < decisions.size(); i++) {
      Decision heading = decisions.get(i);
      boolean above =
          reading.isHeadline(heading.quotation()) || heading.quotation().paragraph() < text;
      boolean crosshead = isCrosshead(article, heading);
      if (above || crosshead) {
        List<Decision> below = below(reading, decisions, words, i);
        boolean enough = words.get(i).size() >= (crosshead ? LEAST_IN_CROSSHEAD : LEAST);
        if (!below.isEmpty()
            && (enough || (above && below.size() == 1 && !isOfSomebody(heading)))) {
          decisions.set(i, of(heading, below.get(0)));
        }
      }
    }
  }

  /** Those below that have a source and the words of a heading. */
  private static List<Decision> below(
      Reading reading, List<Decision> decisions, List<List<String>> words, int heading) {
    int paragraph = decisions.get(heading).quotation().paragraph();
    return IntStream.range(heading + 1, decisions.size())
        .filter(i -> Collections.indexOfSubList(words.get(i), words.get(heading)) >= 0)
        .mapToObj(decisions::get)
        .filter(other -> other.quotation().paragraph() > paragraph && other.source() != null)
        .filter(other -> !reading.isHeadline(other.quotation()))
        .toList();
  }

  private static boolean isOfSomebody(Decision decision) {
    return decision.source() != null
        && decision.source().sentence().token(decision.source().head()).name() == Token.Name.PERSON;
  }

  /** A line of nothing but a quotation that no words attribute, or that is no sentence. */
  private static boolean isCrosshead(Article article, Decision decision) {
    Span paragraph = article.paragraphs().get(decision.quotation().paragraph());
    String line = ORNAMENT.matcher(paragraph.of(article.text())).replaceAll("");
    String said = decision.quotation().content().of(article.text()).strip();
    boolean whole = line.equals(decision.quotation().span().of(article.text()));
    boolean heading =
        !said.matches("(?s).*[.!?…,]") && said.split("\\s+", -1).length <= LONGEST_CROSSHEAD;
    return whole && (heading || decision.source() == null);
  }

  private static Decision of(Decision headline, Decision below) {
    return new Decision(
        headline.quotation(),
        headline.status() == Status.ATTRIBUTED ? Status.ATTRIBUTED : Status.IMPLIED,
        below.source(),
        below.mention(),
        below.cue(),
        new Evidence(Evidence.HEADLINE, "in a headline; the article below quotes the same words"),
        below.probability());
  }

  private static List<String> words(Article article, Quotation quotation) {
    return PlainWords.of(quotation.content().of(article.text()));
  }
}
