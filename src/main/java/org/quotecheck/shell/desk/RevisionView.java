package org.quotecheck.shell.desk;

import java.util.List;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.check.Words;
import org.quotecheck.review.Decision;
import org.quotecheck.review.Revision;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Palette;
import org.quotecheck.speaker.Speaker;

/** Tells what an edit changed: quotations, and decisions that fit no more. */
final class RevisionView {
  private static final int INDENT = 11;

  private final Console console;

  RevisionView(Console console) {
    this.console = console;
  }

  /**
   * Prints a line for each change.
   *
   * @param older what was known of the article before
   * @param unfit the decisions that fitted no quotation before
   */
  void print(OpenArticle older, List<Decision> unfit, Review now) {
    Analysis before = older.analysis();
    Analysis after = now.article().analysis();
    Revision revision = Revision.of(before, after);
    revision.removed().forEach(q -> line("removed", words(before, q)));
    revision.added().forEach(q -> line("added", q.id() + " " + words(after, q) + said(q)));
    revision.changed().forEach(change -> print(change, after));
    List<Decision> lost = now.unfit().stream().filter(d -> !unfit.contains(d)).toList();
    lost.forEach(
        decision ->
            line(
                "decision",
                "“%s”: %s — fits no quotation any more, and is kept"
                    .formatted(decision.key().words(), DecisionText.of(decision))));
    if (revision.isEmpty() && lost.isEmpty()) {
      line("same", "all quotations, speakers and decisions are as before");
    }
  }

  private void print(Revision.Change change, Analysis after) {
    StringBuilder text =
        new StringBuilder(change.after().id() + " " + words(after, change.after()));
    if (change.isOfStatus()) {
      text.append("; ")
          .append(change.before().attribution().status().label())
          .append(" → ")
          .append(change.after().attribution().status().label());
    }
    if (change.isOfSpeaker()) {
      text.append("; ")
          .append(name(change.before().speaker()))
          .append(" → ")
          .append(name(change.after().speaker()));
    }
    line("changed", text.toString());
  }

  private static String words(Analysis analysis, SpokenQuotation quotation) {
    return Words.of(analysis, quotation).first();
  }

  private static String said(SpokenQuotation quotation) {
    return "; %s, %s"
        .formatted(quotation.attribution().status().label(), name(quotation.speaker()));
  }

  private static String name(@Nullable Speaker speaker) {
    return speaker == null ? "nobody" : speaker.name();
  }

  private void line(String what, String text) {
    console.hanging(new AttributedString("  " + what, Palette.FAINT), INDENT, Palette.inert(text));
  }
}
