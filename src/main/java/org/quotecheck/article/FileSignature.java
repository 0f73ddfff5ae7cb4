package org.quotecheck.article;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Kinds of file that people take for text, told by their first bytes. */
enum FileSignature {
  PDF("a PDF document; save its text as plain text", "25504446"),
  ZIP(
      "a ZIP archive, but no Word or OpenDocument text that can be read; unpack it, or save its text as plain text",
      "504B0304"),
  EMPTY_ZIP("an empty ZIP archive", "504B0506"),
  OLE("an old Word document (.doc); save it as .docx or .odt", "D0CF11E0A1B11AE1"),
  RTF("a rich-text document (RTF); save it as .docx or .odt", "7B5C727466"),
  PNG("a PNG picture, which has no text to check", "89504E470D0A1A0A"),
  JPEG("a JPEG picture, which has no text to check", "FFD8FF"),
  GIF("a GIF picture, which has no text to check", "47494638"),
  GZIP("compressed with gzip; unpack it first", "1F8B08"),
  UTF_32_LE("UTF-32 text; save it as UTF-8", "FFFE0000"),
  UTF_32_BE("UTF-32 text; save it as UTF-8", "0000FEFF");

  private static final int LONGEST = 8;

  private final String description;
  private final String hex;

  FileSignature(String description, String hex) {
    this.description = description;
    this.hex = hex;
  }

  /** The kind of a file that begins like this, if it is one of those. */
  static Optional<FileSignature> of(byte[] content) {
    int length = Math.min(content.length, LONGEST);
    String begin = HexFormat.of().withUpperCase().formatHex(content, 0, length);
    return Arrays.stream(values()).filter(s -> begin.startsWith(s.hex)).findFirst();
  }

  /** What the file is and what to do: goes on after "this is". */
  String description() {
    return description;
  }
}
