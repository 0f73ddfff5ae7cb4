package org.quotecheck.shell.commands;

import java.io.IOException;
import java.util.List;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.desk.Opener;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.files.Watch;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** {@code watch}: reads open articles again whenever they are saved. */
final class WatchCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "watch",
          Operands.none(),
          List.of(),
          "Analyse the open articles again whenever they are saved",
          List.of(
              "Tells by article what changed: quotations that came or went or have another speaker"
                  + " or status, and decisions that fit no more. Ctrl-C ends it."),
          List.of("watch"));

  private final Desk desk;
  private final Opener opener;
  private final Console console;

  WatchCommand(Desk desk, Opener opener, Console console) {
    super(MANUAL);
    this.desk = desk;
    this.opener = opener;
    this.console = console;
  }

  @Override
  public boolean isPaged() {
    return false;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException, InterruptedException {
    Review top = desk.review();
    List<String> paths = desk.all().stream().map(Review::path).toList();
    // What was saved before it began counts too.
    for (Review review : desk.all()) {
      if (review.isStale()) {
        opener.reread(review);
      }
    }
    Watch watch = new Watch(ArticleFiles.named(paths));
    List<Input> unused = watch.next();
    console.println("Watching " + OpenArticle.count(paths.size(), "article") + "; Ctrl-C ends it.");
    while (true) {
      console.out().flush();
      for (Input input : watch.next()) {
        reread(input);
      }
      desk.open(top);
    }
  }

  /** Editors take a file away for a moment while they save it. */
  private void reread(Input input) throws InterruptedException {
    try {
      desk.at(input.name()).ifPresent(review -> console.println(""));
      Review unused = opener.open(input);
    } catch (CommandException e) {
      console.message(String.valueOf(e.getMessage()));
    }
  }
}
