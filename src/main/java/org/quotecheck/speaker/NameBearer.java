package org.quotecheck.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;

/**
 * Somebody or some body that the article names, quoted or not.
 *
 * @param name the fullest name that the article gives, without titles
 * @param kind a person or an organization
 * @param gender which pronoun can stand for a person
 * @param names where the reporter's text names them, in text order
 * @param roles what the article says they are, in text order
 * @param speaker the same as a speaker; null where never quoted
 */
public record NameBearer(
    String name,
    Speaker.Kind kind,
    Gender gender,
    List<Span> names,
    List<Role> roles,
    @Nullable Speaker speaker) {
  /** Copies the lists. */
  public NameBearer {
    names = names.stream().sorted().distinct().toList();
    roles = List.copyOf(roles);
  }

  /** Whether it is a person. */
  public boolean isPerson() {
    return kind == Speaker.Kind.PERSON;
  }
}
