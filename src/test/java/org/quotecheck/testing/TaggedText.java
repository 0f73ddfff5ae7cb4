package org.quotecheck.testing;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Passages;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Passage;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationFinder;

/**
 * An article as the language stage would hand it on, written down word by word, so that tests need
 * no language models: {@code word[/TAG[/P|O|L][/head:relation]]}, with P, O or L for words of the
 * name of a person, an organisation or a place. The head is a word of the same sentence, the
 * nearest of those that look so, or the index of one; without one, the word hangs on nothing.
 *
 * <p>A word that begins with {@code +} has no space before it, and nor has the word behind an
 * opening mark, “. {@code |} stands between paragraphs, {@code //} between sentences. Of a
 * whole-clause quotation the reporter's sentence has the stand-ins, as it has of the language
 * stage; they hang on nothing.
 *
 * @param quotations what {@link QuotationFinder} finds in it
 */
public record TaggedText(Article article, List<Quotation> quotations, Annotations annotations) {
  private static final List<String> STAND_INS = List.of("``", "It", "works", ".", "''");
  private static final List<String> STAND_IN_TAGS = List.of("``", "PRP", "VBZ", ".", "''");
  private static final int STAND_IN_HEAD = 2;

  private record Word(Token token, String head, String relation) {}

  /** Reads the notation. */
  public static TaggedText read(String tagged) {
    StringBuilder text = new StringBuilder();
    List<List<Word>> sentences = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (String written : tagged.strip().split("\\s+", -1)) {
      if (written.equals("|") || written.equals("//")) {
        sentences.add(List.copyOf(open));
        open.clear();
        text.append(written.equals("|") ? "\n\n" : "");
        continue;
      }
      boolean attached = written.startsWith("+") || text.isEmpty();
      boolean first = !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
      text.append(attached || first ? "" : " ");
      String word = written.substring(written.startsWith("+") ? 1 : 0);
      if (word.startsWith("“") && word.length() > 1) {
        open.add(word("“", text));
        word = word.substring(1);
      }
      open.add(word(word, text));
    }
    sentences.add(open);
    Article article = Article.of("tagged.txt", text.toString());
    List<Quotation> quotations = QuotationFinder.find(article);
    List<Passage> passages = Passages.of(article, quotations);
    List<Sentence> annotated = new ArrayList<>();
    sentences.forEach(words -> addSentences(words, passages, annotated));
    return new TaggedText(article, quotations, new Annotations(annotated));
  }

  private static Word word(String written, StringBuilder text) {
    String[] parts = written.split("/", -1);
    int begin = text.length();
    text.append(parts[0]);
    String tag = parts.length > 1 ? parts[1] : "";
    Token.Name name = Token.Name.NONE;
    String head = "";
    String relation = "dep";
    for (int i = 2; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      if (colon >= 0) {
        head = parts[i].substring(0, colon);
        relation = parts[i].substring(colon + 1);
      } else {
        name =
            switch (parts[i]) {
              case "P" -> Token.Name.PERSON;
              case "O" -> Token.Name.ORGANIZATION;
              case "L" -> Token.Name.LOCATION;
              default -> throw new IllegalArgumentException(written);
            };
      }
    }
    Span span = new Span(begin, text.length());
    return new Word(new Token(span, parts[0], lemma(parts[0], tag), tag, name), head, relation);
  }

  private static String lemma(String word, String tag) {
    return tag.isEmpty() ? word.toLowerCase(Locale.ROOT) : new Morphology().lemma(word, tag, true);
  }

  private static void addSentences(List<Word> words, List<Passage> passages, List<Sentence> to) {
    List<Word> reporter = new ArrayList<>();
    List<Sentence> quoted = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Passage passage = passageOf(words.get(i), passages);
      if (passage == null || passage.form() == Passage.Form.FRAGMENT) {
        reporter.add(words.get(i++));
        continue;
      }
      List<Token> said = new ArrayList<>();
      boolean nickname = passage.form() == Passage.Form.NICKNAME;
      while (i < words.size() && passage.span().contains(words.get(i).token.span())) {
        Word word = words.get(i++);
        if (passage.content().contains(word.token.span())) {
          said.add(word.token);
          reporter.addAll(nickname ? List.of(word) : List.of());
        }
      }
      if (!nickname) {
        reporter.addAll(standIns(passage));
        quoted.add(new Sentence(said, List.of(), List.of(), true));
      }
    }
    to.add(parsed(reporter));
    to.addAll(quoted);
  }

  private static @Nullable Passage passageOf(Word word, List<Passage> passages) {
    return passages.stream()
        .filter(passage -> passage.span().contains(word.token.span()))
        .findFirst()
        .orElse(null);
  }

  private static List<Word> standIns(Passage passage) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < STAND_INS.size(); i++) {
      String form = STAND_INS.get(i);
      String tag = STAND_IN_TAGS.get(i);
      Token token = new Token(passage.span(), form, lemma(form, tag), tag, Token.Name.NONE);
      boolean verb = i == STAND_IN_HEAD;
      words.add(new Word(token, verb ? "" : STAND_INS.get(STAND_IN_HEAD), "punct"));
    }
    return words;
  }

  private static Sentence parsed(List<Word> words) {
    return new Sentence(
        words.stream().map(Word::token).toList(),
        words.stream().map(word -> head(words, word)).toList(),
        words.stream().map(Word::relation).toList(),
        false);
  }

  private static int head(List<Word> words, Word word) {
    if (word.head.isEmpty()) {
      return -1;
    }
    if (word.head.matches("-?\\d+")) {
      return Integer.parseInt(word.head);
    }
    int at = words.indexOf(word);
    int nearest = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean named = i != at && words.get(i).token.text().equals(word.head);
      if (named && (nearest < 0 || Math.abs(i - at) < Math.abs(nearest - at))) {
        nearest = i;
      }
    }
    if (nearest < 0) {
      throw new IllegalArgumentException("no word in the sentence: " + word.head);
    }
    return nearest;
  }
}
