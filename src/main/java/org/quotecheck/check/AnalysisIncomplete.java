package org.quotecheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;

/** A paragraph with quotations that the language stage left out. */
final class AnalysisIncomplete extends Check {
  AnalysisIncomplete() {
    super(Level.ERROR, Precision.VERY_HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    TreeSet<Integer> sentences = new TreeSet<>();
    subject.analysis().annotations().sentences().forEach(s -> sentences.add(s.span().begin()));
    List<Finding> findings = new ArrayList<>();
    int last = -1;
    for (SpokenQuotation quotation : subject.spoken()) {
      int index = quotation.quotation().paragraph();
      Span paragraph = subject.paragraphOf(quotation);
      Integer first = sentences.ceiling(paragraph.begin());
      if (index != last && (first == null || first >= paragraph.end())) {
        last = index;
        findings.add(
            subject.finding(
                this, level(), "this paragraph could not be analysed", paragraph, quotation));
      }
    }
    return findings;
  }
}
