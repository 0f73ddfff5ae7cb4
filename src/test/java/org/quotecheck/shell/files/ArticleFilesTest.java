package org.quotecheck.shell.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.shell.commands.TestShell;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Outcome;

/** Which articles a command line names. The folder is that of a repository. */
final class ArticleFilesTest {
  private final Path top;

  ArticleFilesTest(@TempDir Path directory) {
    this.top = directory.resolve("work");
  }

  @BeforeEach
  void writeFiles() throws IOException {
    for (String file :
        List.of(
            "a.txt",
            "b.csv",
            "drafts/c.txt",
            "drafts/d.TXT",
            "drafts/old/e.txt",
            "drafts/old/keep.txt",
            "drafts/[x].txt",
            "build/f.txt",
            ".git/info/g.txt",
            ".hidden/h.txt")) {
      write(file, "Words.\n");
    }
    write(".gitignore", "build/\n*.txt~\n");
    write("drafts/.gitignore", "old/*\n!keep.txt\n");
    write(".git/info/exclude", "drafts/d.TXT\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''            | a.txt drafts/[x].txt drafts/c.txt drafts/old/keep.txt",
        "drafts        | drafts/[x].txt drafts/c.txt drafts/old/keep.txt",
        "drafts/old    | drafts/old/keep.txt",
        "drafts/d.TXT  | drafts/d.TXT",
        "build         | build/f.txt",
        "build/f.txt   | build/f.txt",
        "*.csv         | b.csv",
        "*.txt         | a.txt",
        "drafts/**/*.txt | drafts/[x].txt drafts/c.txt drafts/old/keep.txt",
        "**/c.*        | drafts/c.txt",
        "d*/?.txt      | drafts/c.txt",
        "drafts/[x].txt | drafts/[x].txt",
        "drafts/[cz].txt | drafts/c.txt",
        "./drafts/./c.txt | drafts/c.txt",
      })
  void namesAreFilesFoldersAndPatterns(String operand, String found) throws IOException {
    assertThat(found(List.of(operand), List.of(), true)).containsExactly(found.split(" "));
  }

  @Test
  void ignoringCanBeTurnedOff() throws IOException {
    assertThat(found(List.of(""), List.of(), false))
        .containsExactly(
            "a.txt",
            "build/f.txt",
            "drafts/[x].txt",
            "drafts/c.txt",
            "drafts/d.TXT",
            "drafts/old/e.txt",
            "drafts/old/keep.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "old           | a.txt drafts/[x].txt drafts/c.txt",
        "**/c.txt      | a.txt drafts/[x].txt drafts/old/keep.txt",
        "drafts/       | a.txt",
        "*.txt         | ''",
      })
  void whatIsExcludedIsPassedOver(String pattern, String found) throws IOException {
    assertThat(String.join(" ", found(List.of("", "drafts/c.txt"), List.of(pattern), true)))
        .isEqualTo(found);
  }

  @Test
  void eachIsTakenOnceInTheOrderNamed() throws IOException {
    assertThat(found(List.of("drafts/c.txt", "*.txt", "drafts"), List.of(), true))
        .containsExactly("drafts/c.txt", "a.txt", "drafts/[x].txt", "drafts/old/keep.txt");
  }

  @Test
  void aFileUnderTwoNamesIsOne() throws IOException {
    Files.createSymbolicLink(top.resolve("link"), top.resolve("drafts"));
    assertThat(
            found(
                List.of("drafts/c.txt", "./drafts/c.txt", "drafts/old/../c.txt", "link/c.txt"),
                List.of(),
                true))
        .containsExactly("drafts/c.txt");
  }

  @Test
  void whatIsKeptBesideAnArticleIsNone() throws IOException {
    write("a.txt.decisions.yml", "decisions: []\n");
    write("a.txt.quotecheck.yml", "accepted: []\n");
    write("gone.txt.decisions.yml", "decisions: []\n");
    assertThat(found(List.of("a.*", "a.txt.decisions.yml"), List.of(), true))
        .containsExactly("a.txt");
    assertThat(found(List.of("gone.txt.decisions.yml"), List.of(), true)).hasSize(1);
    assertThat(inputs(List.of("a.txt.quotecheck.yml"), List.of(), true))
        .singleElement()
        .isInstanceOfSatisfying(
            Input.Nothing.class, n -> assertThat(n.reason()).contains("name the article"));
  }

  @ParameterizedTest
  @CsvSource({
    "*.html, no file matches the pattern",
    "no/such/*.txt, no file matches the pattern",
    ".git/info/x*, no file matches the pattern",
  })
  void aPatternThatMatchesNothingIsTold(String pattern, String reason) throws IOException {
    assertThat(inputs(List.of(pattern), List.of(), true))
        .singleElement()
        .isInstanceOfSatisfying(
            Input.Nothing.class,
            n -> assertThat(n).isEqualTo(new Input.Nothing(top + "/" + pattern, reason)));
  }

  @Test
  void standardInputHasTheNameThatItIsGiven() {
    TestShell shell = TestShell.reading("<q1>“It is,”</q1> <s1>Tom Reed</s1> <c1>said</c1>.\n");
    shell.run("check", "--stdin", "--stdin-filename", "drafts/kabul.txt");
    assertThat(shell.written()).startsWith("drafts/kabul.txt\n");
    assertThat(TestShell.plain().run("check", "--stdin")).isEqualTo(Outcome.USAGE);
  }

  @Test
  void withoutAnArticleThereIsNothingToCheck() {
    TestShell shell = TestShell.plain();
    assertThat(shell.run("check", "--quiet")).isEqualTo(Outcome.USAGE);
    assertThat(shell.told()).isEqualTo("quotecheck: check needs a FILE, or - for standard input\n");
  }

  @Test
  void standardInputIsNotWatched() {
    ArticleFiles piped = new ArticleFiles(List.of("-"), "-", PathPatterns.of(List.of()), true);
    assertThatThrownBy(() -> new Watch(piped)).isInstanceOf(CommandException.class);
  }

  /** The names within the folder. */
  private List<String> found(List<String> operands, List<String> excluded, boolean ignoring)
      throws IOException {
    return inputs(operands, excluded, ignoring).stream()
        .map(input -> top.relativize(Path.of(input.name())).toString())
        .toList();
  }

  private List<Input> inputs(List<String> operands, List<String> excluded, boolean ignoring)
      throws IOException {
    List<String> named =
        operands.stream().map(o -> o.isEmpty() ? "" + top : top + "/" + o).toList();
    List<String> patterns = excluded.stream().toList();
    return new ArticleFiles(
            named, "-", new PathPatterns(top, PathPatterns.of(patterns).rules()), ignoring)
        .inputs();
  }

  private void write(String name, String text) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
