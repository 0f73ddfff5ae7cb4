package org.quotecheck.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files made to break whoever reads them, given to the packaged program in a process of its own
 * with a heap of 768 MB: each is refused in a line or read, within 10 seconds beside what the
 * models take to load; nothing is fetched and nothing is run.
 */
@Tag("model")
@TestInstance(Lifecycle.PER_CLASS)
final class HostileFilesIT {
  private static final double MOST_SECONDS = 10;
  private static final String SECRET = "the-secret-of-the-house";
  private static final String SAID =
      "“We found cracks in the hull,” said Rosa Medina, the line’s chief engineer.";
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  /** One article as a Word document's body. */
  private static final String PARAGRAPH = "<w:p><w:r><w:t>" + SAID + "</w:t></w:r></w:p>";

  private final AtomicInteger connections = new AtomicInteger();
  private final ServerSocket server;
  private final Path folder;
  private double loading;

  HostileFilesIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread listener =
        new Thread(
            () -> {
              while (!server.isClosed()) {
                try {
                  server.accept().close();
                  connections.incrementAndGet();
                } catch (IOException closed) {
                  return;
                }
              }
            });
    listener.setDaemon(true);
    listener.start();
  }

  @BeforeAll
  void write() throws Exception {
    String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
    Path secret = Files.writeString(folder.resolve("secret"), SECRET);
    write("good.txt", SAID + "\n");
    String external =
        "<!DOCTYPE nitf SYSTEM \"%s.dtd\" [<!ENTITY %% p SYSTEM \"%s\"> %%p; <!ENTITY f SYSTEM \"%s\"> <!ENTITY u SYSTEM \"%s\">]>\n"
            .formatted(url, url, secret.toUri(), url);
    write(
        "external.nitf",
        external
            + "<nitf><body><body.content><p>"
            + SAID
            + " &f; &u;</p></body.content></body></nitf>");
    StringBuilder laughs = new StringBuilder("<!DOCTYPE nitf [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l").append(i).append(" \"");
      laughs.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    laughs.append("]>");
    write(
        "laughs.nitf",
        laughs
            + "<nitf><body><body.content><p>"
            + SAID
            + " &l11;</p></body.content></body></nitf>");
    write("external.docx", docx(external + document(PARAGRAPH + "<w:p>&f;&u;</w:p>")));
    write("laughs.docx", docx(laughs + document(PARAGRAPH + "<w:p>&l11;</w:p>")));
    write("broken.docx", docx("<w:document " + W + "><w:body>" + PARAGRAPH));
    write("nested.docx", docx(document("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000))));
    write("empty.docx", docx(""));
    write("without.docx", zip(Map.of("word/styles.xml", new byte[0])));
    write(
        "laughs.odt",
        zip(
            Map.of(
                "content.xml",
                (laughs + "<office><body><text>&l11;</text></body></office>")
                    .getBytes(StandardCharsets.UTF_8))));
    byte[] whole = docx(document(PARAGRAPH));
    write("cut.docx", java.util.Arrays.copyOf(whole, whole.length / 2));
    write("many-parts.docx", zip(parts(20_000)));
    write("bomb.docx", bomb("word/media/image1.png", 2_000));
    write("bomb-in-text.docx", bomb("word/document.xml", 400));
    write("long-text.docx", bomb("word/document.xml", 50));
    Map<String, byte[]> leaving = new TreeMap<>();
    leaving.put("../../leaves.txt", "out".getBytes(StandardCharsets.UTF_8));
    leaving.put(byRoot().toString(), "out".getBytes(StandardCharsets.UTF_8));
    leaving.put("word/document.xml", document(PARAGRAPH).getBytes(StandardCharsets.UTF_8));
    write("leaving.docx", zip(leaving));
    Path marker = folder.resolve("was-run");
    write(
        "runs.docx",
        docx(
            document(
                PARAGRAPH
                    + "<w:p><w:r><w:instrText>DDEAUTO /bin/sh \"-c touch "
                    + marker
                    + "\"</w:instrText></w:r></w:p>")));
    write(
        "fetches.html",
        "<base href='%s'><link rel=stylesheet href='%s'><script src='%s'></script><img src='%s'><iframe src='%s'></iframe><object data='%s'></object><p>%s</p>"
            .formatted(url, url, url, url, url, url, SAID));
    write("fetches.md", "![x](" + url + ")\n\n" + SAID + "\n\n[y]: " + url + "\n");
    write("nested.html", "<div>".repeat(100_000) + "<p>" + SAID);
    write("nested-inline.html", "<p>" + "<b>".repeat(100_000) + SAID);
    write("nested-quotes.html", "<blockquote>".repeat(100_000) + SAID);
    write("nested.nitf", "<nitf><body>" + "<block>".repeat(100_000) + "<p>" + SAID);
    write("attributes.html", "<p " + attributes() + ">" + SAID);
    write("nested-quotes.md", ">".repeat(100_000) + " " + SAID + "\n");
    write("nested-list.md", "- ".repeat(50_000) + SAID + "\n");
    write("nested-links.md", "[".repeat(10_000) + SAID + "](x)".repeat(1_000) + "\n");
    write("emphasis.md", "*a **a ".repeat(2_000) + SAID + "\n");
    write("ticks.md", ticks() + SAID + "\n");
    write(
        "nested.ninjs", "{\"body_text\":" + "[".repeat(100_000) + "1" + "]".repeat(100_000) + "}");
    write(
        "nested.jsonl",
        "{\"text\": " + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_001) + "\n");
    write("marks.txt", "“‘\"'".repeat(1_000) + SAID + "\n");
    write("comments.html", "<!--".repeat(200_000) + SAID);
    write("turns.txt", "LEE: Yes. [".repeat(500) + "\n\nROE: No.\n\nLEE: Yes.\n");
    long before = System.nanoTime();
    Launched good = check("good.txt");
    loading = seconds(before);
    assertThat(good.out()).contains("Rosa Medina");
  }

  @AfterAll
  void close() throws IOException {
    server.close();
  }

  private static String attributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      attributes.append('a').append(i).append("='“x” ");
    }
    return attributes.toString();
  }

  private static String ticks() {
    StringBuilder ticks = new StringBuilder();
    for (int i = 1; i < 200; i++) {
      ticks.append("`".repeat(i)).append('a');
    }
    return ticks.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "external.docx | word/document.xml in this document is damaged; save the document anew",
        "laughs.docx | word/document.xml in this document is damaged; save the document anew",
        "laughs.odt | content.xml in this document is damaged; save the document anew",
        "broken.docx | word/document.xml in this document is damaged; save the document anew",
        "nested.docx | word/document.xml in this document is damaged; save the document anew",
        "empty.docx | word/document.xml in this document is damaged; save the document anew",
        "without.docx | this is a ZIP archive, but no Word or OpenDocument text that can be read",
        "cut.docx | this is a ZIP archive, but no Word or OpenDocument text that can be read",
        "many-parts.docx | this is a ZIP archive, but no Word or OpenDocument text that can be read",
        "bomb.docx | this is a ZIP archive, but no Word or OpenDocument text that can be read",
        "bomb-in-text.docx | this is a ZIP archive, but no Word or OpenDocument text that can be read",
        "long-text.docx | word/document.xml in this document is too large for an article; split it",
        "nested.ninjs | what this JSON holds is nested too deeply or too long for an article",
        "nested.jsonl | line 1: what this JSON holds is nested too deeply or too long for an article",
      })
  void isRefusedInALineAndTheOthersGoOn(String file, String reason) throws Exception {
    long before = System.nanoTime();
    Launched alone = check(file);
    assertThat(seconds(before)).isLessThan(MOST_SECONDS);
    assertThat(alone.code()).isEqualTo(3);
    assertThat(alone.err().lines()).hasSize(1);
    assertThat(alone.err()).startsWith("quotecheck: " + file + ": " + reason);
    isHarmless(alone);
  }

  @Test
  void othersGoOn() throws Exception {
    Launched all = check("bomb.docx", "nested.docx", "good.txt", "nested.jsonl");
    assertThat(all.code()).isEqualTo(3);
    assertThat(all.out()).contains("Rosa Medina").contains("3 articles not analysed");
    isHarmless(all);
  }

  @ParameterizedTest
  @CsvSource({
    "external.nitf",
    "laughs.nitf",
    "leaving.docx",
    "runs.docx",
    "fetches.html",
    "fetches.md",
    "nested.html",
    "nested-inline.html",
    "nested-quotes.html",
    "nested.nitf",
    "attributes.html",
    "nested-quotes.md",
    "nested-list.md",
    "nested-links.md",
    "emphasis.md",
    "ticks.md",
    "marks.txt",
    "comments.html",
    "turns.txt",
  })
  void isReadOrRefusedInTime(String file) throws Exception {
    long before = System.nanoTime();
    Launched launched = check(file);
    // The models take as long to load as for the good article.
    assertThat(seconds(before)).isLessThan(MOST_SECONDS + loading);
    assertThat(launched.code()).isIn(0, 1, 3);
    if (launched.code() == 3) {
      assertThat(launched.err().lines()).hasSize(1);
      assertThat(launched.err())
          .startsWith("quotecheck: " + file + ": ")
          .doesNotContain("internal fault");
    }
    isHarmless(launched);
  }

  @Test
  void linksInFoldersDoNotLeaveThem() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("private.txt"), SAID + "\n");
    Path drafts = Files.createDirectory(folder.resolve("drafts"));
    Files.createSymbolicLink(drafts.resolve("link"), outside);
    Files.createSymbolicLink(drafts.resolve("round"), drafts);
    Files.writeString(drafts.resolve("own.txt"), "It rained.\n");
    Process pipe = new ProcessBuilder("mkfifo", drafts.resolve("pipe.txt").toString()).start();
    assumeTrue(pipe.waitFor() == 0, "mkfifo is missing");

    Launched launched = check("drafts");
    assertThat(launched.out()).contains("drafts/own.txt").doesNotContain("private");
    assertThat(launched.out()).contains("1 article ");
  }

  /** Where the entry that names its place from the root would be written. */
  private Path byRoot() {
    return folder.toAbsolutePath().resolve("leaves-by-root.txt");
  }

  private void isHarmless(Launched launched) {
    assertThat(launched.out() + launched.err()).doesNotContain(SECRET).doesNotContain("\tat ");
    assertThat(connections).hasValue(0);
    assertThat(folder.resolve("was-run")).doesNotExist();
    assertThat(folder.resolve("../../leaves.txt")).doesNotExist();
    assertThat(byRoot()).doesNotExist();
  }

  private Launched check(String... files) throws Exception {
    String[] arguments = new String[files.length + 2];
    arguments[0] = "check";
    arguments[1] = "--no-cache";
    System.arraycopy(files, 0, arguments, 2, files.length);
    return Launched.run(
        folder,
        "",
        Map.of("QUOTECHECK_JAVA_OPTS", "-Xmx768m"),
        Launched.command(Launched.launcher(), arguments));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static String document(String body) {
    return "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
  }

  private static byte[] docx(String document) throws IOException {
    return zip(Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, byte[]> parts(int number) {
    Map<String, byte[]> parts = new TreeMap<>();
    for (int i = 0; i < number; i++) {
      parts.put("word/part" + i, new byte[0]);
    }
    return parts;
  }

  /** An archive of a few megabytes that unpacks to so many megabytes of blanks. */
  private static byte[] bomb(String part, int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < megabytes; i++) {
        zip.write(blanks);
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }
}
