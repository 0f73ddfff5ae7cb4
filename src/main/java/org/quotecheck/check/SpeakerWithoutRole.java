package org.quotecheck.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Mention;
import org.quotecheck.speaker.Speaker;

/** Somebody quoted of whom the text does not say what makes them worth quoting. */
final class SpeakerWithoutRole extends Check {
  /** A capitalised word before the name that is no courtesy: "House Speaker". */
  private static final Pattern TITLE =
      Pattern.compile("(?<![.!?]\\s)\\b(?!(?:Mr|Mrs|Ms|Miss|But|And|Then)\\b)\\p{Lu}[\\p{L}.]+ $");

  /** ", one of the president's aides", ", who", " of the Sierra Club". */
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?:, | — | – | \\()(?:a|an|the|one|his|her|its|who|whose|\\d|\\p{L}+[- ]\\p{L}+,)| of ");

  SpeakerWithoutRole() {
    super(Level.INFO, Precision.MEDIUM);
  }

  @Override
  public boolean isOnByDefault() {
    return false;
  }

  @Override
  public List<Finding> run(Subject subject) {
    return subject.quotedPeople().stream()
        .filter(person -> person.roles().isEmpty())
        .filter(person -> person.names().stream().noneMatch(name -> isDescribed(subject, name)))
        .flatMap(person -> Stream.ofNullable(person.speaker()))
        .filter(SpeakerWithoutRole::isBare)
        .flatMap(speaker -> finding(subject, speaker).stream())
        .toList();
  }

  /** At the first quotation. */
  private Optional<Finding> finding(Subject subject, Speaker speaker) {
    String message = "nothing says who %s is".formatted(speaker.name());
    return subject.by(speaker).stream()
        .findFirst()
        .map(q -> subject.finding(this, level(), message, place(q), q));
  }

  /** Whether words beside the name may say who it is, in a way that the speaker stage missed. */
  private static boolean isDescribed(Subject subject, Span name) {
    String text = subject.text();
    return TITLE.matcher(subject.before(name)).find()
        || DESCRIPTION.matcher(text).region(name.end(), text.length()).lookingAt();
  }

  private static boolean isBare(Speaker speaker) {
    return speaker.role() == null && speaker.affiliation() == null;
  }

  private static Span place(SpokenQuotation quotation) {
    Mention mention = quotation.attribution().mention();
    return mention == null ? quotation.quotation().span() : mention.span();
  }
}
