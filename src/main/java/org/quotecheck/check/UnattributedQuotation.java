package org.quotecheck.check;

import java.util.List;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Status;
import org.quotecheck.quotation.Quotation;

/** A quotation whose source a reader can neither read nor infer. */
final class UnattributedQuotation implements Check {
  private static final Threshold WORDS =
      new Threshold("words", 5, 1, 100, "words that make a quotation a statement");

  @Override
  public String id() {
    return "unattributed-quotation";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Precision precision() {
    return Precision.HIGH;
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(WORDS);
  }

  @Override
  public List<Finding> run(Subject subject) {
    return subject.spoken().stream()
        .filter(q -> q.attribution().status() == Status.UNATTRIBUTED)
        .map(q -> subject.finding(this, level(subject, q), message(subject, q), q))
        .toList();
  }

  private static String message(Subject subject, SpokenQuotation quotation) {
    return "no source for " + subject.words(quotation).first();
  }

  /** Shorter ones may be a phrase that nobody needs to have said. */
  private Level level(Subject subject, SpokenQuotation quotation) {
    boolean direct = quotation.quotation().type() == Quotation.Type.DIRECT;
    boolean full = subject.words(quotation).count() >= subject.threshold(this, WORDS);
    return direct && full ? Level.ERROR : direct || full ? Level.WARNING : Level.INFO;
  }
}
