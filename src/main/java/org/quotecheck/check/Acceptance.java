package org.quotecheck.check;

import org.quotecheck.article.Span;
import org.quotecheck.nlp.PlainWords;

/**
 * A person's word that findings of one check are all right at some place: a comment in the article,
 * or an entry of the file beside it.
 *
 * @param check id of the check
 * @param reason why
 * @param where what it holds for: findings that begin there
 * @param words what the words of the finding begin with; empty for any
 * @param place where it stands, for a complaint about it; where it stands in another file, the
 *     beginning of the article
 * @param fault what is wrong with it, so that it holds for nothing; empty where nothing is
 */
public record Acceptance(
    String check, String reason, Span where, String words, Span place, String fault) {
  /** Whether it holds for the finding, in an article of that text. */
  boolean covers(Finding finding, String text) {
    return fault.isEmpty()
        && finding.check().equals(check)
        && where.begin() <= finding.span().begin()
        && finding.span().begin() < where.end()
        && PlainWords.line(finding.span().of(text)).startsWith(PlainWords.line(words));
  }

  Suppression suppression() {
    return new Suppression(Suppression.Kind.IN_SOURCE, reason);
  }
}
