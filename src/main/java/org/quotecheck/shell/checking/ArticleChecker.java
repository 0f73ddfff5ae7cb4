package org.quotecheck.shell.checking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleReader;
import org.quotecheck.article.JsonLines;
import org.quotecheck.article.ReadingOptions;
import org.quotecheck.article.UnreadableArticleException;
import org.quotecheck.check.Finding;
import org.quotecheck.check.Inspection;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.review.DecidedAnalysis;
import org.quotecheck.review.Decisions;
import org.quotecheck.shell.files.DecisionFile;
import org.quotecheck.shell.files.FileStamp;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.settings.House;

/** Reads articles and runs the checks over their analysis. */
public final class ArticleChecker {
  private final ArticleReader reader;
  private final Optional<InputStream> standardInput;
  private final Inspection inspection;
  private final House house;
  private final boolean heedsDecisions;

  /**
   * @param standardInput absent where it holds the commands
   * @param house what the house wants and has accepted
   */
  public ArticleChecker(
      ArticleReader reader,
      Optional<InputStream> standardInput,
      Inspection inspection,
      House house) {
    this(reader, standardInput, inspection, house, true);
  }

  private ArticleChecker(
      ArticleReader reader,
      Optional<InputStream> standardInput,
      Inspection inspection,
      House house,
      boolean heedsDecisions) {
    this.reader = reader;
    this.standardInput = standardInput;
    this.inspection = inspection;
    this.house = house;
    this.heedsDecisions = heedsDecisions;
  }

  /** The same checks over files that are read otherwise. */
  public ArticleChecker reading(ReadingOptions options) {
    return new ArticleChecker(
        new ArticleReader(options), standardInput, inspection, house, heedsDecisions);
  }

  /**
   * Throws {@link CommandException} with the reason, without the name, where there is no article.
   */
  public Article read(Input input) {
    try {
      if (input instanceof Input.ArticleFile file) {
        return reader(input.name()).read(file.path(), file.name());
      }
      if (input instanceof Input.ArticleLine line) {
        return reader(input.name()).read(line.path(), line.name(), line.line());
      }
      if (input instanceof Input.Nothing nothing) {
        throw CommandException.usage(nothing.reason());
      }
      return reader(input.name()).read(standardInput(), input.name());
    } catch (UnreadableArticleException e) {
      String reason = String.valueOf(e.getMessage());
      throw switch (e.fault()) {
        case NO_FILE -> CommandException.usage(reason);
        case CONTENT -> CommandException.failure(reason);
      };
    }
  }

  /** Reads the one article of a command, whose name then stands before the reason. */
  public Article readNamed(Input input) {
    try {
      return read(input);
    } catch (CommandException e) {
      throw e.about(input.name());
    }
  }

  private ArticleReader reader(String name) {
    return reader.withTextField(house.textField(name).orElse(null));
  }

  /** The same inputs, with files of articles taken apart into the articles. */
  public List<Input> articles(List<Input> inputs) {
    return inputs.stream().flatMap(this::articles).toList();
  }

  private Stream<Input> articles(Input input) {
    if (input instanceof Input.ArticleFile file && reader.isJsonLines(file.name())) {
      try {
        List<JsonLines.Line> lines = JsonLines.of(file.path());
        return lines.isEmpty()
            ? Stream.of(input)
            : lines.stream().map(line -> new Input.ArticleLine(file.name(), file.path(), line));
      } catch (IOException e) {
        // What is wrong is told where it is read.
        return Stream.of(input);
      }
    }
    return Stream.of(input);
  }

  private InputStream standardInput() {
    return standardInput.orElseThrow(
        () -> CommandException.usage("standard input holds the commands, not an article"));
  }

  /** Throws {@link CommandException} where configuration or baseline for an input are wrong. */
  void checkConfiguration(Input input) {
    if (!(input instanceof Input.Nothing)) {
      house.checkFiles(input.name());
      Decisions unused = decisions(input.name());
    }
  }

  /** The same that looks everything up anew. */
  public ArticleChecker withoutCache() {
    return new ArticleChecker(
        reader, standardInput, inspection.withoutCache(), house, heedsDecisions);
  }

  /** The same that tells what the program itself says, whatever people decided. */
  public ArticleChecker withoutDecisions() {
    return new ArticleChecker(reader, standardInput, inspection, house, false);
  }

  /** What people decided on an article of that name, as far as it is heeded. */
  Decisions decisions(String name) {
    return heedsDecisions
        ? DecisionFile.read(decisionFile(name), name + DecisionFile.SUFFIX)
        : Decisions.NONE;
  }

  /** What tells whether an article of that name was saved. */
  public FileStamp stamp(String name) {
    return FileStamp.of(house.path(name));
  }

  /** Where the decisions on an article of that name are kept. */
  public Path decisionFile(String name) {
    return DecisionFile.beside(house.path(name));
  }

  /** The analysis as people decided it. */
  public Analysis decided(Analysis analysis, Decisions decisions) {
    return DecidedAnalysis.of(analysis, decisions);
  }

  /** What all checks find, in text order; what people dismissed is accepted. */
  public List<Finding> findings(Analysis analysis, Decisions decisions) {
    return house.findings(analysis, inspection, decisions);
  }

  /** What is reported of an analysed article, as people decided it and under that name. */
  public Checked analysed(Analysis analysis, String name) {
    Decisions decisions = decisions(analysis.article().path());
    Analysis decided = decided(analysis, decisions);
    return new Checked(
        new ArticleReport(name, decided, findings(decided, decisions), List.of()),
        Outcome.CLEAN,
        null);
  }

  static Checked unreadable(String name, CommandException e) {
    return problem(name, String.valueOf(e.getMessage()), e.outcome(), null);
  }

  static Checked fault(String name, Throwable fault) {
    return problem(name, "cannot be analysed, internal fault: " + fault, Outcome.FAILED, fault);
  }

  private static Checked problem(
      String name, String problem, Outcome outcome, @Nullable Throwable fault) {
    return new Checked(new ArticleReport(name, null, List.of(), List.of(problem)), outcome, fault);
  }
}
