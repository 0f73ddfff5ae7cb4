package org.quotecheck.shell.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quotecheck.review.Decision;
import org.quotecheck.review.Decisions;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.DecisionText;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.DecisionFile;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Palette;

/** {@code merge}: takes in what somebody else decided on the open article. */
final class MergeCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "merge",
          Operands.one("FILE", Operands.Kind.FILE),
          List.of(),
          "Take in somebody else's decisions on the open article",
          List.of(
              "FILE is a file of decisions (ARTICLE.decisions.yml). What was decided only there is"
                  + " taken over; where both decided and differ, both are listed and yours stays."),
          List.of("merge from-lena/kabul.txt.decisions.yml"));

  private final Desk desk;
  private final Console console;

  MergeCommand(Desk desk, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.console = console;
  }

  @Override
  protected Outcome run(Arguments arguments) {
    Review review = desk.review();
    String operand = arguments.operands().get(0);
    Path file = ArticleFiles.path(operand);
    if (!Files.isRegularFile(file)) {
      throw CommandException.usage(operand + ": there is no such file");
    }
    review.heedFile();
    Decisions.Merge merge = review.decisions().merge(DecisionFile.read(file, operand));
    int more = merge.merged().all().size() - review.decisions().all().size();
    if (more > 0) {
      review.replace(merge.merged());
    }
    console.sentence(
        OpenArticle.count(more, "decision")
            + " taken over, "
            + OpenArticle.count(merge.conflicts().size(), "conflict")
            + ".");
    for (Decisions.Conflict conflict : merge.conflicts()) {
      console.sentence("“" + conflict.ours().key().words() + "”");
      console.indented(2, Palette.inert("yours: " + signed(conflict.ours())));
      console.indented(2, Palette.inert("theirs: " + signed(conflict.theirs())));
    }
    return Outcome.CLEAN;
  }

  private static String signed(Decision decision) {
    return "%s (%s)".formatted(DecisionText.of(decision), decision.by());
  }
}
