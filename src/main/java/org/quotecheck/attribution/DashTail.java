package org.quotecheck.attribution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;
import org.quotecheck.quotation.Quotation;

/**
 * The name behind a dash at the end, on the same line or on one of its own: “Never again.” — Jane
 * Roe, mayor. Under posts that a web page shows, words may do for the dash: "Posted by Jane Roe".
 */
final class DashTail implements Sieve {
  private static final double SURE = 0.95;

  /**
   * The longest name with role that is still a tail and no sentence of its own, in UTF-16 code
   * units.
   */
  private static final int LONGEST_TAIL = 120;

  private static final Pattern DASH =
      Pattern.compile(
          "^[\\s\\h]*(?:[—–―]|--?|Posted by |(?:A|This) (?:post|video|photo|reel) shared by )"
              + "[\\s\\h]*(?=\\p{Lu})");

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
    Matcher dash = DASH.matcher(tail);
    boolean clause =
        quotation.type() == Quotation.Type.DIRECT && quotation.ending() == Quotation.Ending.CLOSED;
    if (!clause || tail.length() > LONGEST_TAIL || !dash.find()) {
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
        String tag = sentence.token(i).tag();
        boolean behind = sentence.token(i).span().begin() >= from && !sentence.isQuoted(i);
        if (behind
            && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD"))) {
          return Optional.empty();
        }
      }
      for (Candidate candidate : sentence.candidates()) {
        boolean behind = candidate.mention().span().begin() >= from;
        first = first == null && behind ? candidate : first;
      }
    }
    return Optional.ofNullable(first);
  }
}
