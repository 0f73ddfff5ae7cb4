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

  /** Decodes by the byte-order mark, else as UTF-8, else as Windows-1252. */
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
    refuseNul(bytes);
    try {
      return new DecodedText(strictly(bytes, 0, UTF_8), List.of());
    } catch (CharacterCodingException e) {
      return windows1252(bytes, firstInvalid(bytes, UTF_8));
    }
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

  private static DecodedText windows1252(byte[] bytes, int firstInvalid)
      throws UnreadableArticleException {
    try {
      return new DecodedText(
          strictly(bytes, 0, WINDOWS_1252),
          List.of("Not UTF-8 at byte " + firstInvalid + ", so read as Windows-1252."));
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

  private static void refuseNul(byte[] bytes) throws UnreadableArticleException {
    int[] nul = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      nul[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int most = Math.max(nul[0], nul[1]);
    // Of Latin letters in UTF-16 every second byte is NUL.
    if (most > bytes.length / 4 && Math.min(nul[0], nul[1]) < most / 4) {
      throw refused("this looks like UTF-16 text without a byte-order mark; save it as UTF-8");
    }
    if (most > 0) {
      throw refused("this is a binary file, not text");
    }
  }

  private static void refuseBinary(String text) throws UnreadableArticleException {
    long controls = text.chars().filter(DecodedText::isOddControl).count();
    if (controls * CHARACTERS_PER_CONTROL > text.length() || text.indexOf('\0') >= 0) {
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
