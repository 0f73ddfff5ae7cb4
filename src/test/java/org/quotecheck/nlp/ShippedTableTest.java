package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShippedTableTest {
  @Test
  void givesWhatIsSaidOfEachName() {
    assertThat(numbers("whole.tsv"))
        .containsOnly(Map.entry("said", 0.9f), Map.entry("barked", 0.5f));
  }

  @Test
  void theLastColumnMayHoldTabs() {
    List<String> rows = new ArrayList<>();
    ShippedTable.read(ShippedTableTest.class, "whole.tsv", 1, row -> rows.add(row[0]));
    assertThat(rows).containsExactly("said\t0.9", "barked\t0.5");
  }

  @ParameterizedTest
  @CsvSource({
    "short-row.tsv, 2 columns are wanted",
    "no-number.tsv, half",
    "twice.tsv, a second row for said"
  })
  void damageIsToldWithFileAndLine(String file, String what) {
    assertThatThrownBy(() -> numbers(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(file + " is damaged in line 2: ")
        .hasMessageContaining(what);
  }

  private static Map<String, Float> numbers(String file) {
    return ShippedTable.byName(ShippedTableTest.class, file, 2, row -> Float.valueOf(row[1]));
  }
}
