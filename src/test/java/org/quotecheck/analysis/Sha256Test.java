package org.quotecheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class Sha256Test {
  /** The example of FIPS 180-4 for one block. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void partsCountAsTheyStandOneBehindTheOther() {
    assertThat(hex("abc")).isEqualTo(OF_ABC);
    assertThat(hex("a", "", "bc")).isEqualTo(OF_ABC);
  }

  private static String hex(String... parts) {
    byte[][] bytes = new byte[parts.length][];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = parts[i].getBytes(StandardCharsets.US_ASCII);
    }
    return HexFormat.of().formatHex(Sha256.of(bytes));
  }
}
