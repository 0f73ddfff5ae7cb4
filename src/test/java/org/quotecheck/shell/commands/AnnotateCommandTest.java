package org.quotecheck.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.analysis.SharedAnalyzer;
import org.quotecheck.shell.outcome.Outcome;

final class AnnotateCommandTest {
  private static final String FERRY = "fixtures/kinds/ferry.docx";

  private final Path folder;

  AnnotateCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }

  @Test
  void theCopyHasCommentsAndTheSameWords() throws IOException {
    Path output = folder.resolve("checked.docx");
    TestShell shell = TestShell.analysing(SharedAnalyzer.get()::analyze);

    assertThat(shell.run("annotate", FERRY, "--output", output.toString()))
        .as(shell.told())
        .isEqualTo(Outcome.CLEAN);
    byte[] checked = Files.readAllBytes(output);
    assertThat(part(checked, "word/comments.xml")).contains("w:author=\"quotecheck\"");
    assertThat(part(checked, "word/document.xml").replaceAll("<[^>]*>", ""))
        .isEqualTo(
            part(Files.readAllBytes(Path.of(FERRY)), "word/document.xml")
                .replaceAll("<\\?.*?\\?>\\s*|<[^>]*>", ""));
  }

  @Test
  void wrongUsageWritesNothing() throws IOException {
    Path output = folder.resolve("checked.docx");
    assertThat(TestShell.plain().run("annotate", FERRY)).isEqualTo(Outcome.USAGE);
    assertThat(TestShell.plain().run("annotate", FERRY, "--output", FERRY))
        .isEqualTo(Outcome.USAGE);
    assertThat(
            TestShell.plain()
                .run("annotate", "fixtures/kinds/ferry.txt", "--output", output.toString()))
        .isEqualTo(Outcome.USAGE);
    assertThat(output).doesNotExist();
  }
}
