package org.quotecheck.report.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.report.screen.Ellipsis;
import org.quotecheck.review.ErrorClass;
import org.quotecheck.review.Judgement;
import org.quotecheck.review.Reliability;
import org.quotecheck.review.Score;
import org.quotecheck.review.Share;
import org.quotecheck.speaker.Speaker;

/** A score for people. */
public final class ScoreText {
  private static final int QUOTED_COLUMNS = 60;

  private final StringBuilder page = new StringBuilder();

  private ScoreText() {}

  /**
   * The score as text, each line ended.
   *
   * @param errors how many errors to list at the end
   */
  public static String of(Score score, int errors) {
    ScoreText text = new ScoreText();
    text.shares(score);
    text.statuses(score);
    text.reliability(score.reliability());
    text.classes(score.classes());
    List<Judgement> wrong = score.errors();
    if (errors > 0 && !wrong.isEmpty()) {
      int shown = Math.min(errors, wrong.size());
      text.line("");
      text.line("Errors, %d of %d", shown, wrong.size());
      wrong.subList(0, shown).forEach(text::error);
    }
    return text.page.toString();
  }

  private void line(String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }

  private void shares(Score score) {
    share("quotations found", score.found());
    share("mention right", score.mentionRight());
    share("mention right, of those given one", score.mentionPrecision());
    share("name right", score.nameRight());
    share("name wrong", score.nameWrong());
    share("no name", score.nameMissing());
    share("kind right", score.kindRight());
    share("role right", score.roleRight());
    share("status right", score.statusRight());
    share("given a source, but has none", score.givenASource());
  }

  private void share(String what, Share share) {
    if (share.all() == 0) {
      line("%-34s     -", what);
    } else {
      line("%-34s %.3f  %d of %d", what, share.value(), share.part(), share.all());
    }
  }

  private void statuses(Score score) {
    line("");
    line("Status: gold in rows, given in columns");
    StringBuilder heading = new StringBuilder(" ".repeat(16));
    for (Status status : Status.values()) {
      heading.append("  ").append(status.label());
    }
    line("%s  not found", heading);
    for (Status gold : Status.values()) {
      Map<Status, Integer> given = score.statuses().getOrDefault(gold, Map.of());
      StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-16s", gold.label()));
      for (Status status : Status.values()) {
        String format = "%" + (status.label().length() + 2) + "d";
        row.append(String.format(Locale.ROOT, format, given.getOrDefault(status, 0)));
      }
      line("%s%11d", row, score.notFound(gold));
    }
  }

  private void reliability(Reliability reliability) {
    line("");
    line("Confidence: an answer is right where status and mention are");
    line("%-11s %8s %8s %8s %10s", "", "answers", "right", "share", "confidence");
    for (Reliability.Bin bin : reliability.bins()) {
      if (bin.answered() > 0) {
        line(
            "%.1f to %.1f  %8d %8d %8.3f %10.3f",
            bin.from(),
            bin.from() + 0.1,
            bin.answered(),
            bin.right(),
            bin.right() / (double) bin.answered(),
            bin.confidence());
      }
    }
    line("%-34s %.3f", "expected calibration error", reliability.expectedError());
    line(
        "%-34s %.3f",
        String.format(Locale.ROOT, "answered where %.2f are right", Reliability.PRECISION),
        reliability.coverage());
  }

  private void classes(Map<ErrorClass, Score> classes) {
    line("");
    line("Right by class");
    line("%-34s %10s %8s %8s %8s %8s", "", "quotations", "mention", "name", "role", "status");
    for (Map.Entry<ErrorClass, Score> entry : classes.entrySet()) {
      Score score = entry.getValue();
      line(
          "%-34s %10d %8s %8s %8s %8s",
          entry.getKey().property() + ": " + entry.getKey().value(),
          score.judgements().size(),
          rate(score.mentionRight()),
          rate(score.nameRight()),
          rate(score.roleRight()),
          rate(score.statusRight()));
    }
  }

  private static String rate(Share share) {
    return share.all() == 0 ? "-" : String.format(Locale.ROOT, "%.3f", share.value());
  }

  private void error(Judgement judgement) {
    line(
        "%s:%s: %s",
        Inert.line(judgement.path()),
        judgement.position(),
        Ellipsis.middle(Inert.line(judgement.text()), QUOTED_COLUMNS));
    if (judgement.given() == null) {
      line("  not found");
      return;
    }
    Attribution given = judgement.given().attribution();
    @Nullable Speaker speaker = judgement.speaker();
    if (!judgement.statusRight()) {
      error("status", judgement.gold().status().label(), given.status().label());
    }
    if (judgement.hasMention() && !judgement.mentionRight()) {
      error("mention", judgement.gold().mention(), judgement.mention());
    }
    if (judgement.hasName() && !judgement.nameRight()) {
      error("name", judgement.gold().speaker(), speaker == null ? null : speaker.name());
    } else {
      if (judgement.hasKind() && !judgement.kindRight()) {
        error("kind", kind(judgement.gold().kind()), speaker == null ? null : kind(speaker.kind()));
      }
      if (judgement.hasRole() && !judgement.roleRight()) {
        error(
            "role",
            role(judgement.gold().role(), judgement.gold().affiliation()),
            speaker == null ? null : role(speaker.role(), speaker.affiliation()));
      }
    }
    line("  evidence: %s, confidence %.2f", given.evidence().rule(), given.confidence());
  }

  private void error(String what, @Nullable String wanted, @Nullable String given) {
    line("  %s: %s, not %s", what, orNone(wanted), orNone(given));
  }

  private static String orNone(@Nullable String words) {
    return words == null || words.isEmpty() ? "none" : '"' + Inert.line(words) + '"';
  }

  private static @Nullable String kind(Speaker.@Nullable Kind kind) {
    return kind == null ? null : kind.label();
  }

  private static @Nullable String role(@Nullable String role, @Nullable String affiliation) {
    if (role == null || affiliation == null) {
      return role == null ? affiliation : role;
    }
    return role + " (" + affiliation + ")";
  }
}
