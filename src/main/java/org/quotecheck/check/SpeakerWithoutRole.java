package org.quotecheck.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Mention;
import org.quotecheck.speaker.Speaker;

/** Somebody quoted of whom the text does not say what makes them worth quoting. */
final class SpeakerWithoutRole implements Check {
  @Override
  public String id() {
    return "speaker-without-role";
  }

  @Override
  public Level level() {
    return Level.INFO;
  }

  @Override
  public Precision precision() {
    return Precision.MEDIUM;
  }

  @Override
  public List<Finding> run(Subject subject) {
    return subject.quotedPeople().stream()
        .filter(person -> person.roles().isEmpty())
        .flatMap(
            person ->
                person.speaker() != null && isBare(person.speaker())
                    ? subject.by(person.speaker()).stream().limit(1)
                    : Stream.of())
        .map(q -> subject.finding(this, level(), message(q), place(q), q))
        .sorted(Comparator.comparing(Finding::span))
        .toList();
  }

  private static boolean isBare(Speaker speaker) {
    return speaker.role() == null && speaker.affiliation() == null;
  }

  private static String message(SpokenQuotation quotation) {
    Speaker speaker = quotation.speaker();
    return "nothing says who %s is".formatted(speaker == null ? "the speaker" : speaker.name());
  }

  private static Span place(SpokenQuotation quotation) {
    Mention mention = quotation.attribution().mention();
    return mention == null ? quotation.quotation().span() : mention.span();
  }
}
