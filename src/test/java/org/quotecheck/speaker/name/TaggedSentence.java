package org.quotecheck.speaker.name;

import java.util.List;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Token;
import org.quotecheck.testing.TaggedText;

/** Narratives from {@link TaggedText}, and names in them. */
public final class TaggedSentence {
  private TaggedSentence() {}

  public static Narrative narrative(String tagged) {
    TaggedText text = TaggedText.read(tagged);
    return new Narrative(text.article(), text.annotations());
  }

  /** The run of words of a person's name that ends with a surname, where it first stands. */
  public static NameOccurrence name(Narrative narrative, String surname) {
    for (int s = 0; s < narrative.size(); s++) {
      List<Token> tokens = narrative.sentence(s).tokens();
      for (int last = 0; last < tokens.size(); last++) {
        if (tokens.get(last).text().equals(surname)
            && tokens.get(last).name() == Token.Name.PERSON) {
          int first = last;
          while (first > 0 && tokens.get(first - 1).name() == Token.Name.PERSON) {
            first--;
          }
          List<String> words = tokens.subList(first, last + 1).stream().map(Token::text).toList();
          Span span = narrative.span(s, first, last);
          return new NameOccurrence(s, first, last, span, words, Token.Name.PERSON, "");
        }
      }
    }
    throw new IllegalArgumentException(surname);
  }
}
