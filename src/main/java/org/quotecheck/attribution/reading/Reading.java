package org.quotecheck.attribution.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.article.Scope;
import org.quotecheck.article.Span;
import org.quotecheck.article.TextOrder;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.Turn;
import org.quotecheck.quotation.Turns;

/**
 * An article as attribution reads it: the reporter's sentences by paragraph, and where each
 * quotation stands in them.
 */
public final class Reading {
  /**
   * Where a quotation stands.
   *
   * @param sentence the reporter's sentence that holds it
   * @param first index of its first token there, the mark
   * @param last index of its last token there
   * @param head index of the token that the rest of it hangs on
   */
  public record Place(ReporterSentence sentence, int first, int last, int head) {}

  private final Article article;
  private final List<Quotation> quotations;
  private final List<ReporterSentence> sentences = new ArrayList<>();
  private final List<List<ReporterSentence>> byParagraph = new ArrayList<>();
  private final Map<Quotation, Place> places = new HashMap<>();
  private final Map<Quotation, List<Token>> words = new HashMap<>();
  private final Map<Span, Turn> turns = new HashMap<>();
  private final Introduction introduction;

  /**
   * Reads an article.
   *
   * @param annotations of the article, made with these quotations: {@link Sentence} says what
   *     stands for them
   * @param quotations all of the article, in text order
   */
  public Reading(Article article, Annotations annotations, List<Quotation> quotations) {
    this.article = article;
    this.quotations = quotations;
    article.paragraphs().forEach(paragraph -> byParagraph.add(new ArrayList<>()));
    int next = 0;
    for (Sentence sentence : annotations.sentences()) {
      Span span = sentence.span();
      while (next < quotations.size() && quotations.get(next).span().end() <= span.begin()) {
        next++;
      }
      if (sentence.quoted()) {
        addWords(sentence, next);
        continue;
      }
      add(sentence, article.paragraphAt(span.begin()), next);
    }
    int firstTurn = 0;
    if (quotations.stream().anyMatch(Quotation::isTurn)) {
      List<Turn> found = Turns.of(article);
      found.forEach(turn -> turns.put(turn.parts().get(0).words(), turn));
      firstTurn = found.get(0).parts().get(0).paragraph();
    }
    introduction = new Introduction(article, sentences, firstTurn);
  }

  private void addWords(Sentence sentence, int next) {
    for (int i = Math.max(0, next - 1); i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.span().begin() >= sentence.span().end()) {
        break;
      }
      if (quotation.span().overlaps(sentence.span())) {
        words.computeIfAbsent(quotation, q -> new ArrayList<>()).addAll(sentence.tokens());
      }
    }
  }

  private void add(Sentence sentence, int paragraph, int firstQuotation) {
    BitSet quoted = new BitSet();
    Map<Quotation, Span> tokens = new HashMap<>();
    int q = firstQuotation;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      while (q < quotations.size() && quotations.get(q).span().end() <= token.span().begin()) {
        q++;
      }
      if (q < quotations.size() && quotations.get(q).span().overlaps(token.span())) {
        quoted.set(i);
        Quotation quotation = quotations.get(q);
        Span at = new Span(i, i + 1);
        tokens.merge(quotation, at, Span::union);
        if (quotation.type() == Quotation.Type.PARTIAL
            && quotation.content().contains(token.span())) {
          words.computeIfAbsent(quotation, key -> new ArrayList<>()).add(token);
        }
      }
    }
    ReporterSentence reporter = new ReporterSentence(sentence, sentences.size(), paragraph, quoted);
    sentences.add(reporter);
    byParagraph.get(paragraph).add(reporter);
    tokens.forEach((quotation, at) -> places.putIfAbsent(quotation, place(reporter, at)));
  }

  private static Place place(ReporterSentence sentence, Span at) {
    int head = at.begin();
    for (int i = at.begin(); i < at.end(); i++) {
      boolean word = Character.isLetterOrDigit(sentence.token(i).text().charAt(0));
      if (word && !at.contains(Math.max(0, sentence.head(i)))) {
        head = i;
        break;
      }
      if (word && sentence.head(i) < 0) {
        head = i;
        break;
      }
    }
    return new Place(sentence, at.begin(), at.end() - 1, head);
  }

  /** The article that is read. */
  public Article article() {
    return article;
  }

  /** All quotations of the article, in text order. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** The quotation that follows one; null behind the last. */
  public @Nullable Quotation next(Quotation quotation) {
    int next = index(quotation) + 1;
    return next > 0 && next < quotations.size() ? quotations.get(next) : null;
  }

  /** The quotation that stands before one; null before the first. */
  @Nullable Quotation previous(Quotation quotation) {
    int index = index(quotation);
    return index > 0 ? quotations.get(index - 1) : null;
  }

  /** -1 for what is no quotation of the article. */
  private int index(Quotation quotation) {
    Span span = quotation.span();
    int last = TextOrder.lastFrom(quotations, other -> other.span().begin(), span.begin());
    return last >= 0 && quotations.get(last).span().equals(span) ? last : -1;
  }

  /** The reporter's sentences of the article, in text order. */
  public List<ReporterSentence> sentences() {
    return sentences;
  }

  /** The reporter's sentences of a paragraph; empty for one that does not exist. */
  public List<ReporterSentence> paragraph(int index) {
    return index < 0 || index >= byParagraph.size() ? List.of() : byParagraph.get(index);
  }

  /** Whether a quotation stands in a headline, in which the press quotes without a source. */
  public boolean isHeadline(Quotation quotation) {
    return article.scope(quotation.paragraph()) == Scope.HEADLINE;
  }

  /** Where a quotation stands; null where no word of it was found. */
  public @Nullable Place place(Quotation quotation) {
    return places.get(quotation);
  }

  /** The turn that begins with a quotation; null where none does. */
  public @Nullable Turn turn(Quotation quotation) {
    return turns.get(quotation.span());
  }

  /** Whom an interview names above its first turn; nobody in what is none. */
  public Introduction introduction() {
    return introduction;
  }

  /** The words inside the marks; empty where none was found. */
  public List<Token> words(Quotation quotation) {
    return words.getOrDefault(quotation, List.of());
  }
}
