package org.quotecheck.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;
import org.quotecheck.attribution.Status;
import org.quotecheck.check.Level;
import org.quotecheck.report.screen.Tint;

/** Reports and the shell mean the same by a colour. */
final class PaletteTest {
  @Test
  void levelsLookAsInReports() {
    for (Level level : Level.values()) {
      assertThat(painted(Palette.of(level))).isEqualTo(Tint.of(level).paint("x"));
    }
    assertThat(painted(Palette.of(Level.INFO))).isEqualTo("\033[36mx\033[0m");
  }

  @Test
  void statusesLookAsInReports() {
    for (Status status : Status.values()) {
      assertThat(painted(Palette.of(status))).isEqualTo(Tint.of(status).paint("x"));
    }
    assertThat(painted(Palette.HEADING)).isEqualTo(Tint.STRONG.paint("x"));
  }

  private static String painted(AttributedStyle style) {
    return new AttributedString("x", style).toAnsi();
  }
}
