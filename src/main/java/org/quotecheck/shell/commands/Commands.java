package org.quotecheck.shell.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.quotecheck.shell.checking.Analyses;
import org.quotecheck.shell.checking.ArticleChecker;
import org.quotecheck.shell.checking.ReviewedArticles;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.Opener;
import org.quotecheck.shell.settings.House;
import org.quotecheck.shell.terminal.Console;
import org.springframework.shell.core.command.CommandRegistry;

/** The commands: one class and one line here each. */
public final class Commands {
  private Commands() {}

  /**
   * Commands that belong together.
   *
   * @param purpose the heading above them in the help
   */
  record Group(String purpose, List<ShellCommand> commands) {
    Group {
      commands = List.copyOf(commands);
    }
  }

  /** In the order in which the help lists them. */
  public static List<ShellCommand> all(
      Desk desk, ArticleChecker checker, House house, Analyses analyses, Console console) {
    Opener opener = new Opener(desk, checker, analyses, console);
    ReviewedArticles reviewed = new ReviewedArticles(checker, analyses, console);
    List<ShellCommand> all = new ArrayList<>();
    Group check =
        new Group(
            "Check articles",
            List.of(
                new CheckCommand(checker, analyses, console),
                new ChecksCommand(house, console),
                new ExplainCommand(console),
                new InitCommand(house.workingDirectory(), console),
                new BaselineCommand(house, checker, analyses, console),
                new AnnotateCommand(checker, analyses, console),
                new EvaluateCommand(checker, analyses, console)));
    Group look =
        new Group(
            "Look at an article",
            List.of(
                new OpenCommand(desk, opener, console),
                new ArticlesCommand(desk, console),
                new SwitchCommand(desk, console),
                new CloseCommand(desk, console),
                new WatchCommand(desk, opener, console),
                new QuotesCommand(desk, console),
                StepCommand.next(desk, console),
                StepCommand.previous(desk, console),
                new ShowCommand(desk, console),
                new WhyCommand(desk, console),
                new SpeakersCommand(desk, console),
                new FlagsCommand(desk, console),
                new FindCommand(desk, console)));
    Group decide =
        new Group(
            "Decide",
            List.of(
                new ConfirmCommand(desk, console),
                new AssignCommand(desk, console),
                new NotAQuotationCommand(desk, console),
                new DismissCommand(desk, console),
                new SourceCommand(desk, console),
                new NoteCommand(desk, console),
                UndoCommand.undo(desk, console),
                UndoCommand.redo(desk, console),
                new DecisionsCommand(desk, console),
                new MergeCommand(desk, console)));
    Group handOver =
        new Group(
            "Verify and hand over",
            List.of(
                new VerifyCommand(desk, checker, console),
                new WorksheetCommand(desk, reviewed, console),
                new AuditCommand(desk, reviewed, console)));
    Group shell =
        new Group(
            "The shell itself",
            List.of(
                new ModeCommand(console),
                new OnceCommand(desk, console),
                new RunCommand(all, desk, console),
                new VersionCommand(console),
                new ExitCommand(desk).withAliases("quit")));
    List<Group> groups = List.of(check, look, decide, handOver, shell);
    groups.forEach(group -> all.addAll(group.commands()));
    all.add(new HelpCommand(groups, console));
    return List.copyOf(all);
  }

  /** Where the parser looks commands up, by name and alias. */
  public static CommandRegistry registry(List<ShellCommand> commands) {
    return new CommandRegistry(new LinkedHashSet<>(commands));
  }
}
