package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/**
 * Sentences as the language stage would hand them on, written down word by word, {@code
 * word/TAG[/P|O|L][/head:relation]}: with P, O or L for words of the name of a person, an
 * organisation or a place. A word that begins with {@code +} has no space before it; {@code |}
 * stands between paragraphs.
 */
final class TaggedSentence {
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();

  private TaggedSentence() {}

  static Narrative narrative(String tagged) {
    TaggedSentence reader = new TaggedSentence();
    for (String word : tagged.strip().split("\\s+", -1)) {
      if (word.equals("|")) {
        reader.endSentence();
        reader.text.append("\n\n");
      } else {
        reader.add(word);
      }
    }
    reader.endSentence();
    return new Narrative(
        Article.of("tagged.txt", reader.text.toString()), new Annotations(reader.sentences));
  }

  private void add(String word) {
    boolean attached = word.startsWith("+");
    String[] parts = word.substring(attached ? 1 : 0).split("/", -1);
    if (!tokens.isEmpty() && !attached) {
      text.append(' ');
    }
    int begin = text.length();
    text.append(parts[0]);
    Token.Name name = Token.Name.NONE;
    int head = -1;
    String relation = "dep";
    for (int i = 2; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      if (colon > 0) {
        head = Integer.parseInt(parts[i].substring(0, colon));
        relation = parts[i].substring(colon + 1);
      } else {
        name =
            switch (parts[i]) {
              case "P" -> Token.Name.PERSON;
              case "O" -> Token.Name.ORGANIZATION;
              case "L" -> Token.Name.LOCATION;
              default -> throw new IllegalArgumentException(word);
            };
      }
    }
    tokens.add(
        new Token(
            new Span(begin, text.length()), parts[0], lemma(parts[0], parts[1]), parts[1], name));
    heads.add(head);
    relations.add(relation);
  }

  /** Of the few forms that the tests use. */
  private static String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("is|was|been|are")) {
      return "be";
    }
    if (lower.matches("has|had")) {
      return "have";
    }
    return tag.matches("VBZ|NNS") && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  private void endSentence() {
    sentences.add(
        new Sentence(List.copyOf(tokens), List.copyOf(heads), List.copyOf(relations), false));
    tokens.clear();
    heads.clear();
    relations.clear();
  }

  /** The run of words of a person's name that ends with a surname, where it first stands. */
  static NameOccurrence name(Narrative narrative, String surname) {
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
