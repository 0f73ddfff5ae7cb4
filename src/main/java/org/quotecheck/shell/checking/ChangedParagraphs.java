package org.quotecheck.shell.checking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleKind;
import org.quotecheck.article.ArticleReader;
import org.quotecheck.article.ReadingOptions;
import org.quotecheck.article.Reasons;
import org.quotecheck.article.Span;
import org.quotecheck.article.UnreadableArticleException;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.files.Input;
import org.quotecheck.shell.outcome.CommandException;

/**
 * Knows which paragraphs of an article changed since the work on it left a git revision: since the
 * newest commit that both the revision and the checked-out work come from, so that what others did
 * meanwhile does not count. A paragraph is changed where its words are, not its line breaks; where
 * a paragraph was taken out, its neighbours count as changed, as they may have lost their source.
 */
public final class ChangedParagraphs implements AutoCloseable {
  private final Optional<String> revision;
  private final Map<Path, Base> bases = new HashMap<>();

  private record Base(Repository repository, RevCommit commit) {}

  private ChangedParagraphs(Optional<String> revision) {
    this.revision = revision;
  }

  /**
   * Throws {@link CommandException} where an article is in no repository, or its repository has no
   * such revision.
   *
   * @param revision as git understands it: a branch, a tag, {@code HEAD~3}, a hash; empty where all
   *     paragraphs count as changed
   * @param inputs the articles that will be asked about
   */
  public static ChangedParagraphs since(Optional<String> revision, List<Input> inputs)
      throws IOException {
    ChangedParagraphs changed = new ChangedParagraphs(revision);
    if (revision.isPresent()) {
      GitSettings.install();
      for (Input input : inputs) {
        if (!(input instanceof Input.Nothing)) {
          // Asked before the models load, which takes seconds.
          Base unused = changed.base(ArticleFiles.identity(Path.of(input.name())), revision.get());
        }
      }
    }
    return changed;
  }

  /** The report with the findings in changed paragraphs only. */
  public ArticleReport only(ArticleReport report) throws IOException {
    Analysis analysis = report.analysis();
    if (revision.isEmpty() || analysis == null) {
      return report;
    }
    Path file = ArticleFiles.identity(Path.of(report.path()));
    List<Span> changed = changed(base(file, revision.get()), file, analysis.article());
    return new ArticleReport(
        report.path(),
        analysis,
        report.findings().stream()
            .filter(finding -> changed.stream().anyMatch(p -> p.overlaps(finding.span())))
            .toList(),
        report.problems());
  }

  @Override
  public void close() {
    bases.values().forEach(base -> base.repository.close());
  }

  private static List<Span> changed(Base base, Path file, Article article) throws IOException {
    Path top = base.repository.getWorkTree().toPath().toRealPath();
    String path = top.relativize(file).toString().replace('\\', '/');
    Optional<Article> before;
    try {
      before = before(base, path, article.kind());
    } catch (IOException e) {
      throw unreadable(base.repository, e);
    }
    return before.isEmpty() ? article.paragraphs() : changed(before.get(), article);
  }

  private static List<Span> changed(Article before, Article after) {
    List<Span> paragraphs = after.paragraphs();
    List<Span> changed = new ArrayList<>();
    for (Edit edit :
        new HistogramDiff().diff(RawTextComparator.DEFAULT, lines(before), lines(after))) {
      boolean takenOut = edit.getBeginB() == edit.getEndB();
      int begin = takenOut ? Math.max(0, edit.getBeginB() - 1) : edit.getBeginB();
      int end = takenOut ? Math.min(paragraphs.size(), edit.getEndB() + 1) : edit.getEndB();
      changed.addAll(paragraphs.subList(begin, end));
    }
    return changed;
  }

  /** One paragraph a line, which is what git's comparison compares. */
  private static RawText lines(Article article) {
    String lines =
        article.paragraphs().stream()
            .map(p -> p.of(article.text()).replaceAll("(?U)\\s+", " ") + "\n")
            .collect(Collectors.joining());
    return new RawText(lines.getBytes(StandardCharsets.UTF_8));
  }

  /** The article as it was; empty where there was none, or nothing that can be read. */
  private static Optional<Article> before(Base base, String path, ArticleKind kind)
      throws IOException {
    try (TreeWalk found = TreeWalk.forPath(base.repository, path, base.commit.getTree())) {
      if (found == null) {
        return Optional.empty();
      }
      byte[] bytes = base.repository.open(found.getObjectId(0), Constants.OBJ_BLOB).getBytes();
      return Optional.of(
          new ArticleReader(new ReadingOptions(kind, false))
              .read(new ByteArrayInputStream(bytes), path));
    } catch (UnreadableArticleException e) {
      return Optional.empty();
    }
  }

  private Base base(Path file, String revision) throws IOException {
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().setMustExist(true).findGitDir(file.toFile());
    if (builder.getGitDir() == null) {
      throw CommandException.usage(
          "--changed-since: %s is in no git repository".formatted(file.getFileName()));
    }
    Path key = builder.getGitDir().toPath();
    Base known = bases.get(key);
    if (known == null) {
      Repository repository = builder.build();
      try {
        known = open(repository, revision);
      } catch (IOException e) {
        throw unreadable(repository, e);
      }
      bases.put(key, known);
    }
    return known;
  }

  private static Base open(Repository repository, String revision) throws IOException {
    ObjectId id;
    try {
      id = repository.resolve(revision + "^{commit}");
    } catch (RevisionSyntaxException
        | AmbiguousObjectException
        | IncorrectObjectTypeException
        | MissingObjectException e) {
      throw unknown(revision);
    }
    if (id == null) {
      throw unknown(revision);
    }
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(id);
      ObjectId head = repository.resolve(Constants.HEAD);
      if (head != null) {
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(commit);
        walk.markStart(walk.parseCommit(head));
        RevCommit common = walk.next();
        commit = common == null ? commit : common;
      }
      try (RevWalk parse = new RevWalk(repository)) {
        return new Base(repository, parse.parseCommit(commit));
      }
    }
  }

  private static CommandException unreadable(Repository repository, IOException e) {
    return CommandException.failure(
        "--changed-since: the git repository in %s cannot be read: %s; \"git fsck\" tells more"
            .formatted(repository.getWorkTree(), Reasons.of(e)));
  }

  private static CommandException unknown(String revision) {
    return CommandException.usage(
        "--changed-since: git knows no revision \"%s\"; in CI, fetch the whole history"
            .formatted(revision));
  }
}
