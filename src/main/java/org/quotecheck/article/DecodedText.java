package org.quotecheck.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import org.quotecheck.article.UnreadableArticleException.Fault;

/**
 * Bytes as text.
 *
 * @param text without a byte-order mark
 * @param notes what had to be assumed
 */
record DecodedText(String text, List<String> notes) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Text has line breaks and tabs; more control characters than one in so many is no text. */
  private static final int CHARACTERS_PER_CONTROL = 20;

  /** In UTF-16 without a mark, so many of the bytes are NUL in text of Latin letters. */
  private static final int BYTES_PER_NUL = 4;

  /**
   * Decodes by the byte-order mark, else as UTF-16 where every second byte is NUL, else as UTF-8,
   * else as the file declares, else as Mac Roman or Windows-1252, whichever its letters and marks
   * fit. Says in a note what no mark told.
   */
  static DecodedText of(byte[] bytes) throws UnreadableArticleException {
    DecodedText decoded = decode(bytes);
    refuseBinary(decoded.text);
    return decoded;
  }

  private static DecodedText decode(byte[] bytes) throws UnreadableArticleException {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(bytes, 3, UTF_8);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return marked(bytes, 2, UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return marked(bytes, 2, UTF_16BE);
    }
    Optional<DecodedText> wide = utf16(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    DeclaredCharset declared = DeclaredCharset.of(bytes).orElse(null);
    try {
      String text = strictly(bytes, 0, UTF_8);
      boolean other = declared != null && !declared.charset().equals(Optional.of(UTF_8));
      return new DecodedText(
          text,
          declared != null && other && !isAscii(bytes)
              ? List.of("Declares " + declared.name() + ", but is UTF-8, so read as UTF-8.")
              : List.of());
    } catch (CharacterCodingException e) {
      int invalid = firstInvalid(bytes, UTF_8);
      return declared == null
          ? oneByteEach(bytes, invalid, "Not UTF-8 at byte " + invalid)
          : declared(bytes, declared, invalid);
    }
  }

  private static DecodedText declared(byte[] bytes, DeclaredCharset declared, int firstInvalid)
      throws UnreadableArticleException {
    if (declared.isLikeAscii() && !declared.charset().equals(Optional.of(UTF_8))) {
      try {
        return new DecodedText(
            strictly(bytes, 0, declared.charset().orElseThrow()),
            List.of("Read as " + declared.name() + ", as it declares."));
      } catch (CharacterCodingException e) {
        // Told below.
      }
    }
    return oneByteEach(
        bytes,
        firstInvalid,
        "Declares " + declared.name() + ", but is not that, nor UTF-8 at byte " + firstInvalid);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static DecodedText marked(byte[] bytes, int markLength, Charset charset)
      throws UnreadableArticleException {
    try {
      return new DecodedText(strictly(bytes, markLength, charset), List.of());
    } catch (CharacterCodingException e) {
      throw refused(
          "this file has a byte-order mark of "
              + charset
              + ", but is not "
              + charset
              + "; save it again as UTF-8");
    }
  }

  private static DecodedText oneByteEach(byte[] bytes, int firstInvalid, String why)
      throws UnreadableArticleException {
    Optional<Charset> macRoman = MacRoman.of(bytes);
    if (macRoman.isPresent()) {
      return new DecodedText(
          new String(bytes, macRoman.get()),
          List.of(why + ", so read as Mac Roman, which it fits better than Windows-1252."));
    }
    try {
      return new DecodedText(
          strictly(bytes, 0, WINDOWS_1252), List.of(why + ", so read as Windows-1252."));
    } catch (CharacterCodingException e) {
      throw refused(
          "this is neither UTF-8 (see byte "
              + firstInvalid
              + ") nor Windows-1252 (see byte "
              + firstInvalid(bytes, WINDOWS_1252)
              + "); save it as UTF-8");
    }
  }

  private static String strictly(byte[] bytes, int from, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }

  /** Offset of the first byte that the character set has no use for. */
  private static int firstInvalid(byte[] bytes, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // A decoder stops in front of what it cannot decode.
    charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, CharBuffer.allocate(bytes.length), true);
    return in.position();
  }

  /** Text of Latin letters in UTF-16 without a mark, of whose bytes every second is NUL. */
  private static Optional<DecodedText> utf16(byte[] bytes) throws UnreadableArticleException {
    int[] nul = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      nul[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int most = Math.max(nul[0], nul[1]);
    if (most == 0) {
      return Optional.empty();
    }
    if (most > bytes.length / BYTES_PER_NUL && Math.min(nul[0], nul[1]) < most / 4) {
      Charset charset = nul[0] > nul[1] ? UTF_16BE : UTF_16LE;
      try {
        return Optional.of(
            new DecodedText(
                strictly(bytes, 0, charset),
                List.of(
                    "No byte-order mark, but every second byte is NUL, so read as "
                        + charset
                        + ".")));
      } catch (CharacterCodingException e) {
        throw refused(
            "this looks like " + charset + " text, but is not wholly that; save it as UTF-8");
      }
    }
    throw refused("this is a binary file, not text");
  }

  private static void refuseBinary(String text) throws UnreadableArticleException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      controls += isOddControl(text.charAt(i)) ? 1 : 0;
    }
    if ((long) controls * CHARACTERS_PER_CONTROL > text.length() || text.indexOf('\0') >= 0) {
      throw refused("this is a binary file, not text");
    }
  }

  private static boolean isOddControl(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static UnreadableArticleException refused(String message) {
    return new UnreadableArticleException(Fault.CONTENT, message);
  }
}
