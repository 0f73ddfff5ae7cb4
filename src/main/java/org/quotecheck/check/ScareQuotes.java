package org.quotecheck.check;

import java.util.List;
import java.util.regex.Pattern;
import org.quotecheck.attribution.Status;
import org.quotecheck.quotation.Quotation;

/** Marks round a few words that nobody is said to have spoken. */
final class ScareQuotes extends Check {
  private static final Threshold WORDS =
      new Threshold("words", 3, 1, 10, "the most words that are taken for scare quotes");

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{Ll}][\\p{Ll}'’-]+(?:[ \\n][\\p{Ll}'’-]+)*[,.;]?");

  /** What stands before a word as such. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?i)\\b(?:call(?:ed|ing|s)?|dubbed|known"
              + " as|named|nicknamed|term(?:ed|s)?|words?|phrases?"
              + "|expressions?|(?:en)?titled|label(?:l?ed)?|means?|meaning|song|film|movie|book|show"
              + "|album|play|game|series|spell(?:s|ed|t)?|pronounced|hashtags?)(?:"
              + " (?:a|an|the|as|is|of))?[ :,]*$");

  ScareQuotes() {
    super(Level.INFO, Precision.MEDIUM, WORDS);
  }

  @Override
  public boolean isOnByDefault() {
    return false;
  }

  @Override
  public List<Finding> run(Subject subject) {
    int most = subject.threshold(this, WORDS);
    return subject.analysis().quotations().stream()
        .filter(q -> q.attribution().status() == Status.NOT_A_QUOTATION)
        .filter(q -> q.quotation().ending() == Quotation.Ending.CLOSED)
        .filter(q -> subject.words(q).count() <= most)
        .filter(q -> isPlain(q.quotation().content().of(subject.text())))
        .filter(q -> !TERM.matcher(subject.before(q.quotation().span())).find())
        .map(q -> subject.finding(this, level(), "scare quotes: " + subject.words(q).first(), q))
        .toList();
  }

  /** Titles, names and figures have capitals or digits. */
  private static boolean isPlain(String content) {
    return PLAIN.matcher(content).matches();
  }
}
