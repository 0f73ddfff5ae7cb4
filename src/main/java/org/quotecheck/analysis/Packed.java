package org.quotecheck.analysis;

import java.util.Arrays;

/** Bytes that stay as they are until somebody asks what they hold. */
final class Packed {
  private final byte[] bytes;

  Packed(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Packed packed && Arrays.equals(bytes, packed.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
