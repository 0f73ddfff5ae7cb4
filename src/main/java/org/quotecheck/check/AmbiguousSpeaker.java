package org.quotecheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Mention;
import org.quotecheck.speaker.Gender;
import org.quotecheck.speaker.NameBearer;
import org.quotecheck.speaker.Speaker;

/** A pronoun as speaker that a reader may take for somebody else, or that stands for nobody. */
final class AmbiguousSpeaker extends Check {
  AmbiguousSpeaker() {
    super(Level.WARNING, Precision.MEDIUM);
  }

  @Override
  public boolean isOnByDefault() {
    return false;
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (List<SpokenQuotation> utterance : subject.utterances()) {
      SpokenQuotation first = utterance.get(0);
      Mention mention = first.attribution().mention();
      if (mention != null && mention.type() == Mention.Type.PRONOUN) {
        String pronoun = mention.span().of(subject.text());
        Gender gender = gender(pronoun);
        if (gender != Gender.UNKNOWN) {
          finding(subject, first, mention, gender).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Gender gender(String pronoun) {
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "he" -> Gender.MALE;
      case "she" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private Optional<Finding> finding(
      Subject subject, SpokenQuotation quotation, Mention mention, Gender gender) {
    String pronoun = "“" + mention.span().of(subject.text()) + "”";
    Speaker speaker = quotation.speaker();
    if (speaker == null) {
      String message = pronoun + " stands for nobody whom the text names before";
      return Optional.of(subject.finding(this, level(), message, mention.span(), quotation));
    }
    return nearest(subject, mention, gender)
        .filter(rival -> !speaker.equals(rival.speaker()))
        .map(
            rival ->
                subject.finding(
                    this,
                    Level.INFO,
                    "%s may be taken for %s, who is named last; it seems to stand for %s"
                        .formatted(pronoun, rival.name(), speaker.name()),
                    mention.span(),
                    quotation));
  }

  /** The person of that gender named last before the pronoun, at most a paragraph away. */
  private static Optional<NameBearer> nearest(Subject subject, Mention mention, Gender gender) {
    int paragraph = subject.paragraph(mention.span());
    int nearest = -1;
    Optional<NameBearer> found = Optional.empty();
    for (NameBearer person : subject.people()) {
      for (Span name : person.names()) {
        if (person.gender() == gender
            && name.end() <= mention.span().begin()
            && name.end() > nearest
            && subject.paragraph(name) >= paragraph - 1
            && !subject.isQuoted(name)) {
          nearest = name.end();
          found = Optional.of(person);
        }
      }
    }
    return found;
  }
}
