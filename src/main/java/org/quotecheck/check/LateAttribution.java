package org.quotecheck.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Scope;
import org.quotecheck.attribution.Mention;
import org.quotecheck.speaker.Speaker;

/** A new speaker whom the reader learns of only after several quoted sentences. */
final class LateAttribution extends Check {
  private static final Threshold SENTENCES =
      new Threshold("sentences", 1, 1, 20, "quoted sentences that may stand before the speaker");

  LateAttribution() {
    super(Level.WARNING, Precision.HIGH, SENTENCES);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    @Nullable Speaker previous = null;
    for (List<SpokenQuotation> utterance : subject.utterances()) {
      SpokenQuotation first = utterance.get(0);
      Speaker speaker = first.speaker();
      Mention mention = first.attribution().mention();
      // Lists of voices put every name behind a dash, and readers know to look there.
      boolean list =
          mention != null && endsWithDash(subject.before(mention.span()).stripTrailing());
      if (speaker != null && mention != null && !list && !speaker.equals(previous)) {
        int sentences = sentencesBefore(subject, utterance, mention);
        // A pronoun is for somebody whom the reader knows already.
        if (sentences > subject.threshold(this, SENTENCES)
            && mention.type() != Mention.Type.PRONOUN
            && !isNamedBefore(subject, speaker, first)) {
          findings.add(
              subject.finding(
                  this,
                  level(),
                  "the speaker of %s comes after %d sentences: %s"
                      .formatted(subject.words(first).first(), sentences, speaker.name()),
                  first));
        }
      }
      previous = speaker;
    }
    return findings;
  }

  private static boolean endsWithDash(String text) {
    return !text.isEmpty() && "-–—―".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static int sentencesBefore(
      Subject subject, List<SpokenQuotation> utterance, Mention mention) {
    return utterance.stream()
        .map(q -> q.quotation().span())
        .filter(span -> span.end() <= mention.span().begin())
        .mapToInt(subject::quotedSentences)
        .sum();
  }

  /** In the paragraph of the quotation or the one before. */
  private static boolean isNamedBefore(Subject subject, Speaker speaker, SpokenQuotation first) {
    int paragraph = first.quotation().paragraph();
    return subject.namesOf(speaker).stream()
        .anyMatch(
            name ->
                name.end() <= first.quotation().span().begin()
                    && subject.paragraph(name) >= paragraph - 1
                    && subject.scope(name) != Scope.HEADLINE);
  }
}
