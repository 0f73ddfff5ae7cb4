package org.quotecheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Cue;

/** A verb that judges what it reports. */
final class LoadedVerb extends Check {
  LoadedVerb() {
    super(Level.WARNING, Precision.HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (SpokenQuotation quotation : subject.spoken()) {
      Cue cue = quotation.attribution().cue();
      if (cue != null && quotation.attribution().mention() != null && seen.add(cue.span())) {
        LoadedVerbs.find(cue.lemma(), subject.settings())
            .map(loaded -> finding(subject, cue, loaded, quotation))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Finding finding(
      Subject subject, Cue cue, LoadedVerbs.Loaded loaded, SpokenQuotation quotation) {
    String message = "“%s” %s".formatted(cue.span().of(subject.text()), loaded.judgement());
    return subject.finding(this, loaded.level(), message, cue.span(), quotation);
  }
}
