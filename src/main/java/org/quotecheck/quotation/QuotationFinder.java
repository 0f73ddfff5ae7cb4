package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.quotation.Pairing.Pair;

/**
 * Finds what stands in quotation marks, paragraph by paragraph. Double marks are quotations
 * everywhere; single ones are in an article that quotes with them (British style), and elsewhere
 * where both are plain. Inside another quotation they are part of it. Turns of interviews and
 * transcripts are quotations without marks.
 */
public final class QuotationFinder {
  private final Article article;
  private final List<Pairing> paragraphs;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(Article article, List<Pairing> paragraphs) {
    this.article = article;
    this.paragraphs = paragraphs;
  }

  /** The quotations in text order; they never overlap, and none crosses a paragraph's end. */
  public static List<Quotation> find(Article article) {
    List<Pairing> paragraphs = pairings(article, true);
    int singles = paragraphs.stream().mapToInt(p -> p.closed(true)).sum();
    int doubles = paragraphs.stream().mapToInt(p -> p.closed(false)).sum();
    if (singles <= doubles) {
      paragraphs = pairings(article, false);
    }
    QuotationFinder finder = new QuotationFinder(article, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      finder.add(i);
    }
    return withTurns(finder.found, Turns.of(article));
  }

  /** The words of turns are quoted as a whole; what marks enclose in them is part of them. */
  private static List<Quotation> withTurns(List<Quotation> marked, List<Turn> turns) {
    if (turns.isEmpty()) {
      return List.copyOf(marked);
    }
    List<Quotation> all = new ArrayList<>();
    BitSet paragraphs = new BitSet();
    for (Turn turn : turns) {
      int last = turn.parts().size() - 1;
      for (int i = 0; i <= last; i++) {
        Quotation.Ending ending = i < last ? Quotation.Ending.CONTINUED : Quotation.Ending.CLOSED;
        all.add(Quotation.ofTurn(turn.parts().get(i), ending));
        paragraphs.set(turn.parts().get(i).paragraph());
      }
    }
    marked.stream().filter(q -> !paragraphs.get(q.paragraph())).forEach(all::add);
    all.sort(Comparator.comparing(Quotation::span));
    return List.copyOf(all);
  }

  private static List<Pairing> pairings(Article article, boolean british) {
    return article.paragraphs().stream()
        .map(part -> Pairing.of(article.text(), part, british))
        .toList();
  }

  private void add(int paragraph) {
    Span part = article.paragraphs().get(paragraph);
    Mark stray = paragraph == 0 ? null : closingOfRest(paragraph);
    if (stray != null) {
      Span span = new Span(part.begin(), stray.span().end());
      Span content = new Span(part.begin(), stray.span().begin());
      add(paragraph, span, content, Quotation.Ending.CLOSED);
    }
    for (Pair pair : paragraphs.get(paragraph).pairs()) {
      add(paragraph, pair.span(), pair.content(), ending(paragraph, pair));
    }
  }

  private void add(int paragraph, Span span, Span content, Quotation.Ending ending) {
    Span part = article.paragraphs().get(paragraph);
    Quotation.Type type = Clause.typeOf(article.text(), part, span, content);
    found.add(new Quotation(span, content, type, paragraph, ending));
  }

  private Quotation.Ending ending(int paragraph, Pair pair) {
    if (pair.close() != null) {
      return Quotation.Ending.CLOSED;
    }
    boolean last = pair.end() == article.paragraphs().get(paragraph).end();
    boolean goesOn =
        last
            && paragraph + 1 < paragraphs.size()
            && (opens(paragraph + 1, pair.open().single()) || closingOfRest(paragraph + 1) != null);
    return goesOn ? Quotation.Ending.CONTINUED : Quotation.Ending.UNCLOSED;
  }

  /** Whether a paragraph begins with an opening mark, as one that continues a quotation does. */
  private boolean opens(int paragraph, boolean single) {
    List<Pair> pairs = paragraphs.get(paragraph).pairs();
    return !pairs.isEmpty()
        && pairs.get(0).open().single() == single
        && pairs.get(0).span().begin() == article.paragraphs().get(paragraph).begin();
  }

  /**
   * The mark that closes what the paragraph before left open, where no opening mark repeats it; or
   * null.
   */
  private @Nullable Mark closingOfRest(int paragraph) {
    Mark stray = paragraphs.get(paragraph).stray();
    List<Pair> before = paragraphs.get(paragraph - 1).pairs();
    Pair last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean rest =
        stray != null
            && stray.span().begin() > article.paragraphs().get(paragraph).begin()
            && last != null
            && !last.open().single()
            && last.close() == null
            && last.end() == article.paragraphs().get(paragraph - 1).end();
    return rest ? stray : null;
  }
}
