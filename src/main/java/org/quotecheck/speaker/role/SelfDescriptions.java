package org.quotecheck.speaker.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.speaker.Role;
import org.quotecheck.speaker.lexicon.RoleWords;

/** What speakers say that they are: “As a mother of three, I worry,” she said. */
public final class SelfDescriptions {
  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private static final String OPENING = "as a";

  private final Article article;
  private final List<Sentence> quoted = new ArrayList<>();

  /** Of one article. */
  public SelfDescriptions(Article article, Annotations annotations) {
    this.article = article;
    for (Sentence sentence : annotations.sentences()) {
      if (sentence.quoted()) {
        quoted.add(sentence);
      }
    }
  }

  /** What the first sentence of a quotation opens with; empty where it opens otherwise. */
  public Optional<Role> in(Quotation quotation) {
    String said = quotation.content().of(article.text()).stripLeading();
    if (!said.regionMatches(true, 0, OPENING, 0, OPENING.length())) {
      return Optional.empty();
    }
    Optional<Sentence> first =
        quoted.stream().filter(s -> quotation.content().contains(s.span())).findFirst();
    return first.map(Sentence::tokens).flatMap(this::in);
  }

  private Optional<Role> in(List<Token> words) {
    int as = 0;
    while (as < words.size() && !Character.isLetter(words.get(as).text().codePointAt(0))) {
      as++;
    }
    boolean opens =
        as + 2 < words.size()
            && words.get(as).text().equalsIgnoreCase("as")
            && INDEFINITE.contains(words.get(as + 1).text().toLowerCase(Locale.ROOT));
    int end = as + 2;
    boolean role = false;
    while (opens && end < words.size() && RoleWords.isPhraseWord(words, end, role)) {
      role |= RoleWords.isRole(words.get(end));
      end++;
    }
    boolean setOff = role && end < words.size() && words.get(end).text().equals(",");
    if (!setOff) {
      return Optional.empty();
    }
    Span span = words.get(as + 2).span().union(words.get(end - 1).span());
    String title = span.of(article.text()).replaceAll("\\s+", " ").strip();
    return Optional.of(new Role(title, null, span));
  }
}
