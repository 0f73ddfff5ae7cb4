package org.quotecheck.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents for tests, with no more parts than one must have. */
final class WordFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /**
   * A document.
   *
   * @param body what stands in {@code w:body}
   */
  static WordFile of(String body) {
    WordFile file = new WordFile();
    file.parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd"
            + ".openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
            + " ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
            + ".document.main+xml\"/></Types>");
    file.parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "relationships\"><Relationship Id=\"r1\" Type=\""
            + OFFICE
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    file.parts.put(
        "word/_rels/document.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"/>");
    file.parts.put("word/document.xml", main("document", "<w:body>" + body + "</w:body>"));
    return file;
  }

  /** With one more part, or another in the place of one. */
  WordFile with(String name, String content) {
    parts.put(name, content);
    return this;
  }

  static String main(String root, String content) {
    return "<w:%s xmlns:w=\"%s\">%s</w:%s>".formatted(root, MAIN, content, root);
  }

  /** A paragraph of runs. */
  static String paragraph(String style, String... runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr>"
        + String.join("", runs)
        + "</w:p>";
  }

  /** A run of text in bold. */
  static String run(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
