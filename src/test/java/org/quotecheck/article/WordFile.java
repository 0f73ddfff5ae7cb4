package org.quotecheck.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
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

  /**
   * An OpenDocument text.
   *
   * @param body what stands in {@code office:text}
   */
  static WordFile openDocument(String body) {
    WordFile file = new WordFile();
    file.parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    StringBuilder root = new StringBuilder("<office:document-content office:version=\"1.3\"");
    for (String name : List.of("office", "style", "text", "table", "drawing")) {
      root.append(" xmlns:").append(name.equals("drawing") ? "draw" : name);
      root.append("=\"urn:oasis:names:tc:opendocument:xmlns:").append(name).append(":1.0\"");
    }
    file.parts.put(
        "content.xml",
        root
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:automatic-styles>"
            + "<style:style style:name=\"P1\" style:family=\"paragraph\""
            + " style:parent-style-name=\"Standard\"/><style:style style:name=\"P2\""
            + " style:family=\"paragraph\" style:parent-style-name=\"Quotations\"/>"
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    file.parts.put(
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            + "<manifest:file-entry manifest:full-path=\"/\""
            + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
            + "<manifest:file-entry manifest:full-path=\"content.xml\""
            + " manifest:media-type=\"text/xml\"/></manifest:manifest>");
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
