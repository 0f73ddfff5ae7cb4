package org.quotecheck.attribution.sieve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.SignatureLine;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Cue;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/**
 * The name behind a dash at the end, on the same line or on one of its own: “Never again.” — Jane
 * Roe, mayor. Under posts that a web page shows, words may do for the dash: "Posted by Jane Roe".
 */
final class DashTail implements Sieve {
  /** As measured on fixtures/press/worked-from.json and on the training part of PolNeAR. */
  private static final double SURE = Sieve.rate(12, 12);

  /**
   * The longest name with role that is still a tail and no sentence of its own, in UTF-16 code
   * units.
   */
  private static final int LONGEST_TAIL = 120;

  /** Between two dashes: “…” – An immigrant himself –. */
  private static final Pattern ASIDE = Pattern.compile("[—–―-][\\s\\h]*\\.?$");

  @Override
  public Optional<Decision> decide(Reading reading, Quotation quotation) {
    Span paragraph = reading.article().paragraphs().get(quotation.paragraph());
    Span rest = new Span(quotation.span().end(), paragraph.end());
    int where = quotation.paragraph();
    if (rest.of(reading.article().text()).isBlank()
        && where + 1 < reading.article().paragraphs().size()) {
      where++;
      rest = reading.article().paragraphs().get(where);
    }
    String tail = rest.of(reading.article().text());
    Matcher dash = SignatureLine.OPENING.matcher(tail);
    boolean clause =
        quotation.type() == Quotation.Type.DIRECT && quotation.ending() == Quotation.Ending.CLOSED;
    boolean aside = ASIDE.matcher(tail).find();
    if (!clause || aside || tail.length() > LONGEST_TAIL || !dash.lookingAt()) {
      return Optional.empty();
    }
    Span mark = new Span(rest.begin(), rest.begin() + dash.end());
    return source(reading, where, mark.end())
        .map(source -> decision(quotation, source, mark, reading));
  }

  private static Decision decision(
      Quotation quotation, Candidate source, Span mark, Reading reading) {
    String text = reading.article().text();
    String name = source.mention().span().of(text);
    Evidence evidence =
        new Evidence(
            "dash-after-quotation", "a dash behind the quotation introduces “" + name + "”");
    Cue cue = new Cue(trimmed(mark, text), "—");
    return new Decision(
        quotation, Status.ATTRIBUTED, source, source.mention(), cue, evidence, SURE);
  }

  private static Span trimmed(Span mark, String text) {
    int begin = mark.begin();
    int end = mark.end();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** The first name or noun behind the dash, if no verb makes the tail a sentence. */
  private static Optional<Candidate> source(Reading reading, int paragraph, int from) {
    Candidate first = null;
    for (ReporterSentence sentence : reading.paragraph(paragraph)) {
      for (int i = 0; i < sentence.size(); i++) {
        boolean behind = sentence.token(i).span().begin() >= from && !sentence.isQuoted(i);
        if (behind && isFinite(sentence.token(i))) {
          return Optional.empty();
        }
      }
      for (Candidate candidate : sentence.candidates()) {
        boolean behind = candidate.mention().span().begin() >= from;
        first = first == null && behind ? candidate : first;
      }
      first = first == null ? capitalised(sentence, from) : first;
    }
    return Optional.ofNullable(first);
  }

  /** A word with a capital is no verb there, but a surname that looks like one: Sanders, Brooks. */
  private static boolean isFinite(Token token) {
    return token.isFinite() && !isCapitalised(token);
  }

  /** The words with a capital behind the dash, of which the tagger made no name. */
  private static @Nullable Candidate capitalised(ReporterSentence sentence, int from) {
    int begin = 0;
    while (begin < sentence.size() && sentence.token(begin).span().begin() < from) {
      begin++;
    }
    int end = begin;
    while (end < sentence.size() && !sentence.isQuoted(end) && isCapitalised(sentence.token(end))) {
      end++;
    }
    if (end == begin) {
      return null;
    }
    Token last = sentence.token(end - 1);
    Span name = sentence.token(begin).span().union(last.span());
    return new Candidate(new Mention(name, last.span(), Mention.Type.NAME), sentence, end - 1);
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }
}
