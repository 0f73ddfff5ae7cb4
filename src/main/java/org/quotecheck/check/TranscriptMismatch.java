package org.quotecheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.transcript.Transcript.Place;
import org.quotecheck.transcript.Verdict;
import org.quotecheck.transcript.Verification;
import org.quotecheck.transcript.Verification.Piece;
import org.quotecheck.transcript.Verifier;

/** A quotation that the transcripts do not have so. */
final class TranscriptMismatch extends Check {
  /** So many differences tell what is wrong; all of them are in {@code verify}. */
  private static final int MOST_DIFFERENCES = 3;

  /** The best first: a quotation has to be in one transcript, not in all. */
  private static final Comparator<Held> BEST =
      Comparator.comparing((Held held) -> held.found.verdict())
          .thenComparing(held -> held.found.isSerious());

  /** A quotation held against one transcript. */
  private record Held(Verifier transcript, Verification found) {
    String place() {
      return found.places().stream()
          .map(Place::label)
          .collect(Collectors.joining("; ", transcript.name() + ", ", ""));
    }
  }

  TranscriptMismatch() {
    super(Level.ERROR, Precision.HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (SpokenQuotation quotation : subject.spoken()) {
      Optional<Held> best =
          subject.transcripts().stream()
              .map(transcript -> held(transcript, subject, quotation))
              .min(BEST);
      if (best.isPresent() && !best.get().found.verdict().isFaithful()) {
        findings.add(finding(subject, quotation, best.get()));
      }
    }
    return findings;
  }

  private static Held held(Verifier transcript, Subject subject, SpokenQuotation quotation) {
    return new Held(
        transcript,
        transcript.verify(subject.text(), quotation.quotation().content(), quotation.speaker()));
  }

  private Finding finding(Subject subject, SpokenQuotation quotation, Held held) {
    String first = subject.words(quotation).first();
    boolean serious =
        held.found.isSerious() || held.found.verdict() == Verdict.SAID_BY_SOMEONE_ELSE;
    return switch (held.found.verdict()) {
      case ALTERED ->
          subject.finding(
              this,
              serious ? level() : Level.WARNING,
              "%s was said otherwise: %s (%s)".formatted(first, differences(held), held.place()),
              quotation);
      case SPLICED ->
          subject.finding(
              this,
              Level.WARNING,
              "%s is put together from places far apart (%s)".formatted(first, held.place()),
              quotation);
      case SAID_BY_SOMEONE_ELSE ->
          subject.finding(
              this,
              level(),
              "%s was said by somebody else (%s)".formatted(first, held.place()),
              quotation);
      default -> notFound(subject, quotation, first);
    };
  }

  private Finding notFound(Subject subject, SpokenQuotation quotation, String first) {
    List<Verifier> transcripts = subject.transcripts();
    String where =
        transcripts.size() == 1
            ? "is not in " + transcripts.get(0).name()
            : "is in none of the " + transcripts.size() + " transcripts";
    Speaker speaker = quotation.speaker();
    if (speaker != null && transcripts.stream().noneMatch(one -> one.mayHear(speaker))) {
      String nothing = "%s %s, nor is anything else of %s".formatted(first, where, speaker.name());
      return subject.finding(this, Level.INFO, nothing, quotation);
    }
    return subject.finding(this, Level.WARNING, first + " " + where, quotation);
  }

  private static String differences(Held held) {
    List<Piece> pieces = held.found.alterations().toList();
    return pieces.stream()
            .limit(MOST_DIFFERENCES)
            .map(TranscriptMismatch::difference)
            .collect(Collectors.joining(", "))
        + (pieces.size() > MOST_DIFFERENCES ? " …" : "");
  }

  private static String difference(Piece piece) {
    String spoken = String.join(" ", piece.spoken());
    String quoted = String.join(" ", piece.quoted());
    return spoken.isEmpty()
        ? "“" + quoted + "” was put in"
        : quoted.isEmpty()
            ? "“" + spoken + "” was left out"
            : "“" + quoted + "” for “" + spoken + "”";
  }
}
