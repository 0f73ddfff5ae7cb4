package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StringTableTest {
  @Property(tries = 100)
  void holds_what_was_put_in_and_nothing_else(@ForAll Set<String> keys, @ForAll Set<String> others)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    keys.stream().filter(StringTableTest::isText).forEach(key -> numbers.put(key, numbers.size()));
    Path folder = Files.createTempDirectory("table");
    StringTable table = written(numbers, folder);
    Files.delete(folder.resolve("table")); // Mapped already, and a hundred would stay behind.
    Files.delete(folder);
    assertThat(table.size()).isEqualTo(numbers.size());
    numbers.forEach((key, number) -> assertThat(table.get(key, -1)).isEqualTo(number));
    others.stream()
        .filter(key -> isText(key) && !numbers.containsKey(key))
        .forEach(key -> assertThat(table.get(key, -1)).isEqualTo(-1));
  }

  @Test
  void tells_strings_of_one_hash_apart(@TempDir Path folder) throws IOException {
    StringTable table = written(Map.of("Aa", 1, "BBBB", 2), folder);
    assertThat(table.get("Aa", -1)).isEqualTo(1);
    assertThat(table.get("BB", -1)).isEqualTo(-1);
    assertThat(table.get("AaAa", -1)).isEqualTo(-1);
  }

  /** Half surrogate pairs cannot be written as UTF-8. */
  private static boolean isText(String key) {
    return key.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private static StringTable written(Map<String, Integer> numbers, Path folder) throws IOException {
    ModelFile.Writer out = new ModelFile.Writer();
    StringTable.write(out, numbers);
    Path file = folder.resolve("table");
    out.writeTo(file, "table", 0);
    return StringTable.read(ModelFile.open(file, "table"));
  }
}
