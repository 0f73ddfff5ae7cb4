package org.quotecheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Mention;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.speaker.Speaker;

/** A quotation right behind that of somebody else, without a word in between that tells. */
final class UnmarkedSpeakerChange extends Check {
  private static final Pattern SENTENCE_END = Pattern.compile("(?U)[.!?][\"'”’)]*\\s*$");

  UnmarkedSpeakerChange() {
    super(Level.WARNING, Precision.HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    @Nullable SpokenQuotation previous = null;
    for (SpokenQuotation next : subject.spoken()) {
      if (previous != null && isUnmarked(subject, previous, next)) {
        findings.add(
            subject.finding(
                this,
                level(),
                "%s is by %s, but follows %s in one paragraph without a word between"
                    .formatted(subject.words(next).first(), name(next), name(previous)),
                next));
      }
      previous = next;
    }
    return findings;
  }

  private static boolean isUnmarked(
      Subject subject, SpokenQuotation previous, SpokenQuotation next) {
    Mention mention = next.attribution().mention();
    return previous.quotation().paragraph() == next.quotation().paragraph()
        && previous.attribution().utterance() != next.attribution().utterance()
        && next.quotation().type() == Quotation.Type.DIRECT
        && previous.speaker() != null
        && next.speaker() != null
        && !previous.speaker().equals(next.speaker())
        && mention != null
        && mention.type() != Mention.Type.PRONOUN
        && mention.span().begin() >= next.quotation().span().end()
        && beginsSentence(subject, next)
        && subject.namesOf(next.speaker()).stream()
            .noneMatch(name -> isBetween(previous, name, next));
  }

  private static boolean isBetween(SpokenQuotation previous, Span name, SpokenQuotation next) {
    return previous.quotation().span().end() <= name.begin()
        && name.end() <= next.quotation().span().begin();
  }

  private static boolean beginsSentence(Subject subject, SpokenQuotation quotation) {
    return SENTENCE_END.matcher(subject.before(quotation.quotation().span())).find();
  }

  private static String name(SpokenQuotation quotation) {
    Speaker speaker = quotation.speaker();
    return speaker == null ? "nobody" : speaker.name();
  }
}
