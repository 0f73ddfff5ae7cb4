package org.quotecheck.article;

import java.util.Optional;

/** Sections of XML in which no character means anything but itself. */
final class Cdata {
  private static final String BEGIN = "<![CDATA[";
  private static final String END = "]]>";

  private Cdata() {}

  /**
   * What a section holds; empty where a span is none.
   *
   * @param section the whole of it in the text; its end may be missing
   */
  static Optional<Span> content(String text, Span section) {
    if (!text.startsWith(BEGIN, section.begin())) {
      return Optional.empty();
    }
    int begin = Math.min(section.begin() + BEGIN.length(), section.end());
    boolean closed = section.of(text).endsWith(END);
    return Optional.of(
        new Span(begin, Math.max(begin, section.end() - (closed ? END.length() : 0))));
  }
}
