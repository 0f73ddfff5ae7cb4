package org.quotecheck.shell.commands;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.Opener;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** {@code open}: analyses articles and puts them on the desk. */
final class OpenCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "open",
          Operands.some("FILE", Operands.Kind.FILE),
          List.of(),
          "Open articles to look at their quotations",
          List.of(
              "Analyses each FILE; the first is the one that quotes, show, next and the like are"
                  + " about, and switch goes to another. A directory or a pattern opens all"
                  + " articles in it.",
              "An article that is open already is read again, with a word on what changed:"
                  + " quotations that came, went, or have another speaker or status, and"
                  + " decisions that fit no more."),
          List.of(
              "open drafts/kabul.txt",
              "open kabul.txt \"New York.txt\"",
              "open drafts",
              "open \"drafts/*.md\""));

  private final Desk desk;
  private final Opener opener;
  private final Console console;

  OpenCommand(Desk desk, Opener opener, Console console) {
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
    Outcome worst = Outcome.CLEAN;
    @Nullable Review first = null;
    for (Input input : ArticleFiles.named(arguments.operands()).inputs()) {
      try {
        Review opened = opener.open(input);
        first = first == null ? opened : first;
      } catch (CommandException e) {
        // The others can be opened all the same.
        console.message(String.valueOf(e.getMessage()));
        worst = worst.or(e.outcome());
      }
    }
    if (first != null) {
      desk.open(first);
    }
    return worst;
  }
}
