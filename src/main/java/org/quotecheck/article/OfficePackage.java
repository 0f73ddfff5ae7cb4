package org.quotecheck.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.quotecheck.article.UnreadableArticleException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a document of Word, as in ECMA-376, or of OpenDocument: a ZIP archive of XML files.
 * Read in memory, within limits, and with the JDK's own readers: nothing is unpacked to a disk, no
 * entity or address in it is followed.
 */
final class OfficePackage {
  static final String DOCUMENT = "word/document.xml";

  private static final int MOST_PARTS = 10_000;

  /** Unpacked, in bytes; XML takes several times as much in memory. */
  private static final int MOST_BYTES = 100_000_000;

  private static final int MOST_BYTES_OF_XML = 16_000_000;

  /** Elements in elements; Word's own documents stay far below. */
  private static final String DEEPEST = "500";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private OfficePackage() {}

  /** What a file holds; empty where its archive cannot be read. */
  static Optional<OfficePackage> in(byte[] file) {
    try {
      return Optional.of(read(file));
    } catch (UnreadableArticleException e) {
      return Optional.empty();
    }
  }

  boolean holds(String part) {
    return parts.containsKey(part);
  }

  static OfficePackage read(byte[] file) throws UnreadableArticleException {
    OfficePackage word = new OfficePackage();
    long total = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        // One more than may be: to go on to the next entry would be to unpack the rest of this one.
        byte[] content = zip.readNBytes((int) (MOST_BYTES - total + 1));
        total += content.length;
        if (total > MOST_BYTES || word.parts.size() >= MOST_PARTS) {
          throw refused(
              "this archive unpacks to more than a Word document has; save its text anew");
        }
        if (!entry.isDirectory()) {
          word.parts.put(entry.getName(), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw refused("this ZIP archive is damaged; save the document anew");
    }
    return word;
  }

  /** One of its parts. */
  Optional<Document> part(String name) throws UnreadableArticleException {
    byte[] content = parts.get(name);
    if (content == null) {
      return Optional.empty();
    }
    if (content.length > MOST_BYTES_OF_XML) {
      throw refused(name + " in this document is too large for an article; split it");
    }
    try {
      return Optional.of(builder().parse(new ByteArrayInputStream(content)));
    } catch (SAXException | IOException e) {
      throw refused(name + " in this document is damaged; save the document anew");
    }
  }

  /** Puts a part in, or in the place of one. */
  void put(String name, Document content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      content.setXmlStandalone(true);
      Transformer writer = TransformerFactory.newInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      writer.transform(new DOMSource(content), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException("what was read can be written", e);
    }
    parts.put(name, out.toByteArray());
  }

  /** All parts as a file. */
  byte[] file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        // The same document gives the same file.
        entry.setTime(315_532_800_000L);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written", e);
    }
    return out.toByteArray();
  }

  /** The elements directly in one. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** An element's name without the prefix that stands for its namespace. */
  static String name(Element element) {
    return element.getLocalName() == null ? element.getTagName() : element.getLocalName();
  }

  /** An empty document. */
  static Document newDocument() {
    return builder().newDocument();
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // Otherwise it prints what is wrong on standard error.
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's parser has these features", e);
    }
  }

  private static UnreadableArticleException refused(String message) {
    return new UnreadableArticleException(Fault.CONTENT, message);
  }
}
