package org.quotecheck.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells what each paragraph is for. */
public final class Scopes {
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

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** A pull quote is looked for where its first words stand. */
  private static final int FIRST_WORDS = 4;

  /** In UTF-16 code units. */
  private static final int LONGEST_PULL_QUOTE = 300;

  /** Of words that stand in so many paragraphs the rest are not looked at. */
  private static final int MANY = 50;

  private final List<String> paragraphs;
  private final List<String> letters;
  private final Map<String, List<Integer>> byWords = new HashMap<>();

  private Scopes(List<String> paragraphs) {
    this.paragraphs = paragraphs;
    this.letters = paragraphs.stream().map(p -> String.join(" ", words(p))).toList();
    for (int i = 0; i < paragraphs.size(); i++) {
      List<String> words = words(paragraphs.get(i));
      for (int w = 0; w + FIRST_WORDS <= words.size(); w++) {
        List<Integer> with =
            byWords.computeIfAbsent(
                String.join(" ", words.subList(w, w + FIRST_WORDS)), key -> new ArrayList<>());
        if (with.size() < MANY) {
          with.add(i);
        }
      }
    }
  }

  /**
   * The scope of each paragraph of the article, in the same order: what the file says, or else what
   * the words tell.
   */
  public static List<Scope> of(Article article) {
    Scopes scopes =
        new Scopes(article.paragraphs().stream().map(span -> span.of(article.text())).toList());
    List<Scope> found = new ArrayList<>();
    for (int i = 0; i < scopes.paragraphs.size(); i++) {
      Scope marked = article.marked().isEmpty() ? Scope.BODY : article.marked().get(i);
      found.add(marked == Scope.BODY ? scopes.at(i) : marked);
    }
    return List.copyOf(found);
  }

  private Scope at(int i) {
    String paragraph = paragraphs.get(i);
    if (i == 0 && paragraphs.size() > 2 && isHeadline(paragraph)) {
      return Scope.HEADLINE;
    }
    if (paragraph.length() <= LONGEST_BYLINE && BYLINE_WORDS.matcher(paragraph).matches()) {
      return Scope.BYLINE;
    }
    if (CAPTION_WORDS.matcher(paragraph).matches()) {
      return Scope.CAPTION;
    }
    return isPullQuote(i) ? Scope.PULL_QUOTE : Scope.BODY;
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

  private boolean isPullQuote(int i) {
    String words = letters.get(i);
    if (words.length() < SHORTEST_PULL_QUOTE || words.length() > LONGEST_PULL_QUOTE) {
      return false;
    }
    List<String> first = words(paragraphs.get(i));
    return first.size() >= FIRST_WORDS
        && byWords.getOrDefault(String.join(" ", first.subList(0, FIRST_WORDS)), List.of()).stream()
            .anyMatch(
                j -> letters.get(j).length() > words.length() && letters.get(j).contains(words));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
