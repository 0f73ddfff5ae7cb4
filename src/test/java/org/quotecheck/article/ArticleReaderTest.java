package org.quotecheck.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.UnreadableArticleException.Fault;

final class ArticleReaderTest {
  private static final String TEXT = "“Ça va,” said Zoë — 😀.\r\n\r\nEnd";

  @TempDir private Path directory = Path.of("");

  private final ArticleReader reader = new ArticleReader();

  @Test
  void utf8IsReadExactly() throws Exception {
    Article article = read(TEXT.getBytes(UTF_8));

    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.notes()).isEmpty();
    assertThat(article.path()).isEqualTo("the name");
  }

  @Test
  void byteOrderMarksAreHonouredAndLeftOut() throws Exception {
    String marked = "\uFEFF" + TEXT;
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
      Article article = read(marked.getBytes(charset));
      assertThat(article.text()).as(charset.name()).isEqualTo(TEXT);
      assertThat(article.notes()).isEmpty();
    }
  }

  @Test
  void otherBytesAreReadAsWindows1252AndNoted() throws Exception {
    Article article = read("He said: “Ça va…”".getBytes(Charset.forName("windows-1252")));

    assertThat(article.text()).isEqualTo("He said: “Ça va…”");
    assertThat(article.notes()).containsExactly("Not UTF-8 at byte 9, so read as Windows-1252.");
  }

  @Test
  void utf16WithoutByteOrderMarkIsReadAndNoted() throws Exception {
    for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      Article article = read(TEXT.getBytes(charset));
      assertThat(article.text()).as(charset.name()).isEqualTo(TEXT);
      assertThat(article.notes())
          .containsExactly(
              "No byte-order mark, but every second byte is NUL, so read as " + charset + ".");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset='iso-8859-2'> | iso-8859-2 | Read as iso-8859-2, as it declares.",
        "<meta http-equiv='Content-Type' content='text/html; charset=Latin1'> | windows-1252 | Read as Latin1, as it declares.",
        "<?xml version='1.0' encoding='ISO-8859-1'?> | windows-1252 | Read as ISO-8859-1, as it declares.",
        "<meta charset='utf-8'> | UTF-8 | ",
        "<meta charset='iso-8859-2'> | UTF-8 | 'Declares iso-8859-2, but is UTF-8, so read as UTF-8.'",
        "<meta charset='utf-8'> | windows-1252 | 'Declares utf-8, but is not that, nor UTF-8 at byte 33, so read as Windows-1252.'",
        "<meta charset='klingon'> | windows-1252 | 'Declares klingon, but is not that, nor UTF-8 at byte 35, so read as Windows-1252.'",
        "<meta charset='utf-16'> | windows-1252 | 'Declares utf-16, but is not that, nor UTF-8 at byte 34, so read as Windows-1252.'",
      })
  void declaredCharacterSetsAreHeededAndNoted(
      String declaration, String charset, @Nullable String note) throws Exception {
    String page = declaration + "<p>He said “ça”, Zoë.</p>";
    String latin = page.replace("“", "\"").replace("”", "\"");
    String text = charset.equals("iso-8859-2") ? latin.replace("ë", "ä").replace("ç", "č") : page;
    Article article =
        reader.read(new ByteArrayInputStream(text.getBytes(Charset.forName(charset))), "page.html");

    assertThat(article.text()).isEqualTo(text.replaceAll("<[^>]*>", ""));
    assertThat(article.notes()).isEqualTo(note == null ? List.of() : List.of(note));
  }

  @Test
  void cutOffCharacterAtTheEndIsNotUtf8() throws Exception {
    assertThat(read(new byte[] {'a', 'b', (byte) 0xC3}).notes())
        .containsExactly("Not UTF-8 at byte 2, so read as Windows-1252.");
  }

  @Test
  void bytesThatAreNeitherAreRefused() {
    assertThat(refusal(Fault.CONTENT, new byte[] {'a', (byte) 0xE9, 'b', (byte) 0x81}))
        .isEqualTo(
            "this is neither UTF-8 (see byte 1) nor Windows-1252 (see byte 3); save it as UTF-8");
  }

  @Test
  void brokenUtf16IsRefused() {
    assertThat(refusal(Fault.CONTENT, HexFormat.of().parseHex("FFFE6100D8")))
        .startsWith("this file has a byte-order mark of UTF-16LE, but is not UTF-16LE");
    // Half of a surrogate pair.
    assertThat(refusal(Fault.CONTENT, HexFormat.of().parseHex("FFFE61003DD86200")))
        .startsWith("this file has a byte-order mark of UTF-16LE, but is not UTF-16LE");
  }

  @ParameterizedTest
  @CsvSource({
    "255044462D312E37, this is a PDF document",
    "504B030414000600, 'this is a ZIP archive, but no Word or OpenDocument text'",
    "D0CF11E0A1B11AE1, this is an old Word document",
    "7B5C727466310000, this is a rich-text document",
    "89504E470D0A1A0A, this is a PNG picture",
    "FFD8FFE000104A46, this is a JPEG picture",
    "474946383961, this is a GIF picture",
    "1F8B0800, this is compressed with gzip",
    "FFFE000061000000, this is UTF-32 text",
    "610062006300640065003DD8, this looks like UTF-16LE text",
    "00610062006300640065D83D, this looks like UTF-16BE text",
    "7F454C4602010100, this is a binary file",
    "0102030405060708616263, this is a binary file",
    "'', this file is empty",
    "EFBBBF, this file has nothing but white space",
    "2009C2A00D0A, this file has nothing but white space",
  })
  void whatIsNoTextIsRefusedByName(String hex, String message) {
    assertThat(refusal(Fault.CONTENT, HexFormat.of().parseHex(hex))).startsWith(message);
  }

  @Test
  void fewControlCharactersAreNoHindrance() throws Exception {
    String text = "A page break\f and a stray \033 escape in a text of ordinary length.";
    assertThat(read(text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void missingFileIsWrongUsage() {
    UnreadableArticleException e = refused(directory.resolve("none.txt"));
    assertThat(e).hasMessage("there is no such file");
    assertThat(e.fault()).isEqualTo(Fault.NO_FILE);
  }

  @Test
  void directoryIsWrongUsage() {
    UnreadableArticleException e = refused(directory);
    assertThat(e).hasMessage("this is a directory; name the files in it");
    assertThat(e.fault()).isEqualTo(Fault.NO_FILE);
  }

  @Test
  void forbiddenFileIsWrongUsage() throws IOException {
    Path file = Files.writeString(directory.resolve("secret.txt"), TEXT);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "root reads everything");

    UnreadableArticleException e = refused(file);
    assertThat(e).hasMessage("this file may not be read; check its permissions");
    assertThat(e.fault()).isEqualTo(Fault.NO_FILE);
  }

  @Test
  void hugeFileIsRefusedWithItsSize() throws IOException {
    Path file = directory.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3_000_000_000L);
    }
    UnreadableArticleException e = refused(file);
    assertThat(e)
        .hasMessage(
            "this file has 3,000,000,000 bytes; an article may have 20,000,000 (20 MB), so split it");
    assertThat(e.fault()).isEqualTo(Fault.CONTENT);
  }

  @Test
  void aFileThatIsReplacedWhileItIsReadIsReadOrRefused() throws Exception {
    byte[] whole = Files.readAllBytes(Path.of("fixtures/kinds/ferry.docx"));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    Path file = Files.write(directory.resolve("draft.docx"), whole);
    AtomicBoolean done = new AtomicBoolean();
    Thread writer =
        new Thread(
            () -> {
              try {
                for (int i = 0; !done.get(); i++) {
                  Files.write(file, i % 2 == 0 ? half : whole);
                  Files.deleteIfExists(file);
                  Files.write(file, i % 3 == 0 ? TEXT.getBytes(UTF_8) : whole);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.start();
    for (int i = 0; i < 500; i++) {
      try {
        assertThat(reader.read(file, "draft.docx").paragraphs()).isNotEmpty();
      } catch (UnreadableArticleException e) {
        assertThat(String.valueOf(e.getMessage()).lines()).hasSize(1);
      }
    }
    done.set(true);
    writer.join();
  }

  @Test
  void tooLongStreamIsRefused() {
    byte[] bytes = new byte[20_000_001];
    Arrays.fill(bytes, (byte) 'x');
    assertThat(refusal(Fault.CONTENT, bytes)).startsWith("this is too large");
  }

  @Test
  void brokenStreamIsRefusedWithItsReason() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    UnreadableArticleException e =
        catchThrowableOfType(UnreadableArticleException.class, () -> reader.read(closed, "x"));
    assertThat(e).hasMessage("this file could not be read: Stream closed");
    assertThat(e.fault()).isEqualTo(Fault.CONTENT);
  }

  @Test
  void noReasonIsANameOfJava() {
    for (IOException mute : List.of(new IOException(), new FileSystemException("x"))) {
      InputStream broken =
          new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
              throw mute;
            }
          };
      UnreadableArticleException e =
          catchThrowableOfType(UnreadableArticleException.class, () -> reader.read(broken, "x"));
      assertThat(e).hasMessage("this file could not be read: the system gives no reason");
    }
  }

  private Article read(byte[] bytes) throws UnreadableArticleException, IOException {
    return reader.read(Files.write(directory.resolve("article.txt"), bytes), "the name");
  }

  private String refusal(Fault fault, byte[] bytes) {
    UnreadableArticleException e =
        catchThrowableOfType(
            UnreadableArticleException.class,
            () -> reader.read(new ByteArrayInputStream(bytes), "standard input"));
    assertThat(e.fault()).isEqualTo(fault);
    return String.valueOf(e.getMessage());
  }

  private UnreadableArticleException refused(Path file) {
    return catchThrowableOfType(
        UnreadableArticleException.class, () -> reader.read(file, "the name"));
  }
}
