package org.quotecheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a paragraph is for, as far as plain text shows it. */
public enum Scope {
  /** A short first paragraph that is no sentence, above the text. */
  HEADLINE,
  /** Who wrote the article: "By Ann Lee". */
  BYLINE,
  /** Words under a picture: "Photo: …", "… (AP Photo/…)". */
  CAPTION,
  /** Words of the text set out once more by themselves. */
  PULL_QUOTE,
  /** The text. */
  BODY;

  /** The longest first paragraph that is still a headline, in UTF-16 code units. */
  private static final int LONGEST_HEADLINE = 160;

  /** The longest byline, in UTF-16 code units. */
  private static final int LONGEST_BYLINE = 100;

  /** Fewer letters repeat by chance. */
  private static final int SHORTEST_PULL_QUOTE = 25;

  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

  private static final Pattern BYLINE_WORDS =
      Pattern.compile("(?:By|BY|Written by|Reported by|Reporting by) \\p{Lu}.*");

  private static final Pattern CAPTION_WORDS =
      Pattern.compile(
          "(?i)(?:photo|photograph|picture|image|caption|file photo|in pictures?)s?(?: by|"
              + " credit)?:.*|.*\\((?:(?:AP|file|Reuters|PTI|AFP)"
              + " )?(?:photo|photograph|image|picture)\\b[^)]*\\)");

  /** As configurations write it: {@code pull-quote}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The scope of each paragraph of the article, in the same order. */
  public static List<Scope> of(Article article) {
    List<String> paragraphs =
        article.paragraphs().stream().map(span -> span.of(article.text())).toList();
    List<Scope> scopes = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      scopes.add(of(paragraphs, i));
    }
    return List.copyOf(scopes);
  }

  private static Scope of(List<String> paragraphs, int i) {
    String paragraph = paragraphs.get(i);
    if (i == 0 && paragraphs.size() > 2 && isHeadline(paragraph)) {
      return HEADLINE;
    }
    if (paragraph.length() <= LONGEST_BYLINE && BYLINE_WORDS.matcher(paragraph).matches()) {
      return BYLINE;
    }
    if (CAPTION_WORDS.matcher(paragraph).matches()) {
      return CAPTION;
    }
    return isPullQuote(paragraphs, i) ? PULL_QUOTE : BODY;
  }

  private static boolean isHeadline(String paragraph) {
    return paragraph.length() <= LONGEST_HEADLINE
        && (!paragraph.matches("(?s).*[.!?][\"'”’)]*") || isTitleCase(paragraph));
  }

  /** "Most Of The Long Words Are Capitalised." */
  private static boolean isTitleCase(String paragraph) {
    List<String> words = LONG_WORD.matcher(paragraph).results().map(MatchResult::group).toList();
    long capitals = words.stream().filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
    return words.size() > 3 && capitals * 5L >= words.size() * 4L;
  }

  private static boolean isPullQuote(List<String> paragraphs, int i) {
    String words = letters(paragraphs.get(i));
    if (words.length() < SHORTEST_PULL_QUOTE || paragraphs.get(i).length() > 300) {
      return false;
    }
    for (int j = 0; j < paragraphs.size(); j++) {
      if (j != i
          && paragraphs.get(j).length() > paragraphs.get(i).length()
          && letters(paragraphs.get(j)).contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static String letters(String text) {
    return text.replaceAll("(?U)[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
