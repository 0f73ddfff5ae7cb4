package org.quotecheck.speaker.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Mention;
import org.quotecheck.speaker.referent.Referent;

/** The words that each mention of a source is quoted with. */
final class SourceWords {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}’'-]+");

  private final Map<Span, Set<String>> byHead = new HashMap<>();

  private SourceWords() {}

  static SourceWords of(Article article, List<Attribution> attributions) {
    SourceWords words = new SourceWords();
    for (Attribution attribution : attributions) {
      Mention mention = attribution.mention();
      if (mention != null) {
        Set<String> said = words.byHead.computeIfAbsent(mention.head(), head -> new HashSet<>());
        String text = attribution.quotation().content().of(article.text());
        for (String word : NO_WORD.split(text, -1)) {
          said.add(word.replaceFirst("['’]s?$", "").toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  /** The heads of the mentions that quotations are attributed to. */
  Set<Span> heads() {
    return byHead.keySet();
  }

  /**
   * Whether somebody's surname stands in what the mention with this head is quoted with, as it
   * rarely does in what they say themselves.
   */
  boolean speakOf(Span head, Referent referent) {
    return !referent.words().isEmpty()
        && byHead.getOrDefault(head, Set.of()).contains(referent.surname());
  }
}
