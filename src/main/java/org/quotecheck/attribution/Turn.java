package org.quotecheck.attribution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;
import org.quotecheck.quotation.Quotation;

/**
 * Recognises the turns of a transcript that is quoted turn by turn: the name and a colon stand
 * inside the marks.
 */
final class Turn {
  private static final Pattern NAME =
      Pattern.compile(
          "^\\s*((?:\\p{Lu}[\\p{Lu}.'’-]+ ?){1,4}|\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}):\\s");

  private Turn() {}

  /** The name that a quotation begins with. */
  static Optional<Mention> find(String text, Quotation quotation) {
    int begin = quotation.content().begin();
    Matcher matcher =
        NAME.matcher(text.substring(begin, Math.min(quotation.content().end(), begin + 60)));
    if (!matcher.find()) {
      return Optional.empty();
    }
    Span span = new Span(begin + matcher.start(1), begin + matcher.end(1));
    return Optional.of(new Mention(span, span, Mention.Type.NAME));
  }
}
