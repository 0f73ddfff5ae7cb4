package org.quotecheck.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleReader;
import org.quotecheck.article.MarkedUpFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An annotated document in LibreOffice, which opens it as Word does: it becomes a PDF, and in its
 * own format the comments stand at the words that the report names.
 */
@Tag("model")
final class LibreOfficeIT {
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "<office:annotation [^>]*?office:name=\"([^\"]*)\"[^>]*>(.*?)</office:annotation>",
          Pattern.DOTALL);

  private final Path folder;

  LibreOfficeIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void commentsStandAtTheWordsOfTheFindings() throws Exception {
    assumeTrue(hasLibreOffice(), "LibreOffice (soffice) is not installed");
    Files.copy(Path.of("fixtures/kinds/ferry.docx"), folder.resolve("ferry.docx"));
    Files.write(folder.resolve("wire.docx"), wire());
    for (String name : List.of("ferry", "wire")) {
      Launched annotated =
          Launched.in(folder, "annotate", name + ".docx", "--output", name + "-checked.docx");
      assertThat(annotated.code()).as(annotated.err()).isZero();
      convert("pdf", name + "-checked.docx");
      convert("odt", name + "-checked.docx");

      assertThat(
              Files.readString(folder.resolve(name + "-checked.pdf"), StandardCharsets.ISO_8859_1))
          .startsWith("%PDF-")
          .contains("%%EOF");
      assertThat(comments(folder.resolve(name + "-checked.odt")))
          .containsExactlyInAnyOrderElementsOf(findings(name + ".docx"))
          .isNotEmpty();
    }
  }

  /** The article as Word writes it after much editing: runs, tracked changes, links, tabs. */
  private static byte[] wire() throws Exception {
    Article wire = new ArticleReader().read(Path.of("fixtures/articles/wire.txt"), "wire.txt");
    List<String> paragraphs =
        wire.paragraphs().stream().map(p -> p.of(wire.text()).replaceAll("\\s+", " ")).toList();
    return MarkedUpFile.Form.DOCX.of(paragraphs, new Random(7)).bytes();
  }

  private static boolean hasLibreOffice() throws InterruptedException {
    try {
      return new ProcessBuilder("soffice", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void convert(String kind, String file) throws Exception {
    Launched converted =
        Launched.run(
            folder,
            "",
            Map.of("HOME", folder.toString()),
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                kind,
                file));
    assertThat(converted.code()).as(converted.err()).isZero();
  }

  /** What the findings say, and of which words. */
  private List<String> findings(String file) throws Exception {
    Launched checked = Launched.in(folder, "check", file, "--format", "json", "--include-text");
    JsonNode article = JsonMapper.shared().readTree(checked.out()).get("articles").get(0);
    String text = article.get("text").asString();
    List<String> findings = new ArrayList<>();
    for (JsonNode finding : article.get("findings")) {
      String words = text.substring(finding.get("begin").asInt(), finding.get("end").asInt());
      findings.add(
          "%s: %s [%s] at %s"
              .formatted(
                  finding.get("level").asString(),
                  finding.get("message").asString(),
                  finding.get("check").asString(),
                  unmarked(words.replaceAll("\\s+", " ").strip())));
    }
    return findings;
  }

  /** What the comments of an OpenDocument text say, and the words that they stand at. */
  private static List<String> comments(Path odt) throws IOException {
    String content;
    try (ZipFile zip = new ZipFile(odt.toFile())) {
      content =
          new String(
              zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
    }
    List<String> comments = new ArrayList<>();
    Matcher annotation = ANNOTATION.matcher(content);
    while (annotation.find()) {
      String end = "<office:annotation-end office:name=\"" + annotation.group(1) + "\"/>";
      int at = content.indexOf(end, annotation.end());
      assertThat(at).as("end of " + annotation.group(1)).isPositive();
      String between = ANNOTATION.matcher(content.substring(annotation.end(), at)).replaceAll("");
      String note = annotation.group(2).replaceAll("<(dc|meta):[^>]*>[^<]*</[^>]*>", "");
      comments.add(words(note) + " at " + unmarked(words(between)));
    }
    return comments;
  }

  /** Of what a style sets out as quoted, the marks are in the text and not in the file. */
  private static String unmarked(String words) {
    return words.replaceAll("^[“\"]|[”\"]$", "");
  }

  private static String words(String xml) {
    return xml.replaceAll("<text:(?:s|tab|line-break)\\b[^>]*>|</text:p>", " ")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
