package org.quotecheck.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quotecheck.article.Scope;
import org.quotecheck.article.Span;
import org.quotecheck.speaker.NameBearer;

/** Somebody quoted whom the text first calls by less than the full name. */
final class IncompleteFirstReference extends Check {
  /** Those who bear these are known by one name. */
  private static final Pattern ONE_NAME =
      Pattern.compile(
          "\\b(?:Pope|King|Queen|Prince|Princess|Emperor|Sultan|Saint|St\\.?|Sister|Brother|Mother"
              + "|Sheikh|Lord|Lady|Swami|Baba) $");

  IncompleteFirstReference() {
    super(Level.WARNING, Precision.MEDIUM);
  }

  @Override
  public List<Finding> run(Subject subject) {
    return subject.quotedPeople().stream()
        .flatMap(
            person ->
                first(subject, person).flatMap(name -> finding(subject, person, name)).stream())
        .toList();
  }

  private Optional<Finding> finding(Subject subject, NameBearer person, Span first) {
    String words = first.of(subject.text()).replaceFirst("['’]s?$", "");
    if (words.contains(" ") || isComplete(subject, first)) {
      return Optional.empty();
    }
    boolean never = !person.name().contains(" ");
    String message =
        never
            ? "no full name for “" + words + "”, who is quoted"
            : "first called “" + words + "”; the full name comes later: " + person.name();
    return Optional.of(subject.finding(this, never ? Level.INFO : level(), message, first));
  }

  /** Where the text, not the headline or a caption, names somebody first. */
  private static Optional<Span> first(Subject subject, NameBearer person) {
    return person.names().stream()
        .filter(name -> subject.scope(name) == Scope.BODY && !subject.isQuoted(name))
        .findFirst();
  }

  private static boolean isComplete(Subject subject, Span name) {
    return ONE_NAME.matcher(subject.before(name)).find();
  }
}
