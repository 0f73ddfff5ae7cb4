package org.quotecheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.Scope;
import org.quotecheck.testing.MarkedText;

class RecordCodecTest {
  private record Leaf(@Nullable String text, int number) {}

  private record Tree(
      @Nullable String text,
      int number,
      @Nullable Integer boxed,
      double real,
      @Nullable Double boxedReal,
      boolean truth,
      @Nullable Boolean boxedTruth,
      @Nullable Scope constant,
      List<@Nullable String> strings,
      @Nullable List<Leaf> leaves,
      List<List<Integer>> lists,
      @Nullable Leaf leaf,
      OptionalInt optional,
      @Nullable Packed packed) {}

  private record Sets(Set<String> strings, Map<String, Integer> numbers) {}

  private record Constant(String name) {}

  private record Scoped(Scope scope) {}

  private record Unknown(Object thing) {}

  private static final Tree FULL =
      new Tree(
          "née 🌊",
          -7,
          Integer.MAX_VALUE,
          Math.PI,
          -0.0,
          true,
          false,
          Scope.PULL_QUOTE,
          Arrays.asList("a", null, "", "a"),
          List.of(new Leaf("a", 0), new Leaf(null, Integer.MIN_VALUE)),
          List.of(List.of(), List.of(1, -1, 64, 128, 1 << 20)),
          new Leaf("née 🌊", 1),
          OptionalInt.of(-3),
          new Packed(new byte[] {0, -1, 127}));

  private static final Tree EMPTY =
      new Tree(
          null,
          0,
          null,
          0,
          null,
          false,
          null,
          null,
          List.of(),
          null,
          List.of(),
          null,
          OptionalInt.empty(),
          null);

  private static <T extends Record> T roundTrip(Class<T> type, T tree) throws IOException {
    return RecordCodec.read(type, RecordCodec.bytes(tree));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    assertThat(roundTrip(Tree.class, FULL)).isEqualTo(FULL);
    assertThat(roundTrip(Tree.class, EMPTY)).isEqualTo(EMPTY);
  }

  @Test
  void aWholeAnalysisIsRead() throws IOException {
    Analysis analysis =
        MarkedText.read(
            "tide.txt",
            "“No,” said nobody. <q1>\"We saw it, née 🌊,\"</q1> <s1=Ann Lee>she</s1> <c1>said</c1>.");
    for (SpokenQuotation quotation : analysis.quotations()) {
      assertThat(roundTrip(SpokenQuotation.class, quotation)).isEqualTo(quotation);
    }
    assertThat(
            RecordCodec.read(
                analysis.annotations().getClass(), RecordCodec.bytes(analysis.annotations())))
        .isEqualTo(analysis.annotations());
  }

  @Property
  void anyStringsAndNumbers(
      @ForAll String text, @ForAll int number, @ForAll double real, @ForAll List<String> strings)
      throws IOException {
    Tree tree =
        new Tree(
            text,
            number,
            number,
            real,
            real,
            true,
            true,
            Scope.BODY,
            new ArrayList<>(strings),
            List.of(new Leaf(text, number)),
            List.of(List.of(number)),
            null,
            OptionalInt.of(number),
            null);
    assertThat(roundTrip(Tree.class, tree)).isEqualTo(tree);
  }

  @Test
  void aStringIsWrittenOnce() {
    String once = "x".repeat(100);
    assertThat(RecordCodec.bytes(new Leaf(once, 1)).length + 10)
        .isGreaterThan(RecordCodec.bytes(twice(once)).length);
  }

  private static Record twice(String text) {
    record Two(String first, String second) {}
    return new Two(text, text);
  }

  @Test
  void theOrderOfSetsAndMapsMakesNoDifference() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("b", 2);
    numbers.put("a", 1);
    Sets unsorted = new Sets(new LinkedHashSet<>(List.of("d", "c")), numbers);
    Sets sorted = new Sets(new TreeSet<>(List.of("c", "d")), new HashMap<>(Map.of("a", 1, "b", 2)));
    assertThat(RecordCodec.bytes(unsorted)).isEqualTo(RecordCodec.bytes(sorted));
    assertThat(RecordCodec.bytes(sorted))
        .isNotEqualTo(RecordCodec.bytes(new Sets(Set.of("c", "d"), Map.of("a", 1, "b", 3))));
  }

  @Test
  void everyCutIsNoticed() {
    byte[] whole = RecordCodec.bytes(FULL);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> RecordCodec.read(Tree.class, cut))
          .as("cut at %s", length)
          .isInstanceOf(IOException.class);
    }
  }

  /** Damage that the checksum missed may be read as another tree, but never ends the program. */
  @Test
  void damagedBytesAreAnotherTreeOrNone() {
    byte[] whole = RecordCodec.bytes(FULL);
    for (int i = 0; i < whole.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] damaged = whole.clone();
        damaged[i] ^= (byte) (1 << bit);
        String place = "bit " + bit + " of byte " + i;
        Throwable told = catchThrowable(() -> RecordCodec.read(Tree.class, damaged));
        assertThat(told == null || told instanceof IOException).as("%s: %s", place, told).isTrue();
      }
    }
  }

  @Test
  void aConstantThatIsGoneIsNoTree() {
    byte[] renamed = RecordCodec.bytes(new Constant("NO_SCOPE"));
    assertThatThrownBy(() -> RecordCodec.read(Scoped.class, renamed))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("NO_SCOPE");
  }

  @Test
  void whatItDoesNotKnowIsRefused() {
    assertThatThrownBy(() -> RecordCodec.bytes(new Unknown(new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }
}
