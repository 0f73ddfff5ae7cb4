package org.quotecheck.shell.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.shell.commands.TestShell;
import org.quotecheck.shell.outcome.Outcome;
import org.quotecheck.testing.MarkedText;

/** {@code --changed-since} over a real repository. Each paragraph has a finding of its own. */
final class ChangedParagraphsTest {
  private static final String FIRST = "“Nobody here knows what is first.”\n";
  private static final String SECOND = "“Nobody here knows what is second.”\n";
  private static final String THIRD = "“Nobody here knows what is third.”\n";

  private final Path top;
  private final Path article;
  private Git git;

  ChangedParagraphsTest(@TempDir Path directory) throws IOException {
    this.top = directory.toRealPath();
    this.article = top.resolve("drafts/kabul.txt");
  }

  @BeforeEach
  void commitTheArticle() throws Exception {
    git = Git.init().setDirectory(top.toFile()).setInitialBranch("main").call();
    git.getRepository().getConfig().setBoolean("commit", null, "gpgsign", false);
    write(FIRST + "\n" + SECOND + "\n" + THIRD);
    commit();
  }

  @AfterEach
  void closeRepository() {
    git.close();
  }

  @Test
  void anUnchangedArticleHasNoFindings() {
    assertThat(findings("HEAD")).isEmpty();
  }

  @Test
  void theFindingsOfAChangedParagraphStay() throws IOException {
    write(FIRST + "\n" + SECOND.replace("second", "two") + "\n" + THIRD);
    assertThat(findings("HEAD")).containsExactly("two");
  }

  @Test
  void findingsElsewhereMoveAndAreStillOld() throws IOException {
    write("A new lead.\n\n" + FIRST + "\n" + SECOND + "\n" + THIRD);
    assertThat(findings("HEAD")).isEmpty();
  }

  @Test
  void newLineBreaksAreNoChange() throws IOException {
    write(FIRST + "\n" + SECOND.replace("what is", "what  is") + "\n" + THIRD);
    assertThat(findings("HEAD")).isEmpty();
  }

  @Test
  void whereAParagraphWasTakenOutItsNeighboursHaveChanged() throws IOException {
    write(FIRST + "\n" + THIRD);
    assertThat(findings("HEAD")).containsExactly("first", "third");
  }

  @Test
  void aNewFileIsChangedAltogether() throws Exception {
    Files.writeString(top.resolve("drafts/new.txt"), FIRST);
    TestShell shell = shell();
    shell.run("check", "--quiet", "--changed-since", "HEAD", top.resolve("drafts/new.txt") + "");
    assertThat(shell.written()).contains("first");
  }

  @Test
  void whatOthersDidMeanwhileDoesNotCount() throws Exception {
    git.checkout().setCreateBranch(true).setName("mine").call();
    write(FIRST + "\n" + SECOND.replace("second", "two") + "\n" + THIRD);
    commit();
    git.checkout().setName("main").call();
    write(FIRST.replace("first", "one") + "\n" + SECOND + "\n" + THIRD);
    commit();
    git.checkout().setName("mine").call();
    assertThat(findings("main")).containsExactly("two");
    assertThat(findings("main~1")).containsExactly("two");
  }

  @Test
  void anUnknownRevisionIsAUsageError() {
    TestShell shell = shell();
    assertThat(shell.run("check", "--changed-since", "no-such", article.toString()))
        .isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).contains("git knows no revision \"no-such\"");
    assertThat(shell.written()).isEmpty();
  }

  @Test
  void whatCannotBeARevisionIsAUsageErrorToo() {
    for (String odd :
        List.of("HEAD~99999999999", "HEAD@{yesterday}", "HEAD^{tree}", "dead".repeat(10))) {
      TestShell shell = shell();
      assertThat(shell.run("check", "--changed-since", odd, article.toString()))
          .as(odd)
          .isEqualTo(Outcome.USAGE);
      assertThat(shell.told()).contains("git knows no revision \"" + odd + '"');
    }
  }

  @Test
  void aDamagedRepositoryIsNotAnUnknownRevision() throws Exception {
    String id = Objects.requireNonNull(git.getRepository().resolve("HEAD")).name();
    Path commit = top.resolve(".git/objects").resolve(id.substring(0, 2)).resolve(id.substring(2));
    Files.delete(commit);
    Files.writeString(commit, "this is no commit");
    TestShell shell = shell();
    assertThat(shell.run("check", "--changed-since", "HEAD", article.toString()))
        .isEqualTo(Outcome.FAILED);
    assertThat(shell.told())
        .startsWith("quotecheck: --changed-since: the git repository in " + top)
        .contains(" cannot be read: ");
  }

  @Test
  void outsideOfARepositoryNothingIsKnown(@TempDir Path elsewhere) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("a.txt"), FIRST);
    TestShell shell = shell();
    assertThat(shell.run("check", "--changed-since", "HEAD", file.toString()))
        .isEqualTo(Outcome.USAGE);
    assertThat(shell.told())
        .isEqualTo("quotecheck: --changed-since: a.txt is in no git repository\n");
  }

  /** The last words of each quotation that has a finding. */
  private List<String> findings(String revision) {
    TestShell shell = shell();
    Outcome outcome =
        shell.run("check", "--quiet", "--changed-since", revision, article.toString());
    assertThat(shell.told()).isEmpty();
    assertThat(outcome).isEqualTo(shell.written().isEmpty() ? Outcome.CLEAN : Outcome.FINDINGS);
    return shell.written().lines().map(l -> l.replaceAll(".* (\\w+)\\.”.*", "$1")).toList();
  }

  private void write(String text) throws IOException {
    Files.createDirectories(article.getParent());
    Files.writeString(article, text);
  }

  private void commit() throws Exception {
    git.add().addFilepattern(".").call();
    RevCommit unused =
        git.commit().setMessage("Change").setAuthor("A", "a@b.example").setSign(false).call();
  }

  /** All quotations are unattributed, and the text is that of the file. */
  private static TestShell shell() {
    return TestShell.analysing(
        article -> {
          int[] number = {0};
          String marked =
              Pattern.compile("“[^”]*”")
                  .matcher(article.text())
                  .replaceAll(
                      q ->
                          "<q%1$d status=unattributed>%2$s</q%1$d>"
                              .formatted(++number[0], q.group()));
          return MarkedText.read(article.path(), marked);
        });
  }
}
