package org.quotecheck.nlp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A map from strings to numbers that needs no building when it is loaded: a hash table with open
 * addressing over {@link String#hashCode}, whose values the language defines, laid out in a {@link
 * ModelFile}. Immutable.
 */
final class StringTable {
  private static final int EMPTY = -1;

  /** Two numbers a slot: the hash, and where in {@link #letters} the string begins, or none. */
  private final int[] slots;

  /** For each string its length in bytes, its number, then UTF-8. */
  private final ByteBuffer letters;

  private final int size;

  private StringTable(int[] slots, ByteBuffer letters, int size) {
    this.slots = slots;
    this.letters = letters;
    this.size = size;
  }

  static void write(ModelFile.Writer out, Map<String, Integer> numbers) {
    // A power of two, at least a third of it empty.
    int[] slots = new int[2 * (Integer.highestOneBit(numbers.size() * 3 / 2 + 1) << 1)];
    for (int i = 1; i < slots.length; i += 2) {
      slots[i] = EMPTY;
    }
    int bytes = 0;
    for (String key : numbers.keySet()) {
      bytes += 2 * Integer.BYTES + key.getBytes(StandardCharsets.UTF_8).length;
    }
    ByteBuffer letters = ByteBuffer.wrap(new byte[bytes]).order(ByteOrder.LITTLE_ENDIAN);
    numbers.forEach(
        (key, number) -> {
          int slot = slot(key.hashCode(), slots.length);
          while (slots[slot + 1] != EMPTY) {
            slot = (slot + 2) & (slots.length - 1);
          }
          slots[slot] = key.hashCode();
          slots[slot + 1] = letters.position();
          byte[] utf8 = key.getBytes(StandardCharsets.UTF_8);
          letters.putInt(utf8.length).putInt(number).put(utf8);
        });
    out.ints(numbers.size());
    out.ints(slots);
    out.bytes(letters.array());
  }

  static StringTable read(ModelFile.Reader in) {
    int size = in.ints().get();
    return new StringTable(in.intArray(), in.bytes(), size);
  }

  int size() {
    return size;
  }

  /** The number of a string, or a default where it has none. */
  int get(String key, int otherwise) {
    int hash = key.hashCode();
    int slot = slot(hash, slots.length);
    while (slots[slot + 1] != EMPTY) {
      if (slots[slot] == hash && isAt(key, slots[slot + 1])) {
        return letters.getInt(slots[slot + 1] + Integer.BYTES);
      }
      slot = (slot + 2) & (slots.length - 1);
    }
    return otherwise;
  }

  private boolean isAt(String key, int at) {
    byte[] utf8 = key.getBytes(StandardCharsets.UTF_8);
    return letters.getInt(at) == utf8.length
        && letters.slice(at + 2 * Integer.BYTES, utf8.length).equals(ByteBuffer.wrap(utf8));
  }

  private static int slot(int hash, int length) {
    int spread = hash * 0x9E3779B9;
    return 2 * (spread ^ spread >>> 15) & (length - 1);
  }

  /** For what CoreNLP's interfaces ask of collections beyond looking strings up. */
  static UnsupportedOperationException lookedUpOnly() {
    return new UnsupportedOperationException("strings can only be looked up here");
  }
}
