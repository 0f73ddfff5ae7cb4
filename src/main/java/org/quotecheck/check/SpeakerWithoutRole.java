package org.quotecheck.check;

import java.util.List;
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
        .flatMap(
            person ->
                person.speaker() != null && isBare(person.speaker())
                    ? subject.by(person.speaker()).stream().limit(1)
                    : Stream.of())
        .map(q -> subject.finding(this, level(), message(q), place(q), q))
        .toList();
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

  private static String message(SpokenQuotation quotation) {
    Speaker speaker = quotation.speaker();
    return "nothing says who %s is".formatted(speaker == null ? "the speaker" : speaker.name());
  }

  private static Span place(SpokenQuotation quotation) {
    Mention mention = quotation.attribution().mention();
    return mention == null ? quotation.quotation().span() : mention.span();
  }
}
