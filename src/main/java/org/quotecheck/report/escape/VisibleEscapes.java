package org.quotecheck.report.escape;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes in JSON what would act on a terminal or hide on a screen. JSON itself asks for the first
 * 32 control characters only.
 */
final class VisibleEscapes extends CharacterEscapes {
  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    // Characters beyond the first plane come as two surrogates, of which none is hazardous.
    return c <= Character.MAX_VALUE && Inert.isHazard(c) && !Character.isSurrogate((char) c)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c))
        : null;
  }
}
