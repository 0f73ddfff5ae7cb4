package org.quotecheck.report.escape;

import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML 1.0 written piece by piece, indented. A character that XML does not have becomes U+FFFD. A
 * failure to write is an {@link IOException}.
 */
public final class XmlStream {
  private static final String REPLACEMENT = "\uFFFD";

  private final XMLStreamWriter xml;
  private int depth;
  private boolean afterText;

  /** Writes the declaration. */
  public XmlStream(Appendable out) throws IOException {
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(new AppendableWriter(out));
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Opens an element; its attributes are name, value, name, value, … */
  public void begin(String element, String... attributes) throws IOException {
    indent();
    write(() -> xml.writeStartElement(element));
    attributes(attributes);
    depth++;
  }

  /** An element without content. */
  public void empty(String element, String... attributes) throws IOException {
    indent();
    write(() -> xml.writeEmptyElement(element));
    attributes(attributes);
  }

  /** An element that holds only text. */
  public void text(String element, String text, String... attributes) throws IOException {
    begin(element, attributes);
    write(() -> xml.writeCharacters(clean(text)));
    afterText = true;
    end();
  }

  /** Closes the element opened last. */
  public void end() throws IOException {
    depth--;
    if (!afterText) {
      indent();
    }
    afterText = false;
    write(xml::writeEndElement);
  }

  /** Ends the document with a line break. */
  public void finish() throws IOException {
    write(() -> xml.writeCharacters("\n"));
    write(xml::writeEndDocument);
    write(xml::close);
  }

  private void attributes(String... attributes) throws IOException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String name = attributes[i];
      // Readers turn line breaks in attributes into blanks anyway.
      String value = clean(Inert.line(attributes[i + 1]));
      write(() -> xml.writeAttribute(name, value));
    }
  }

  private void indent() throws IOException {
    write(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
  }

  /** The text with U+FFFD for what XML does not have. */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isXml(c)) {
                clean.appendCodePoint(c);
              } else {
                clean.append(REPLACEMENT);
              }
            });
    return clean.toString();
  }

  /** Production 2 of XML 1.0. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static void write(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
