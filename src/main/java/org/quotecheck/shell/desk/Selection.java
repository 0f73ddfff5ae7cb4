package org.quotecheck.shell.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Status;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.speaker.Speaker;

/**
 * Which quotations the user means: {@code 3}, {@code 2-5}, {@code 1,4-6}, {@code all}, {@code all
 * from NAME}, or {@code .} for the one shown last.
 */
public final class Selection {
  /** How the help explains it. */
  public static final String HELP =
      "N is a number in the list of quotes, or several: 2-5, or 1,4-6, or all, or \"all from\" with"
          + " a speaker's name, a part of which will do. A full stop is the quotation shown last.";

  private static final String SHOWN_LAST = ".";

  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

  private Selection() {}

  /**
   * The quotations meant, in text order. Throws {@link CommandException} where a number is wrong or
   * nobody of that name is quoted.
   *
   * @param words what the user typed
   * @param command the command that needs it, for the message
   */
  public static List<SpokenQuotation> of(Review review, List<String> words, String command) {
    OpenArticle article = review.article();
    if (words.isEmpty() || words.equals(List.of(SHOWN_LAST))) {
      return List.of(shownLast(review, words, command));
    }
    if (words.get(0).equals("all")) {
      return all(article, words, command);
    }
    Set<Integer> numbers = new LinkedHashSet<>();
    for (String part : String.join(",", words).split(",", -1)) {
      Matcher range = RANGE.matcher(part);
      if (!range.matches()) {
        // Tells what is wrong with it.
        numbers.add(article.numbered(part, command).id());
        continue;
      }
      int first = article.numbered(range.group(1), command).id();
      int last = range.group(2) == null ? first : article.numbered(range.group(2), command).id();
      if (last < first) {
        throw CommandException.usage("the range " + part + " ends before it begins");
      }
      for (int id = first; id <= last; id++) {
        numbers.add(id);
      }
    }
    return article.quotations().stream().filter(q -> numbers.contains(q.id())).toList();
  }

  /** The one quotation meant: a number, or without one the quotation shown last. */
  public static SpokenQuotation one(Review review, List<String> words, String command) {
    return words.isEmpty() || words.get(0).equals(SHOWN_LAST)
        ? shownLast(review, words, command)
        : review.article().numbered(words.get(0), command);
  }

  private static SpokenQuotation shownLast(Review review, List<String> words, String command) {
    return review
        .article()
        .quotation(review.lastShown())
        .orElseThrow(
            () ->
                CommandException.usage(
                    words.isEmpty()
                        ? command + " needs the number of a quotation; \"quotes\" lists them"
                        : "no quotation was shown yet; \"next\" shows the first undecided one"));
  }

  /** Titles and the like are not meant by "all". */
  private static List<SpokenQuotation> all(
      OpenArticle article, List<String> words, String command) {
    List<SpokenQuotation> spoken =
        article.quotations().stream()
            .filter(q -> q.attribution().status() != Status.NOT_A_QUOTATION)
            .toList();
    if (words.size() == 1) {
      return spoken;
    }
    if (!words.get(1).equals("from") || words.size() == 2) {
      throw CommandException.usage(
          command + " takes \"all\" or \"all from NAME\", not \"" + String.join(" ", words) + '"');
    }
    String name = String.join(" ", words.subList(2, words.size()));
    List<SpokenQuotation> found =
        spoken.stream().filter(q -> q.speaker() != null && isNamed(q.speaker(), name)).toList();
    if (found.isEmpty()) {
      throw CommandException.usage(
          "no quotation is from \"" + name + "\"; \"speakers\" lists who is quoted");
    }
    return found;
  }

  /** Whether a part of one of the speaker's names was typed, in any case. */
  public static boolean isNamed(Speaker speaker, String typed) {
    String wanted = plain(typed);
    return plain(speaker.name()).contains(wanted)
        || speaker.aliases().stream().anyMatch(alias -> plain(alias).equals(wanted));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
