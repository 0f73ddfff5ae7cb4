package org.quotecheck.report.figures;

import java.io.IOException;
import java.util.List;
import org.quotecheck.report.escape.JsonStream;
import org.quotecheck.review.SourceAudit;
import org.quotecheck.review.SourceAudit.Amount;

/** A source audit for programs. */
public final class AuditJson {
  private AuditJson() {}

  private record Part(int quotations, int words, double share) {
    static Part of(Amount part, Amount all) {
      return new Part(part.quotations(), part.words(), rounded(part.shareOf(all)));
    }
  }

  private record Source(
      String name,
      String kind,
      List<String> roles,
      List<String> affiliations,
      List<String> articles,
      int quotations,
      int words,
      double share) {
    static Source of(SourceAudit.Source source, Amount all) {
      return new Source(
          source.name(),
          source.kind().label(),
          source.roles(),
          source.affiliations(),
          source.articles(),
          source.amount().quotations(),
          source.amount().words(),
          rounded(source.amount().shareOf(all)));
    }
  }

  /** Writes one object: the sources, and what all, anonymous and no sources add up to. */
  public static void write(SourceAudit audit, Appendable out) throws IOException {
    JsonStream json = JsonStream.pretty(out);
    json.beginObject();
    json.property("format", 1);
    json.property("articles", audit.articles());
    json.property("sources", audit.sources().stream().map(s -> Source.of(s, audit.all())).toList());
    json.property("all", Part.of(audit.all(), audit.all()));
    json.property("anonymous", Part.of(audit.anonymous(), audit.all()));
    json.property("withoutSource", Part.of(audit.unsourced(), audit.all()));
    json.endObject();
    json.finish();
  }

  /** To a thousandth: more would only be noise. */
  private static double rounded(double share) {
    return Math.round(1000 * share) / 1000.0;
  }
}
