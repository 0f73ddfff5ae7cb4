package org.quotecheck.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.shell.core.command.CommandRegistry;

/** The commands: one class and one line here each. */
final class Commands {
  private Commands() {}

  /** In the order in which the help lists them. */
  static List<ShellCommand> all(
      Desk desk, ArticleChecker checker, House house, Analyses analyses, Console console) {
    Opener opener = new Opener(desk, checker, analyses, console);
    ReviewedArticles reviewed = new ReviewedArticles(checker, analyses, console);
    List<ShellCommand> commands =
        new ArrayList<>(
            List.of(
                new CheckCommand(checker, analyses, console),
                new ChecksCommand(house, console),
                new ExplainCommand(console),
                new InitCommand(house.workingDirectory(), console),
                new BaselineCommand(house, checker, analyses, console),
                new AnnotateCommand(checker, analyses, console),
                new EvaluateCommand(checker, analyses, console),
                new OpenCommand(desk, opener, console),
                new ArticlesCommand(desk, console),
                new SwitchCommand(desk, console),
                new CloseCommand(desk, console),
                new WatchCommand(desk, opener, console),
                new QuotesCommand(desk, console),
                new ShowCommand(desk, console),
                new WhyCommand(desk, console),
                new FindCommand(desk, console),
                StepCommand.next(desk, console),
                StepCommand.previous(desk, console),
                new ConfirmCommand(desk, console),
                new AssignCommand(desk, console),
                new NotAQuotationCommand(desk, console),
                new DismissCommand(desk, console),
                new NoteCommand(desk, console),
                new SourceCommand(desk, console),
                UndoCommand.undo(desk, console),
                UndoCommand.redo(desk, console),
                new DecisionsCommand(desk, console),
                new MergeCommand(desk, console),
                new VerifyCommand(desk, checker, console),
                new SpeakersCommand(desk, console),
                new FlagsCommand(desk, console),
                new WorksheetCommand(desk, reviewed, console),
                new AuditCommand(desk, reviewed, console),
                new ModeCommand(console),
                new OnceCommand(desk, console),
                new VersionCommand(console),
                new ExitCommand(desk).withAliases("quit")));
    commands.add(commands.size() - 2, new RunCommand(commands, desk, console));
    commands.add(new HelpCommand(commands, console));
    return List.copyOf(commands);
  }

  static CommandRegistry registry(List<ShellCommand> commands) {
    return new CommandRegistry(new LinkedHashSet<>(commands));
  }
}
