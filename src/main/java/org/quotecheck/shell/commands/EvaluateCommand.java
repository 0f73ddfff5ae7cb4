package org.quotecheck.shell.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.report.figures.ScoreJson;
import org.quotecheck.report.figures.ScoreText;
import org.quotecheck.review.Judgement;
import org.quotecheck.review.Score;
import org.quotecheck.shell.checking.Analyses;
import org.quotecheck.shell.checking.ArticleChecker;
import org.quotecheck.shell.checking.CheckRun;
import org.quotecheck.shell.checking.Checked;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Progress;

/** {@code evaluate}: measures against what people decided. */
final class EvaluateCommand extends ShellCommand {
  private static final Manual MANUAL =
      new Manual(
          "evaluate",
          Operands.some("GOLD", Operands.Kind.FILE),
          List.of(
              Option.value(
                  "texts",
                  "DIR",
                  Operands.Kind.FILE,
                  "where the articles are (default: the folder of each GOLD)"),
              Option.value("wrong", "N", "list the first N errors too (default 0)"),
              Option.choice(
                  "format", List.of("text", "json"), "how to write the score (default text)"),
              Option.flag("no-cache", "analyse anew what was analysed before"),
              Option.flag("quiet", "show no progress")),
          "Measure how well quotations and speakers are found",
          List.of(
              "GOLD is a JSON file in which people have marked the quotations of some articles:"
                  + " {\"offsets\": \"utf-16\", \"articles\": [{\"doc\": \"kabul.txt\","
                  + " \"quotations\": [{\"begin\": 555, \"end\": 687, \"status\": \"attributed\","
                  + " \"speaker\": \"Ned Price\", \"kind\": \"person\", \"role\": \"spokesman\","
                  + " \"affiliation\": \"State Department\", \"mention\": \"Mr Price\"}]}]}.",
              "Offsets count the characters of the text, the quotation marks included, the end"
                  + " excluded: \"utf-16\" as Java and JavaScript count, or \"code-points\" as"
                  + " Python does. The list of articles may stand alone; then they count code"
                  + " points. Begin, end and status are needed; what else is missing or null is"
                  + " not measured. Aliases and note are for people.",
              "A person's name is right where it holds every word of the gold's; other names and"
                  + " roles where half the words agree.",
              "The classes at the end tell where the errors are: by kind of mention, its place, or the"
                  + " evidence, which is the rule that decided. What all quotations are alike in is"
                  + " left out.",
              "Exit code: 0 measured; 2 a gold file or an article that cannot be used; 3 an"
                  + " article could not be analysed, and the score leaves it out."),
          List.of("quotecheck evaluate gold.json --texts articles --wrong 20"));

  private final ArticleChecker checker;
  private final Analyses analyses;
  private final Console console;

  EvaluateCommand(ArticleChecker checker, Analyses analyses, Console console) {
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
    int errors = arguments.value("wrong").map(EvaluateCommand::number).orElse(0);
    Optional<Path> texts = arguments.value("texts").map(ArticleFiles::path);
    List<GoldInput> gold = new ArrayList<>();
    for (String operand : arguments.operands()) {
      gold.addAll(GoldInput.read(operand, texts));
    }
    for (GoldInput input : gold) {
      input.check(checker);
    }
    Judging judging = new Judging(gold);
    Progress progress = arguments.has("quiet") ? Progress.none() : console.progress();
    Analyses used = arguments.has("no-cache") ? analyses.withoutCache() : analyses;
    CheckRun run = new CheckRun(checker.withoutDecisions(), used, progress);
    Outcome outcome = run.over(gold.stream().<Input>map(GoldInput::article).toList(), judging);
    Score score = new Score(judging.judgements);
    boolean json = arguments.value("format").orElse("text").equals("json");
    if (json) {
      ScoreJson.write(score, console.out());
    } else {
      console.out().print(ScoreText.of(score, errors));
    }
    return outcome;
  }

  private static int number(String value) {
    try {
      int number = Integer.parseInt(value);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw CommandException.usage("--wrong needs a number, not \"" + value + '"');
  }

  /** Compares the analyses, which come in the order of the gold. */
  private final class Judging implements CheckRun.Sink {
    private final Iterator<GoldInput> gold;
    private final List<Judgement> judgements = new ArrayList<>();

    Judging(List<GoldInput> gold) {
      this.gold = gold.iterator();
    }

    @Override
    public boolean accept(Checked checked) {
      GoldInput input = gold.next();
      @Nullable Analysis analysis = checked.report().analysis();
      if (analysis != null) {
        judgements.addAll(Judgement.of(analysis, input.quotations(analysis.article())));
      }
      checked.tellProblems(console);
      return true;
    }
  }
}
