package org.quotecheck.report.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Places;
import org.quotecheck.article.Position;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Mention;
import org.quotecheck.check.Finding;
import org.quotecheck.check.Level;
import org.quotecheck.report.ArticleReport;

/**
 * A finding as SARIF has it (section 3.27). Where some results are suppressed, all have the list,
 * an empty one where not (section 3.27.23).
 */
record SarifResult(
    String ruleId,
    String level,
    Message message,
    List<Location> locations,
    Optional<List<Location>> relatedLocations,
    Map<String, String> partialFingerprints,
    List<Suppressed> suppressions) {

  record Message(String text) {}

  record Artifact(String uri) {}

  /** The end column is that after the last character. */
  record Region(int startLine, int startColumn, int endLine, int endColumn) {
    static Region of(Position begin, Position end) {
      return new Region(begin.line(), begin.column(), end.line(), end.column());
    }
  }

  record Physical(Artifact artifactLocation, Optional<Region> region) {}

  record Location(Optional<Integer> id, Physical physicalLocation, Optional<Message> message) {
    static Location ofFile(FilePath file) {
      return of(file, Optional.empty());
    }

    static Location of(FilePath file, Optional<Region> region) {
      return new Location(
          Optional.empty(), new Physical(new Artifact(file.uri()), region), Optional.empty());
    }
  }

  record Suppressed(String kind, Optional<String> justification) {
    static List<Suppressed> of(Finding finding) {
      return Stream.ofNullable(finding.suppression())
          .map(s -> new Suppressed(s.kind().label(), Optional.ofNullable(s.reason())))
          .toList();
    }
  }

  static SarifResult of(PlacedFinding finding, ArticleReport report) {
    FilePath file = FilePath.of(report);
    return new SarifResult(
        finding.check(),
        level(finding.finding().level()),
        new Message(finding.message()),
        List.of(Location.of(file, Optional.of(Region.of(finding.begin(), finding.end())))),
        mention(finding.quotation(), report.analysis(), file),
        Map.of("primaryLocationLineHash", finding.fingerprint()),
        Suppressed.of(finding.finding()));
  }

  /** Where the words stand that name the source, if the finding is about a sourced quotation. */
  private static Optional<List<Location>> mention(
      @Nullable SpokenQuotation quotation, @Nullable Analysis analysis, FilePath file) {
    Mention mention = quotation == null ? null : quotation.attribution().mention();
    if (mention == null || analysis == null) {
      return Optional.empty();
    }
    Span span = mention.span();
    Places places = analysis.article().places();
    Region region = Region.of(places.begin(span), places.end(span));
    return Optional.of(
        List.of(
            new Location(
                Optional.of(1),
                new Physical(new Artifact(file.uri()), Optional.of(region)),
                Optional.of(new Message("the words that name the source")))));
  }

  /** SARIF's word for it. */
  static String level(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
