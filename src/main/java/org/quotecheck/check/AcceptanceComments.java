package org.quotecheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;

/**
 * Reads the comments with which an article accepts findings:
 *
 * <pre>{@code
 * <!-- quotecheck-disable-next unattributed-quotation -- the chant is named above -->
 * <!-- quotecheck-disable-file anonymous-source -- the editor signed all of them off -->
 * }</pre>
 *
 * <p>The first holds for the rest of its paragraph, or where it stands behind or between paragraphs
 * for the next one; the second for the whole article.
 */
final class AcceptanceComments {
  private static final Pattern COMMENT =
      Pattern.compile("<!--\\s*quotecheck-([\\w-]*)\\s*(.*?)\\s*-->", Pattern.DOTALL);
  private static final Pattern ARGUMENTS =
      Pattern.compile("(\\S*)(?:\\s+--\\s*(.*))?", Pattern.DOTALL);

  private AcceptanceComments() {}

  /** In text order. */
  static List<Acceptance> of(Article article) {
    List<Acceptance> found = new ArrayList<>();
    Matcher comment = COMMENT.matcher(article.text());
    while (comment.find()) {
      Span place = new Span(comment.start(), comment.end());
      found.add(acceptance(article, place, comment.group(1), comment.group(2)));
    }
    return found;
  }

  private static Acceptance acceptance(
      Article article, Span place, String command, String written) {
    Matcher arguments = ARGUMENTS.matcher(written);
    boolean readable = arguments.matches();
    String check = readable ? arguments.group(1) : "";
    String reason =
        readable && arguments.group(2) != null ? arguments.group(2).replaceAll("\\s+", " ") : "";
    Optional<Span> where =
        switch (command) {
          case "disable-next" -> Optional.of(next(article, place));
          case "disable-file" -> Optional.of(new Span(0, article.text().length() + 1));
          default -> Optional.empty();
        };
    String fault =
        where.isEmpty()
            ? "no such comment: quotecheck-" + command + "; there is disable-next and disable-file"
            : readable
                ? fault(check, reason)
                : "not understood; write the id of one check, two hyphens and the reason";
    return new Acceptance(check, reason, where.orElse(place), "", place, fault);
  }

  /** What is wrong with accepting that check for that reason; empty if nothing. */
  static String fault(String check, String reason) {
    if (check.isEmpty()) {
      return "names no check";
    }
    if (Checks.find(check).isEmpty()) {
      return "there is no check “" + check + "”";
    }
    return reason.isBlank() ? "gives no reason for accepting " + check : "";
  }

  private static Span next(Article article, Span comment) {
    for (Span paragraph : article.paragraphs()) {
      if (paragraph.end() > comment.end()) {
        return new Span(Math.max(paragraph.begin(), comment.end()), paragraph.end());
      }
    }
    int end = article.text().length();
    return new Span(end, end + 1);
  }
}
