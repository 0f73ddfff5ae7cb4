package org.quotecheck.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.speaker.NameBearer;
import org.quotecheck.speaker.Speaker;

/** An analysis with the program's answers replaced by those of people. */
public final class DecidedAnalysis {
  private final Analysis analysis;
  private final Map<Integer, Decision> decisions;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  private DecidedAnalysis(Analysis analysis, Map<Integer, Decision> decisions) {
    this.analysis = analysis;
    this.decisions = decisions;
  }

  /** The analysis as people decided it; the same where nobody did. */
  public static Analysis of(Analysis analysis, Decisions decisions) {
    Map<Integer, Decision> on = decisions.on(analysis);
    boolean nothing = on.values().stream().allMatch(decision -> decision.ruling() == null);
    return nothing ? analysis : new DecidedAnalysis(analysis, on).decided();
  }

  private Analysis decided() {
    analysis.speakers().forEach(speaker -> speakers.put(speaker.name(), speaker));
    decisions.values().forEach(this::introduce);
    List<SpokenQuotation> quotations = analysis.quotations().stream().map(this::decided).toList();
    List<Speaker> quoted =
        quotations.stream()
            .map(SpokenQuotation::speaker)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    List<NameBearer> bearers = new ArrayList<>();
    for (NameBearer bearer : analysis.names()) {
      bearers.add(
          new NameBearer(
              bearer.name(),
              bearer.kind(),
              bearer.gender(),
              bearer.names(),
              bearer.roles(),
              now(bearer.speaker())));
    }
    return new Analysis(analysis.article(), analysis.annotations(), quotations, quoted, bearers);
  }

  /** Makes the speaker of a decision, or gives a known one the role decided on. */
  private void introduce(Decision decision) {
    String name = decision.speaker();
    if (name == null) {
      return;
    }
    @Nullable Speaker known = known(name);
    if (known == null) {
      speakers.put(
          name,
          new Speaker(
              speakers.size() + 1,
              name,
              Speaker.Kind.PERSON,
              decision.role(),
              decision.affiliation(),
              List.of(name),
              null));
      return;
    }
    boolean sameRole = decision.role() == null || decision.role().equals(known.role());
    speakers.put(
        known.name(),
        new Speaker(
            known.id(),
            known.name(),
            known.kind(),
            decision.role() == null ? known.role() : decision.role(),
            decision.affiliation() == null ? known.affiliation() : decision.affiliation(),
            known.aliases(),
            sameRole ? known.roleEvidence() : null));
  }

  private @Nullable Speaker known(String name) {
    Speaker exactly = speakers.get(name);
    if (exactly != null) {
      return exactly;
    }
    return speakers.values().stream()
        .filter(speaker -> speaker.aliases().contains(name))
        .findFirst()
        .orElse(null);
  }

  /** The speaker as it is after all decisions. */
  private @Nullable Speaker now(@Nullable Speaker speaker) {
    return speaker == null ? null : speakers.get(speaker.name());
  }

  private SpokenQuotation decided(SpokenQuotation quotation) {
    Decision decision = decisions.get(quotation.id());
    if (decision == null || decision.ruling() == null) {
      return new SpokenQuotation(quotation.id(), quotation.attribution(), now(quotation.speaker()));
    }
    Attribution before = quotation.attribution();
    String name = decision.speaker();
    Speaker speaker = name == null ? null : known(name);
    boolean none = decision.ruling() == Decision.Ruling.NOT_A_QUOTATION;
    boolean sameSpeaker = speaker != null && speaker.equals(now(quotation.speaker()));
    Status status =
        none ? Status.NOT_A_QUOTATION : speaker == null ? before.status() : Status.ATTRIBUTED;
    boolean keepsMention = !none && (speaker == null || sameSpeaker);
    Evidence evidence =
        new Evidence(
            decision.ruling().label(),
            "%s by %s on %s".formatted(decision.ruling().label(), decision.by(), decision.date()));
    return new SpokenQuotation(
        quotation.id(),
        new Attribution(
            before.quotation(),
            before.utterance(),
            status,
            keepsMention ? before.mention() : null,
            keepsMention ? before.cue() : null,
            evidence,
            1),
        speaker);
  }
}
