package org.quotecheck.shell.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Places;
import org.quotecheck.attribution.Status;
import org.quotecheck.check.Finding;
import org.quotecheck.check.Level;
import org.quotecheck.review.Decision;
import org.quotecheck.shell.outcome.CommandException;

/**
 * The article that the user looks at.
 *
 * @param analysis all that is known of it
 * @param findings what the checks found and nobody has accepted, in text order
 * @param decisions what people decided, by the quotation's id
 */
public record OpenArticle(
    Analysis analysis, List<Finding> findings, Map<Integer, Decision> decisions) {
  /** Keeps copies of what it is given. */
  public OpenArticle {
    findings = List.copyOf(findings);
    decisions = Map.copyOf(decisions);
  }

  static OpenArticle of(
      Analysis analysis, List<Finding> findings, Map<Integer, Decision> decisions) {
    List<Finding> open = findings.stream().filter(Finding::isOpen).toList();
    return new OpenArticle(analysis, open, decisions);
  }

  /** Where its text stands in the file. */
  public Places places() {
    return analysis.article().places();
  }

  /** Its text. */
  public String text() {
    return analysis.article().text();
  }

  /** The file's name without its directories. */
  public String baseName() {
    Path name = Path.of(analysis.article().path()).getFileName();
    return name == null ? analysis.article().path() : name.toString();
  }

  /** Its quotations in text order. */
  public List<SpokenQuotation> quotations() {
    return analysis.quotations();
  }

  Optional<SpokenQuotation> quotation(int id) {
    return quotations().stream().filter(quotation -> quotation.id() == id).findFirst();
  }

  /**
   * The quotation whose number was typed.
   *
   * @param command the command that needs it, for the message
   * @throws CommandException where there is none
   */
  SpokenQuotation numbered(String number, String command) {
    if (!number.matches("\\d{1,9}")) {
      throw CommandException.usage(
          command + " needs the number of a quotation, not \"" + number + "\"");
    }
    return quotation(Integer.parseInt(number))
        .orElseThrow(() -> CommandException.usage(noSuch(number)));
  }

  private String noSuch(String number) {
    int size = quotations().size();
    String has =
        switch (size) {
          case 0 -> "the article has no quotations";
          case 1 -> "the article has one quotation, number 1";
          default -> "the article has " + size + " quotations, 1 to " + size;
        };
    return "no quotation " + number + ": " + has;
  }

  /** What the checks found about a quotation and nobody has accepted, in text order. */
  public List<Finding> findingsAbout(SpokenQuotation quotation) {
    return findings.stream()
        .filter(finding -> finding.quotation().equals(OptionalInt.of(quotation.id())))
        .toList();
  }

  /** What was decided on a quotation; null where nothing was. */
  public @Nullable Decision decision(SpokenQuotation quotation) {
    return decisions.get(quotation.id());
  }

  /** Whether nobody has decided yet whose words they are. */
  private boolean isUndecided(SpokenQuotation quotation) {
    Decision decision = decision(quotation);
    return decision == null || decision.ruling() == null;
  }

  /** What somebody said and nobody has decided on yet; titles and the like need no decision. */
  public List<SpokenQuotation> undecided() {
    return quotations().stream()
        .filter(q -> isUndecided(q) && q.attribution().status() != Status.NOT_A_QUOTATION)
        .toList();
  }

  /** {@code "kabul.txt: 5 quotations (4 attributed, 1 implied), 2 speakers, 1 error"}. */
  public String summary() {
    List<String> parts = new ArrayList<>();
    parts.add(count(quotations().size(), "quotation") + statuses());
    parts.add(count(analysis.speakers().size(), "speaker"));
    parts.add(findings.isEmpty() ? "no findings" : problems());
    return baseName() + ": " + String.join(", ", parts);
  }

  /** {@code "2 errors, 1 warning"}, the gravest first; empty where nothing was found. */
  public String problems() {
    List<String> parts = new ArrayList<>();
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFO)) {
      long number = findings.stream().filter(finding -> finding.level() == level).count();
      if (number > 0) {
        parts.add(level == Level.INFO ? number + " info" : count(number, level.label()));
      }
    }
    return String.join(", ", parts);
  }

  private String statuses() {
    List<String> parts =
        Arrays.stream(Status.values())
            .map(status -> numberOf(status) + " " + status.label())
            .filter(part -> !part.startsWith("0 "))
            .toList();
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private long numberOf(Status status) {
    return quotations().stream().filter(q -> q.attribution().status() == status).count();
  }

  /** A number of things: {@code 1 error}, {@code 2 errors}. */
  public static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
