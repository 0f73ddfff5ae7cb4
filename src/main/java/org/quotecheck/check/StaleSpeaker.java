package org.quotecheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Mention;
import org.quotecheck.speaker.NameBearer;
import org.quotecheck.speaker.Speaker;

/** Somebody quoted again by surname alone, long after the reader last heard of them. */
final class StaleSpeaker extends Check {
  private static final Threshold PARAGRAPHS =
      new Threshold("paragraphs", 10, 1, 1000, "paragraphs after which a surname is not enough");

  StaleSpeaker() {
    super(Level.INFO, Precision.HIGH, PARAGRAPHS);
  }

  @Override
  public List<Finding> run(Subject subject) {
    return subject.quotedPeople().stream().flatMap(person -> of(subject, person).stream()).toList();
  }

  private List<Finding> of(Subject subject, NameBearer person) {
    Speaker speaker = person.speaker();
    if (speaker == null) {
      return List.of();
    }
    List<SpokenQuotation> quotations = subject.by(speaker);
    TreeSet<Integer> paragraphs = new TreeSet<>();
    person.names().forEach(name -> paragraphs.add(subject.paragraph(name)));
    quotations.forEach(q -> paragraphs.add(q.quotation().paragraph()));
    List<Finding> findings = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (SpokenQuotation quotation : quotations) {
      Mention mention = quotation.attribution().mention();
      int here = quotation.quotation().paragraph();
      Integer last = paragraphs.lower(here);
      if (mention != null
          && mention.type() == Mention.Type.NAME
          && !mention.span().of(subject.text()).contains(" ")
          && last != null
          && seen.add(mention.span())
          && here - last > subject.threshold(this, PARAGRAPHS)) {
        String message =
            "“%s” was last heard of %d paragraphs before"
                .formatted(mention.span().of(subject.text()), here - last);
        findings.add(subject.finding(this, level(), message, mention.span(), quotation));
      }
    }
    return findings;
  }
}
