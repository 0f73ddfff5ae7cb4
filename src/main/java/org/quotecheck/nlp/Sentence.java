package org.quotecheck.nlp;

import java.util.List;
import org.quotecheck.article.Span;

/**
 * One sentence. Of the reporter's sentences each whole-clause quotation is replaced by stand-in
 * tokens, so that the parser sees {@code "This works," she said} whatever was said; what stands
 * inside such a quotation makes quoted sentences.
 *
 * @param tokens its words and marks in text order, never empty
 * @param heads for each token the index of its head in {@code tokens}, or -1 for the root; empty
 *     for a quoted sentence
 * @param relations for each token the Universal Dependencies relation to its head; empty for a
 *     quoted sentence
 * @param quoted whether it stands inside a whole-clause quotation
 */
public record Sentence(
    List<Token> tokens, List<Integer> heads, List<String> relations, boolean quoted) {
  /** Copies the lists; throws {@link IllegalArgumentException} where their sizes do not fit. */
  public Sentence {
    tokens = List.copyOf(tokens);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    if (tokens.isEmpty()
        || heads.size() != relations.size()
        || (!quoted && heads.size() != tokens.size())) {
      throw new IllegalArgumentException(
          "a sentence of " + tokens.size() + " tokens, " + heads.size() + " heads");
    }
  }

  /** From its first token to its last. */
  public Span span() {
    return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
  }

  /**
   * Whether a token only stands for a quotation, as all that share one span do, and is no word of
   * the article.
   *
   * @param tokens those of a sentence
   * @param index of one of them
   */
  public static boolean isStandIn(List<Token> tokens, int index) {
    Span span = tokens.get(index).span();
    return (index > 0 && tokens.get(index - 1).span().equals(span))
        || (index + 1 < tokens.size() && tokens.get(index + 1).span().equals(span));
  }
}
