package org.quotecheck.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.article.Span;
import org.quotecheck.speaker.Speaker;

/** Quotations of which it is known what was done to them, held against a long transcript. */
final class VerdictsTest {
  private static final int CASES_A_KIND = 50;
  private static final double LEAST_RIGHT = 0.98;
  private static final double MOST_SECONDS = 0.1;

  private Random random = new Random(0);
  private GeneratedTranscript source = new GeneratedTranscript(random, 0);
  private Verifier verifier = new Verifier(source.transcript());
  private final List<String> wrong = new ArrayList<>();
  private final List<Double> seconds = new ArrayList<>();
  private int cases;

  @ParameterizedTest
  @ValueSource(longs = {20_240_611, 1, 2, 3})
  void verdictsAreRightAndFast(long seed) {
    random = new Random(seed);
    source = new GeneratedTranscript(random, 30_000);
    verifier = new Verifier(source.transcript());
    for (int i = 0; i < CASES_A_KIND; i++) {
      verbatim();
      omission();
      alteration(i % 2 == 0);
      splice();
      otherSpeaker();
      invention();
    }
    double right = 1 - (double) wrong.size() / cases;
    double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        "transcript verdicts, seed %d: %d of %d right (%.3f); median %.1f ms, slowest but three %.1f ms%n",
        seed,
        cases - wrong.size(),
        cases,
        right,
        1000 * sorted[sorted.length / 2],
        1000 * sorted[sorted.length - 4]);
    assertThat(cases).isEqualTo(300);
    assertThat(right).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(LEAST_RIGHT);
    assertThat(sorted[sorted.length - 4]).isLessThan(MOST_SECONDS);
  }

  private GeneratedTranscript.Line line() {
    return source.pick(source.lines());
  }

  private void verbatim() {
    GeneratedTranscript.Line line = line();
    int from = random.nextInt(4);
    List<String> words = line.words().subList(from, line.words().size());
    // As houses print it: capital, comma, another apostrophe.
    String quotation = GeneratedTranscript.written(words).replaceFirst("\\.$", ",");
    expect(Verdict.VERBATIM, false, quotation, line.speaker());
  }

  private void omission() {
    GeneratedTranscript.Line line = line();
    int size = line.words().size();
    int from = 3 + random.nextInt(3);
    int to = Math.min(size - 3, from + 2 + random.nextInt(8));
    String mark = source.pick(List.of(" … ", "... ", " [...] ", " . . . "));
    String quotation =
        String.join(" ", line.words().subList(0, from))
            + mark
            + String.join(" ", line.words().subList(to, size));
    expect(Verdict.MARKED_OMISSIONS, false, quotation, line.speaker());
  }

  private void alteration(boolean serious) {
    GeneratedTranscript.Line line = line();
    List<String> words = new ArrayList<>(line.words());
    int at = 2 + random.nextInt(words.size() - 4);
    if (serious) {
      switch (random.nextInt(3)) {
        case 0 -> words.add(at, "not");
        case 1 -> words.set(at, Integer.toString(100 + random.nextInt(900)));
        default -> words.set(at, "Vandermeer");
      }
    } else {
      while (!words.get(at).matches("[a-z]+") || words.get(at).matches("no|not|two|first")) {
        at = (at + 1) % words.size();
      }
      switch (random.nextInt(3)) {
        case 0 -> words.remove(at);
        case 1 -> words.set(at, source.rareWord() + "ly");
        default -> words.add(at, source.rareWord() + "ly");
      }
    }
    expect(Verdict.ALTERED, serious, String.join(" ", words), line.speaker());
  }

  private void splice() {
    int first = random.nextInt(source.lines().size() / 2);
    int second = source.lines().size() / 2 + 20 + random.nextInt(source.lines().size() / 3);
    boolean swapped = random.nextBoolean();
    List<String> head = source.lines().get(swapped ? second : first).words();
    List<String> tail = source.lines().get(swapped ? first : second).words();
    String quotation =
        String.join(" ", head.subList(0, 5 + random.nextInt(5)))
            + source.pick(List.of(" ", ", ", " … "))
            + String.join(" ", tail.subList(tail.size() - 5 - random.nextInt(5), tail.size()));
    expect(Verdict.SPLICED, false, quotation, source.lines().get(first).speaker());
  }

  private void otherSpeaker() {
    GeneratedTranscript.Line line = line();
    String speaker = line.speaker();
    while (speaker.equals(line.speaker())) {
      speaker = source.pick(GeneratedTranscript.SPEAKERS);
    }
    expect(Verdict.SAID_BY_SOMEONE_ELSE, false, GeneratedTranscript.written(line.words()), speaker);
  }

  private void invention() {
    expect(
        Verdict.NOT_FOUND,
        false,
        GeneratedTranscript.written(source.sentence()),
        source.pick(GeneratedTranscript.SPEAKERS));
  }

  private void expect(Verdict verdict, boolean serious, String quotation, String name) {
    cases++;
    Speaker speaker = new Speaker(1, name, Speaker.Kind.PERSON, null, null, List.of(name), null);
    long begin = System.nanoTime();
    Verification found = verifier.verify(quotation, new Span(0, quotation.length()), speaker);
    seconds.add((System.nanoTime() - begin) / 1e9);
    boolean seriousness = verdict != Verdict.ALTERED || found.isSerious() == serious;
    if (found.verdict() != verdict || !seriousness) {
      wrong.add(
          "%s (serious %s) taken for %s: %s %s"
              .formatted(
                  verdict, serious, found.verdict(), quotation, Arrays.asList(found.pieces())));
    }
  }
}
