package org.quotecheck.shell.commands;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleReader;
import org.quotecheck.article.Span;
import org.quotecheck.check.Checks;
import org.quotecheck.check.Inspection;
import org.quotecheck.shell.checking.Analyses;
import org.quotecheck.shell.checking.ArticleChecker;
import org.quotecheck.shell.checking.Models;
import org.quotecheck.shell.commandline.Runner;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.session.Batch;
import org.quotecheck.shell.session.PromptText;
import org.quotecheck.shell.settings.House;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Progress;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.testing.MarkedText;
import org.springframework.shell.core.command.CommandRegistry;

/** The shell without a terminal and without models: its articles are marked text. */
public final class TestShell {
  private static final String ROLE = "harbour master";

  private final StringWriter told = new StringWriter();
  private final Writer output;
  private final Desk desk = new Desk();
  private final Console console;
  private final List<ShellCommand> commands;

  private TestShell(
      Writer output,
      boolean colour,
      Function<Article, Analysis> analyzer,
      Optional<String> standardInput) {
    this(output, colour, analyzer, standardInput, Path.of(""));
  }

  private TestShell(
      Writer output,
      boolean colour,
      Function<Article, Analysis> analyzer,
      Optional<String> standardInput,
      Path workingDirectory) {
    this(output, colour, analyzer, standardInput, workingDirectory, 80);
  }

  private TestShell(
      Writer output,
      boolean colour,
      Function<Article, Analysis> analyzer,
      Optional<String> standardInput,
      Path workingDirectory,
      int columns) {
    this.output = output;
    this.console =
        new Console(
            new PrintWriter(output),
            new PrintWriter(told),
            colour,
            () -> columns,
            Progress.none(),
            false);
    House house = new House(workingDirectory);
    ArticleChecker checker =
        new ArticleChecker(
            new ArticleReader(),
            standardInput.map(
                text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
            new Inspection(Checks.all()),
            house);
    Models models = new Models(progress -> analyzer);
    Analyses analyses = new Analyses(models, Optional.empty(), console);
    this.commands = Commands.all(desk, checker, house, analyses, console);
  }

  public static TestShell plain() {
    return new TestShell(new StringWriter(), false, TestShell::analyse, Optional.empty());
  }

  /** One whose working directory that is; file names on the command line are of this process. */
  public static TestShell in(Path workingDirectory) {
    return new TestShell(
        new StringWriter(), false, TestShell::analyse, Optional.empty(), workingDirectory);
  }

  /** One on a terminal of so many columns. */
  public static TestShell wide(int columns) {
    return new TestShell(
        new StringWriter(), false, TestShell::analyse, Optional.empty(), Path.of(""), columns);
  }

  public static TestShell coloured() {
    return new TestShell(new StringWriter(), true, TestShell::analyse, Optional.empty());
  }

  public static TestShell reading(String standardInput) {
    return new TestShell(new StringWriter(), false, TestShell::analyse, Optional.of(standardInput));
  }

  public static TestShell writing(Writer output) {
    return new TestShell(output, false, TestShell::analyse, Optional.empty());
  }

  public static TestShell analysing(Function<Article, Analysis> analyzer) {
    return new TestShell(new StringWriter(), false, analyzer, Optional.empty());
  }

  /** What the marks of the article say; a harbour master is one wherever the article says so. */
  public static Analysis analyse(Article article) {
    Analysis marked = MarkedText.read(article.path(), article.text());
    String text = marked.article().text();
    int role = text.indexOf(ROLE);
    if (role < 0) {
      return marked;
    }
    Span evidence = new Span(role, role + ROLE.length());
    List<Speaker> speakers =
        marked.speakers().stream().map(s -> s.id() == 1 ? withRole(s, evidence) : s).toList();
    return new Analysis(
        marked.article(),
        marked.annotations(),
        marked.quotations().stream().map(q -> spokenBy(q, speakers)).toList(),
        speakers);
  }

  private static Speaker withRole(Speaker speaker, Span evidence) {
    return new Speaker(
        speaker.id(),
        speaker.name(),
        speaker.kind(),
        ROLE,
        "Port of Leith",
        List.of(speaker.name(), "Ms Lee", "she"),
        evidence);
  }

  private static SpokenQuotation spokenBy(SpokenQuotation quotation, List<Speaker> speakers) {
    @Nullable Speaker speaker = quotation.speaker();
    return new SpokenQuotation(
        quotation.id(),
        quotation.attribution(),
        speaker == null ? null : speakers.get(speaker.id() - 1));
  }

  public Outcome run(String... words) {
    return runner().run(List.of(words));
  }

  public Outcome line(String line) {
    return runner().run(line);
  }

  public Outcome batch(String lines) throws IOException {
    return new Batch(runner(), desk, console).run(new BufferedReader(new StringReader(lines)));
  }

  private Runner runner() {
    return new Runner(registry(), console);
  }

  /** Where the parser looks commands up. */
  public CommandRegistry registry() {
    return Commands.registry(commands);
  }

  public List<ShellCommand> commands() {
    return commands;
  }

  /** What stands before the line that the user types. */
  public String prompt() {
    return PromptText.of(desk, console);
  }

  public Desk desk() {
    return desk;
  }

  /** What went to standard output. */
  public String written() {
    return output.toString();
  }

  /** What went to standard error. */
  public String told() {
    return told.toString();
  }
}
