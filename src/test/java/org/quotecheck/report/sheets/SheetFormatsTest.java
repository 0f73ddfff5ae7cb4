package org.quotecheck.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sheets hold what they are given, and nothing in them runs. */
final class SheetFormatsTest {
  private static final String HOSTILE = "=cmd|' /C calc'!A0";
  private static final String MARK_UP = "<script>a|b</script>\n`x` \u001b[2J\u202e";

  private static final Sheet SHEET =
      new Sheet(
          "Quotations of <a>.txt",
          List.of("number", "checked by", "words"),
          List.of(row(1, null, HOSTILE), row(-2, "Łódź", MARK_UP), row(null, "", "“שלום”, 東京")));

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  @Test
  void csvTakesNoFormula() throws IOException {
    assertThat(file("a.CSV").split("\r\n", -1))
        .containsExactly(
            "\uFEFFnumber,\"checked by\",words",
            "1,,\"'=cmd|' /C calc'!A0\"",
            "-2,Łódź,\"<script>a|b</script> `x` ␛[2J<U+202E>\"",
            ",,\"“שלום”, 東京\"",
            "");
  }

  @Test
  void jsonKeepsTypes() throws IOException {
    assertThat(file("a.json"))
        .contains("\"number\": 1,", "\"checkedBy\": null", "\"number\": -2", "=cmd|' /C calc'!A0")
        .contains("\\u001B[2J\\u202E");
  }

  @Test
  void markdownHasNoCellThatBreaksItsTable() throws IOException {
    assertThat(file("a.md").lines().toList())
        .hasSize(5)
        .allMatch(line -> line.replaceAll("[^|]", "").length() == 4)
        .noneMatch(line -> line.contains("<script"));
  }

  @Test
  void htmlHasNoMarkUpOfTheArticle() throws IOException {
    assertThat(file("a.htm"))
        .contains("<title>Quotations of &lt;a&gt;.txt</title>", "&lt;script&gt;", "dir=\"auto\"")
        .doesNotContain("<script", "\u001b", "\u202e");
  }

  @Test
  void xlsxHoldsTextAsText() throws IOException {
    Map<String, String> parts = parts(bytes("a.xlsx"));
    assertThat(parts).containsKey("xl/workbook.xml");
    String all = String.join("\n", parts.values());
    assertThat(text(parts)).contains("=cmd|", "東京", "Łódź", "<script>a|b</script>");
    assertThat(all).doesNotContain("<f>", "<script", "\u001b", "\u202e");
    assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>1</v>", "<v>-2</v>");
  }

  @Test
  void xlsxCutsWhatExcelWouldNotTake() throws IOException {
    Sheet sheet = new Sheet("", List.of("words"), List.of(row("😀".repeat(30_000)), row("\uFFFF")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetFormats.forFile("a.xlsx").orElseThrow().write(sheet, out);
    assertThat(text(parts(out.toByteArray()))).contains("😀…").doesNotContain("\uFFFF");
  }

  @Test
  void theNameTellsTheFormat() {
    assertThat(SheetFormats.forFile("a.txt")).isEmpty();
    assertThat(SheetFormats.forFile("csv")).isEmpty();
    assertThat(SheetFormats.all().stream().map(SheetFormat::name)).isSorted();
  }

  private static String file(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetFormats.forFile(name).orElseThrow().write(SHEET, out);
    return out.toByteArray();
  }

  private static String text(Map<String, String> parts) {
    return Jsoup.parse(parts.getOrDefault("xl/sharedStrings.xml", ""), Parser.xmlParser()).text();
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new HashMap<>();
    Path file = Files.write(Files.createTempFile("sheet", ".xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    Files.delete(file);
    return parts;
  }
}
