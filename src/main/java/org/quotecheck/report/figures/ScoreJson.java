package org.quotecheck.report.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.attribution.Status;
import org.quotecheck.report.escape.JsonStream;
import org.quotecheck.review.Reliability;
import org.quotecheck.review.Score;
import org.quotecheck.review.Share;

/** A score for other programs. The fields are those of the score for people, in the same order. */
public final class ScoreJson {
  private static final int FORMAT = 1;

  private ScoreJson() {}

  private record Measure(double share, int part, int of) {
    static Measure of(Share share) {
      return new Measure(rounded(share.value()), share.part(), share.all());
    }
  }

  private record Bin(double from, int answers, int right, double confidence) {}

  private record Confidence(List<Bin> bins, double expectedCalibrationError, double coverage) {
    static Confidence of(Reliability reliability) {
      return new Confidence(
          reliability.bins().stream()
              .map(b -> new Bin(b.from(), b.answered(), b.right(), rounded(b.confidence())))
              .toList(),
          rounded(reliability.expectedError()),
          rounded(reliability.coverage()));
    }
  }

  private record Part(
      String property,
      String value,
      int quotations,
      Measure mentionRight,
      Measure nameRight,
      Measure roleRight,
      Measure statusRight) {}

  /** Writes one object. */
  public static void write(Score score, Appendable out) throws IOException {
    JsonStream json = JsonStream.pretty(out);
    json.beginObject();
    json.property("format", FORMAT);
    json.property("measures", measures(score));
    json.property("statuses", statuses(score));
    json.property("confidence", Confidence.of(score.reliability()));
    json.property("classes", classes(score));
    json.endObject();
    json.finish();
  }

  private static Map<String, Measure> measures(Score score) {
    Map<String, Measure> measures = new LinkedHashMap<>();
    measures.put("found", Measure.of(score.found()));
    measures.put("mentionRight", Measure.of(score.mentionRight()));
    measures.put("mentionPrecision", Measure.of(score.mentionPrecision()));
    measures.put("nameRight", Measure.of(score.nameRight()));
    measures.put("nameWrong", Measure.of(score.nameWrong()));
    measures.put("nameMissing", Measure.of(score.nameMissing()));
    measures.put("kindRight", Measure.of(score.kindRight()));
    measures.put("roleRight", Measure.of(score.roleRight()));
    measures.put("statusRight", Measure.of(score.statusRight()));
    measures.put("givenASource", Measure.of(score.givenASource()));
    return measures;
  }

  private static Map<String, Map<String, Integer>> statuses(Score score) {
    Map<String, Map<String, Integer>> statuses = new LinkedHashMap<>();
    for (Status gold : Status.values()) {
      Map<Status, Integer> given = score.statuses().getOrDefault(gold, Map.of());
      Map<String, Integer> row = new LinkedHashMap<>();
      for (Status status : Status.values()) {
        row.put(status.label(), given.getOrDefault(status, 0));
      }
      row.put("not-found", score.notFound(gold));
      statuses.put(gold.label(), row);
    }
    return statuses;
  }

  private static List<Part> classes(Score score) {
    List<Part> classes = new ArrayList<>();
    score
        .classes()
        .forEach(
            (of, part) ->
                classes.add(
                    new Part(
                        of.property(),
                        of.value(),
                        part.judgements().size(),
                        Measure.of(part.mentionRight()),
                        Measure.of(part.nameRight()),
                        Measure.of(part.roleRight()),
                        Measure.of(part.statusRight()))));
    return classes;
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
