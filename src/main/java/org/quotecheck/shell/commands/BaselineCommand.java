package org.quotecheck.shell.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.check.Finding;
import org.quotecheck.check.Suppression;
import org.quotecheck.shell.checking.Analyses;
import org.quotecheck.shell.checking.ArticleChecker;
import org.quotecheck.shell.checking.CheckRun;
import org.quotecheck.shell.checking.Checked;
import org.quotecheck.shell.commandline.Arguments;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.OpenArticle;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.files.ReportFile;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.shell.outcome.Suggestion;
import org.quotecheck.shell.settings.Baseline;
import org.quotecheck.shell.settings.House;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Palette;
import org.quotecheck.shell.terminal.Progress;

/** {@code baseline}: accepts the findings that are there today. */
final class BaselineCommand extends ShellCommand {
  private static final List<String> ACTIONS = List.of("create", "update", "prune");

  private static final Manual MANUAL =
      new Manual(
          "baseline",
          new Operands("create|update|prune FILE...", Operands.Kind.FILE, 2, Integer.MAX_VALUE),
          List.of(
              Option.file(
                  "file",
                  "the baseline (default "
                      + Baseline.FILE
                      + " beside the configuration, else in the working directory)"),
              Option.flag("quiet", "show no progress")),
          "Accept the findings that are there today",
          List.of(
              "create writes the findings of the articles into a new baseline; check then counts"
                  + " only what is new. update adds the findings that are not in it yet, and names"
                  + " each. prune takes out what the articles no longer have, and articles that"
                  + " are no more.",
              "An entry is known by check, path and the words, so that it holds when the text"
                  + " around changes. check finds "
                  + Baseline.FILE
                  + " in the article's folder or above."),
          List.of("quotecheck baseline create drafts", "quotecheck baseline prune drafts"));

  private final House house;
  private final ArticleChecker checker;
  private final Analyses analyses;
  private final Console console;

  BaselineCommand(House house, ArticleChecker checker, Analyses analyses, Console console) {
    super(MANUAL);
    this.house = house;
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
    String action = arguments.operands().get(0);
    if (!ACTIONS.contains(action)) {
      throw CommandException.usage(
          "baseline needs create, update or prune, not \""
              + action
              + '"'
              + Suggestion.clause(action, ACTIONS));
    }
    Path file =
        arguments
            .value("file")
            .map(house::path)
            .orElseGet(() -> house.root().resolve(Baseline.FILE));
    Baseline old = old(action, file);
    Collecting found = new Collecting(old);
    Progress progress = arguments.has("quiet") ? Progress.none() : console.progress();
    List<String> operands = arguments.operands().subList(1, arguments.operands().size());
    List<Input> inputs = ArticleFiles.named(operands).inputs();
    Outcome outcome = new CheckRun(checker, analyses, progress).over(inputs, found);
    if (outcome != Outcome.CLEAN) {
      console.message("the baseline is left as it was, since not all articles were analysed");
      return outcome;
    }
    write(file, action.equals("prune") ? pruned(old, found) : added(old, found));
    return Outcome.CLEAN;
  }

  private static Baseline old(String action, Path file) throws IOException {
    boolean exists = Files.exists(file);
    if (action.equals("create") && exists) {
      throw CommandException.usage(file + ": is there already; use update or prune");
    }
    if (!action.equals("create") && !exists) {
      throw CommandException.usage(file + ": there is no such baseline; use create");
    }
    Path parent = file.getParent();
    Path folder = parent == null ? file : parent;
    return exists
        ? Baseline.read(folder, file.toString(), Files.readString(file))
        : new Baseline(folder, List.of());
  }

  private static void write(Path file, Baseline baseline) throws IOException {
    try (ReportFile written = ReportFile.at(file)) {
      written.writer().write(baseline.text());
      written.commit();
    }
  }

  private Baseline added(Baseline old, Collecting found) {
    List<Baseline.Entry> all = new ArrayList<>(old.entries());
    List<Baseline.Entry> fresh =
        found.entries.stream().filter(entry -> !old.contains(entry)).toList();
    if (!old.entries().isEmpty()) {
      fresh.forEach(entry -> tell("added", entry));
    }
    all.addAll(fresh);
    console.println(
        "%s added, %d in the baseline"
            .formatted(OpenArticle.count(fresh.size(), "finding"), all.size()));
    return new Baseline(old.folder(), all);
  }

  private Baseline pruned(Baseline old, Collecting found) {
    Baseline now = new Baseline(old.folder(), found.entries);
    List<Baseline.Entry> kept = new ArrayList<>();
    for (Baseline.Entry entry : old.entries()) {
      boolean looked = found.paths.contains(entry.path());
      boolean gone = !Files.exists(old.folder().resolve(entry.path()));
      if (gone || (looked && !now.contains(entry))) {
        tell("removed", entry);
      } else {
        kept.add(entry);
      }
    }
    int removed = old.entries().size() - kept.size();
    console.println(
        "%s removed, %d in the baseline"
            .formatted(OpenArticle.count(removed, "finding"), kept.size()));
    return new Baseline(old.folder(), kept);
  }

  private void tell(String what, Baseline.Entry entry) {
    console.println(
        Palette.inert(
            "%s %s: %s [%s]".formatted(what, entry.path(), entry.message(), entry.check())));
  }

  /** Gathers what the checks find now, in the baseline or not. */
  private final class Collecting implements CheckRun.Sink {
    private final Baseline baseline;
    private final List<Baseline.Entry> entries = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    Collecting(Baseline baseline) {
      this.baseline = baseline;
    }

    @Override
    public boolean accept(Checked checked) {
      checked.tellProblems(console);
      @Nullable Analysis analysis = checked.report().analysis();
      if (analysis != null) {
        Path path = house.path(checked.report().path());
        paths.add(baseline.relative(path));
        // All findings take part in counting equal ones, as when the baseline is applied.
        List<Finding> findings = checked.report().findings();
        List<Baseline.Entry> found = baseline.entries(path, analysis.article(), findings);
        for (int i = 0; i < findings.size(); i++) {
          if (isOpenOrInBaseline(findings.get(i))) {
            entries.add(found.get(i));
          }
        }
      }
      return true;
    }
  }

  private static boolean isOpenOrInBaseline(Finding finding) {
    return Optional.ofNullable(finding.suppression())
        .map(suppression -> suppression.kind() == Suppression.Kind.EXTERNAL)
        .orElse(true);
  }
}
