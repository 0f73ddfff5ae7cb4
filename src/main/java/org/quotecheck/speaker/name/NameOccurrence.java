package org.quotecheck.speaker.name;

import java.util.List;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Names;

/**
 * A name where it stands in the reporter's text.
 *
 * @param sentence number of its sentence
 * @param first index of its first token, titles left out
 * @param last index of its last token, letters such as "KC" behind it included
 * @param span its words, without such letters
 * @param words its words, without possessive endings
 * @param type what kind of name it is
 * @param title what stands before it as a title or role, or an empty string: "Mr", "Sen."
 */
public record NameOccurrence(
    int sentence,
    int first,
    int last,
    Span span,
    List<String> words,
    Token.Name type,
    String title) {

  /** The word by which the press names its bearer alone. */
  public String surname() {
    return Names.surname(words);
  }

  /** Its first words only, so many tokens. */
  NameOccurrence cutTo(List<String> firstWords, Narrative narrative) {
    int end = first + firstWords.size() - 1;
    return new NameOccurrence(
        sentence, first, end, narrative.span(sentence, first, end), firstWords, type, title);
  }

  /** Whether it is a person's, of more words than one. */
  boolean isFullName() {
    return type == Token.Name.PERSON && words.size() > 1;
  }

  /** Whether it is a person's, of one word without a title. */
  boolean isPersonByOneWord() {
    return type == Token.Name.PERSON && words.size() == 1 && title.isEmpty();
  }

  /** The same as a name of another kind than the one that was seen in it. */
  NameOccurrence as(Token.Name other) {
    return new NameOccurrence(sentence, first, last, span, words, other, title);
  }

  /** Where its last token stands. */
  public Narrative.At at() {
    return new Narrative.At(sentence, last);
  }

  /** A given name with the surname that stands behind another one: "James" and "Olive Meehan". */
  NameOccurrence withSurname(String shared) {
    List<String> whole = List.of(words.get(0), shared);
    return new NameOccurrence(sentence, first, last, span, whole, type, title);
  }

  /**
   * A surname with the given name that stands elsewhere: "the younger Mr. Roux" of Leon, his son.
   */
  public NameOccurrence withGivenName(String given) {
    return new NameOccurrence(sentence, first, last, span, List.of(given, surname()), type, title);
  }

  /** Its words, also those that stand elsewhere. */
  public String text(Narrative narrative) {
    return words.size() > last - first + 1 ? String.join(" ", words) : narrative.text(span);
  }
}
