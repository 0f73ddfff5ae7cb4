package org.quotecheck.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.ArticleKind;

/** What git hands to the hook. */
final class PreCommitHookTest {
  private final Pattern files;

  PreCommitHookTest() throws IOException {
    String hook = Files.readString(Path.of(".pre-commit-hooks.yaml"));
    files =
        Pattern.compile("(?m)^  files: (.*)$")
            .matcher(hook)
            .results()
            .map(line -> Pattern.compile(line.group(1)))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void itGetsWhatIsNamedAsAnArticle() {
    assertThat(Arrays.stream(ArticleKind.values()).flatMap(kind -> kind.suffixes().stream()))
        .isNotEmpty()
        .allMatch(suffix -> files.matcher("drafts/a." + suffix).find());
    assertThat(files.matcher("drafts/A.TXT").find()).isTrue();
  }

  @Test
  void itGetsNothingElse() {
    assertThat(files.matcher("drafts/a.txt.decisions.yml").find()).isFalse();
    assertThat(files.matcher("photo.jpg").find()).isFalse();
    assertThat(files.matcher("htm").find()).isFalse();
  }
}
