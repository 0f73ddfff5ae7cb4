package org.quotecheck.report.escape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordsAsJsonTest {
  private record Inner(boolean yes) {}

  private record Outer(
      @Nullable String text, int number, double share, Optional<Inner> inner, List<Inner> all) {}

  @Test
  void componentsComeInTheirOrder() {
    assertThat(
            JsonStream.line(
                new Outer(
                    "a \"b\"", -3, 0.25, Optional.of(new Inner(true)), List.of(new Inner(false)))))
        .isEqualTo(
            "{\"text\":\"a \\\"b\\\"\",\"number\":-3,\"share\":0.25,"
                + "\"inner\":{\"yes\":true},\"all\":[{\"yes\":false}]}");
  }

  @Test
  void nullIsWrittenAndAnEmptyOptionalLeftOut() {
    assertThat(JsonStream.line(new Outer(null, 0, 1.0, Optional.empty(), List.of())))
        .isEqualTo("{\"text\":null,\"number\":0,\"share\":1.0,\"all\":[]}");
  }

  @Test
  void mapsAreObjectsInTheirOrder() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a", Arrays.asList("x", null, 1L << 40));
    assertThat(JsonStream.line(map)).isEqualTo("{\"z\":1,\"a\":[\"x\",null,1099511627776]}");
  }

  @Test
  void anIndentedDocumentHoldsTheSame() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonStream json = JsonStream.pretty(out);
    json.value(new Outer("t", 1, 0.5, Optional.of(new Inner(true)), List.of()));
    json.finish();
    assertThat(out.toString())
        .isEqualTo(
            """
            {
              "text": "t",
              "number": 1,
              "share": 0.5,
              "inner": {
                "yes": true
              },
              "all": []
            }
            """);
  }

  @Test
  void whatNoReportHoldsIsRefused() {
    assertThatThrownBy(() -> JsonStream.line(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }
}
