package org.quotecheck.shell.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Article;
import org.quotecheck.check.Finding;
import org.quotecheck.check.Inspection;
import org.quotecheck.check.Settings;
import org.quotecheck.check.Suppression;
import org.quotecheck.review.Decision;
import org.quotecheck.review.Decisions;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Sidecar;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.transcript.Verifier;

/**
 * What the house wants and has accepted, by article: the configuration, the baseline and the file
 * beside it. Safe for use by several threads at once.
 */
public final class House {
  private final Path workingDirectory;
  private final NearestFile<Configuration> configurations;
  private final NearestFile<Baseline> baselines;
  private final Transcripts transcripts;

  /** Reads files when they are first needed; names of articles are of that directory. */
  public House(Path workingDirectory) {
    this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    this.configurations =
        new NearestFile<>(Configuration.FILE, this.workingDirectory, Configuration::read);
    this.baselines = new NearestFile<>(Baseline.FILE, this.workingDirectory, Baseline::read);
    this.transcripts = new Transcripts(this.workingDirectory);
  }

  /**
   * The settings for an article of that name. Throws {@link CommandException} where the
   * configuration is wrong.
   */
  public Settings settings(String name) {
    Path path = path(name);
    return configurations
        .of(folder(path))
        .map(found -> found.settings(path))
        .orElse(Settings.DEFAULT);
  }

  /** Which field of JSON Lines holds the text, where the configuration says so. */
  public Optional<String> textField(String name) {
    return configurations.of(folder(path(name))).flatMap(Configuration::textField);
  }

  private List<Verifier> transcripts(Path article, Settings settings) {
    return configurations
        .of(folder(article))
        .map(found -> transcripts.of(found.folder(), settings.transcripts()))
        .orElse(List.of());
  }

  /** Throws {@link CommandException} where configuration or baseline for an article are wrong. */
  public void checkFiles(String name) {
    List<Verifier> unused = transcripts(path(name), settings(name));
    Optional<Baseline> unusedToo = baselines.of(folder(path(name)));
  }

  /** What the checks find in an article, with what was accepted beside it and in the baseline. */
  public List<Finding> findings(Analysis analysis, Inspection inspection, Decisions decisions) {
    Article article = analysis.article();
    Path path = path(article.path());
    Settings settings = settings(article.path());
    Inspection used = decisions.all().isEmpty() ? inspection : inspection.withoutCache();
    List<Finding> found =
        used.of(analysis, settings, Sidecar.of(path, article), transcripts(path, settings));
    List<Finding> rest = dismissed(found, decisions.on(analysis));
    return baselines
        .of(folder(path))
        .map(baseline -> baseline.applied(path, article, rest))
        .orElse(rest);
  }

  private static List<Finding> dismissed(List<Finding> findings, Map<Integer, Decision> decisions) {
    return findings.stream().map(finding -> dismissed(finding, decisions)).toList();
  }

  private static Finding dismissed(Finding finding, Map<Integer, Decision> decisions) {
    Decision decision =
        finding.quotation().isPresent() ? decisions.get(finding.quotation().getAsInt()) : null;
    String reason = decision == null ? null : decision.dismissed().get(finding.check());
    return reason == null
        ? finding
        : finding.suppressed(new Suppression(Suppression.Kind.IN_SOURCE, reason));
  }

  /** The absolute path of an article, or of what comes from standard input. */
  public Path path(String name) {
    return workingDirectory.resolve(ArticleFiles.path(name)).normalize();
  }

  /** The folder of the nearest configuration, seen from the working directory; else that. */
  public Path root() {
    return configurations.of(workingDirectory).map(Configuration::folder).orElse(workingDirectory);
  }

  /** The working directory, absolute. */
  public Path workingDirectory() {
    return workingDirectory;
  }

  private static Path folder(Path path) {
    Path folder = path.getParent();
    return folder == null ? path : folder;
  }
}
