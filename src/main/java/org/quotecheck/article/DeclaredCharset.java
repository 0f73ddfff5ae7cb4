package org.quotecheck.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character set that HTML or XML says it is written in.
 *
 * @param name as the file writes it
 * @param charset what it means; empty where this Java knows none of that name
 */
record DeclaredCharset(String name, Optional<Charset> charset) {
  /** As far as a declaration is looked for, in bytes; browsers look at 1,024. */
  private static final int HEAD = 4096;

  private static final Pattern XML =
      Pattern.compile(
          "\\A\\s*<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  private static final Pattern META =
      Pattern.compile("(?i)<meta\\b[^>]{0,400}?\\bcharset\\s*=\\s*[\"']?([\\w.:-]{1,40})");

  /**
   * What the web calls by these names is Windows-1252, as the Encoding Standard of WHATWG has it.
   */
  private static final List<String> WINDOWS_1252 =
      List.of("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1");

  /** What the Encoding Standard calls Mac Roman, and Java does not know. */
  private static final List<String> MAC_ROMAN =
      List.of("macintosh", "csmacintosh", "mac", "x-mac-roman");

  /** What a file that begins with a tag declares; empty where it declares nothing. */
  static Optional<DeclaredCharset> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (!head.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    Matcher xml = XML.matcher(head);
    Matcher meta = META.matcher(head);
    if (xml.find()) {
      return Optional.of(named(xml.group(1)));
    }
    return meta.find() ? Optional.of(named(meta.group(1))) : Optional.empty();
  }

  private static DeclaredCharset named(String name) {
    String label = name.toLowerCase(Locale.ROOT);
    String known =
        WINDOWS_1252.contains(label)
            ? "windows-1252"
            : MAC_ROMAN.contains(label) ? MacRoman.NAME : name;
    try {
      return new DeclaredCharset(name, Optional.of(Charset.forName(known)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return new DeclaredCharset(name, Optional.empty());
    }
  }

  /** Whether it is one of those in which letters of ASCII are themselves. */
  boolean isLikeAscii() {
    return charset.isPresent()
        && charset.get().canEncode()
        && new String("<a>".getBytes(charset.get()), StandardCharsets.ISO_8859_1).equals("<a>");
  }
}
