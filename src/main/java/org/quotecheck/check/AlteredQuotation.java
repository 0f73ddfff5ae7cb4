package org.quotecheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;

/** Quoted words that the reporter changed, added or left out. */
final class AlteredQuotation extends Check {
  /** Dots at the end are a speaker who trails off; some brackets tell of noises. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "\\[(?!(?i:sic|laugh|applau|cheer|cross ?talk|inaudible|unintelligible|expletive|pause))"
              + "[^\\]\\n]{1,80}\\]|(?<omission>(?:\\.\\s?){2}\\.|…)(?=[.,;]?\\s*[\\p{L}\\p{N}])");

  AlteredQuotation() {
    super(Level.INFO, Precision.HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (SpokenQuotation quotation : subject.spoken()) {
      Span content = quotation.quotation().content();
      Matcher change = CHANGE.matcher(content.of(subject.text()));
      while (change.find()) {
        Span span = new Span(content.begin() + change.start(), content.begin() + change.end());
        String words = change.group();
        boolean omission = change.group("omission") != null;
        findings.add(
            subject.finding(
                this,
                level(),
                (omission ? "words are left out of " : "“" + words + "” is not the speaker’s: ")
                    + subject.words(quotation).first(),
                span,
                quotation));
      }
    }
    return findings;
  }
}
