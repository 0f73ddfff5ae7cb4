package org.quotecheck.shell.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleKind;
import org.quotecheck.article.ReadingOptions;
import org.quotecheck.article.UnreadableArticleException;
import org.quotecheck.article.WordComments;
import org.quotecheck.check.Finding;
import org.quotecheck.shell.checking.Analyses;
import org.quotecheck.shell.checking.ArticleChecker;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.files.ReportFile;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;

/** {@code annotate}: writes the findings into a copy of a Word document, as comments. */
final class AnnotateCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "annotate",
          Operands.one("FILE", Operands.Kind.FILE),
          List.of(
              Option.file("output", "the document to write, which FILE is copied to"),
              Option.flag("original", "read tracked changes as rejected")),
          "Write findings into a copy of a Word document, as comments",
          List.of(
              "FILE is a .docx document. Each finding that nobody has accepted becomes a comment"
                  + " at its words. The text and what it looks like stay as they are."),
          List.of("quotecheck annotate drafts/ferry.docx --output checked.docx"));

  private final ArticleChecker checker;
  private final Analyses analyses;
  private final Console console;

  AnnotateCommand(ArticleChecker checker, Analyses analyses, Console console) {
    super(MANUAL);
    this.checker = checker;
    this.analyses = analyses;
    this.console = console;
  }

  @Override
  public boolean isPaged() {
    return false;
  }

  @Override
  protected Outcome run(Arguments arguments) throws IOException, InterruptedException {
    String name = arguments.operands().get(0);
    Path file = ArticleFiles.path(name);
    Path output = output(arguments, file);
    ReadingOptions options = new ReadingOptions(null, arguments.has("original"));
    Article article = checker.reading(options).readNamed(new Input.ArticleFile(name, file));
    if (article.kind() != ArticleKind.DOCX) {
      throw CommandException.usage(name + ": only a .docx document takes comments");
    }
    byte[] document = Files.readAllBytes(file);
    Analysis analysis = analyses.of(article, console.progress());
    List<WordComments.Comment> comments =
        checker.analysed(analysis, name).report().findings().stream()
            .filter(Finding::isOpen)
            .map(AnnotateCommand::comment)
            .toList();
    try (ReportFile copy = ReportFile.at(output)) {
      copy.stream().write(WordComments.added(document, article, comments, options));
      copy.commit();
    } catch (UnreadableArticleException e) {
      throw CommandException.failure(name + ": " + e.getMessage());
    }
    console.message(
        "%s: %d comment%s".formatted(output, comments.size(), comments.size() == 1 ? "" : "s"));
    return Outcome.CLEAN;
  }

  private static Path output(Arguments arguments, Path file) throws IOException {
    Path output =
        ArticleFiles.path(
            arguments
                .value("output")
                .orElseThrow(() -> CommandException.usage("annotate needs --output FILE")));
    ReportFile.refuseToReplace(List.of(file), output);
    return output;
  }

  private static WordComments.Comment comment(Finding finding) {
    return new WordComments.Comment(
        finding.span(),
        "%s: %s [%s]".formatted(finding.level().label(), finding.message(), finding.check()));
  }
}
