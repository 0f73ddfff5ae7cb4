package org.quotecheck.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells what each paragraph is for. */
final class ScopeFinder {
  /** The longest first paragraph that is still a headline, in UTF-16 code units. */
  private static final int LONGEST_HEADLINE = 160;

  /** The longest byline, in UTF-16 code units. */
  private static final int LONGEST_BYLINE = 100;

  /** The longest line between a headline and the byline, in UTF-16 code units. */
  private static final int LONGEST_STANDFIRST = 300;

  /** Index of the last paragraph that may be the byline below a headline and such lines. */
  private static final int LAST_BYLINE = 4;

  /** Fewer letters repeat by chance. */
  private static final int SHORTEST_PULL_QUOTE = 25;

  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

  private static final Pattern BYLINE_WORDS =
      Pattern.compile("(?:By|BY|Written by|Reported by|Reporting by) \\p{Lu}.*");

  /** A headline may begin with "By" too: By Hook or by Crook. */
  private static final Pattern AUTHOR = Pattern.compile("(?:By|BY)(?: \\p{Lu}[\\p{L}.'’-]+){2,4}");

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
  private final List<List<String>> words;
  private final List<String> letters;
  private final Map<List<String>, List<Integer>> byWords = new HashMap<>();

  private ScopeFinder(List<String> paragraphs) {
    this.paragraphs = paragraphs;
    this.words = paragraphs.stream().map(ScopeFinder::words).toList();
    this.letters = words.stream().map(w -> String.join(" ", w)).toList();
    for (int i = 0; i < paragraphs.size(); i++) {
      for (int w = 0; w + FIRST_WORDS <= words.get(i).size(); w++) {
        List<Integer> with =
            byWords.computeIfAbsent(
                words.get(i).subList(w, w + FIRST_WORDS), key -> new ArrayList<>());
        if (with.size() < MANY) {
          with.add(i);
        }
      }
    }
  }

  /**
   * The scope of each paragraph of a text, in the same order: what the file says, or else what the
   * words tell.
   *
   * @param marked what the file says, one a paragraph; empty where it cannot say
   */
  static List<Scope> find(String text, List<Span> paragraphs, List<Scope> marked) {
    ScopeFinder scopes = new ScopeFinder(paragraphs.stream().map(span -> span.of(text)).toList());
    List<Scope> found = new ArrayList<>();
    for (int i = 0; i < scopes.paragraphs.size(); i++) {
      Scope said = marked.isEmpty() ? Scope.BODY : marked.get(i);
      found.add(said == Scope.BODY ? scopes.at(i) : said);
    }
    scopes.markStandfirst(found);
    return List.copyOf(found);
  }

  /** What stands between the headline and the byline belongs to the headline. */
  private void markStandfirst(List<Scope> found) {
    int byline = found.indexOf(Scope.BYLINE);
    boolean above =
        byline > 1
            && byline <= LAST_BYLINE
            && found.get(0) == Scope.HEADLINE
            && found.subList(1, byline).stream().allMatch(scope -> scope == Scope.BODY)
            && paragraphs.subList(1, byline).stream()
                .allMatch(paragraph -> paragraph.length() <= LONGEST_STANDFIRST);
    if (above) {
      Collections.fill(found.subList(1, byline), Scope.HEADLINE);
    }
  }

  private Scope at(int i) {
    String paragraph = paragraphs.get(i);
    if (i == 0 && paragraphs.size() > 2 && isHeadline(paragraph)) {
      return AUTHOR.matcher(paragraph).matches() ? Scope.BYLINE : Scope.HEADLINE;
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
    String quote = letters.get(i);
    if (quote.length() < SHORTEST_PULL_QUOTE || quote.length() > LONGEST_PULL_QUOTE) {
      return false;
    }
    return words.get(i).size() >= FIRST_WORDS
        && byWords.getOrDefault(words.get(i).subList(0, FIRST_WORDS), List.of()).stream()
            .anyMatch(
                j -> letters.get(j).length() > quote.length() && letters.get(j).contains(quote));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
