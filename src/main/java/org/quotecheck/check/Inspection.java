package org.quotecheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.transcript.Verifier;

/** Runs the checks over an article, as the house's settings and the article's comments say. */
public final class Inspection {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::check)
          .thenComparing(Finding::message);

  private final List<Check> checks;
  private final Optional<FindingsCache> cache;

  /** Runs those checks. */
  public Inspection(List<Check> checks) {
    this(checks, Optional.empty());
  }

  /** Runs those checks, unless the cache knows what they find. */
  public Inspection(List<Check> checks, Optional<FindingsCache> cache) {
    this.checks = List.copyOf(checks);
    this.cache = cache;
  }

  /** The same checks, run anew each time. */
  public Inspection withoutCache() {
    return new Inspection(checks);
  }

  /**
   * What the checks find, in text order; accepted findings are there too, with their reason.
   *
   * @param analysis of an inspection with a cache, one that people have not changed
   * @param beside what was accepted in another file than the article
   * @param transcripts what was said, as far as the house has it
   */
  public List<Finding> of(
      Analysis analysis, Settings settings, List<Acceptance> beside, List<Verifier> transcripts) {
    List<Acceptance> accepted = new ArrayList<>(AcceptanceComments.of(analysis.article()));
    accepted.addAll(beside);
    if (!transcripts.isEmpty()) {
      // The settings only name them: what is in them may have changed.
      return run(Subject.of(analysis, settings, transcripts), accepted);
    }
    Supplier<List<Finding>> now = () -> run(Subject.of(analysis, settings), accepted);
    return cache.map(c -> c.find(analysis, checks, settings, accepted, now)).orElseGet(now);
  }

  private List<Finding> run(Subject subject, List<Acceptance> accepted) {
    Settings settings = subject.settings();
    Set<Acceptance> unused = new LinkedHashSet<>(accepted);
    List<Finding> findings = new ArrayList<>();
    for (Check check : checks) {
      for (Finding finding : findings(check, subject)) {
        findings.add(accepted(finding, subject.text(), accepted, unused));
      }
    }
    Subject rest = subject.with(relevant(unused, settings));
    for (Check check : checks) {
      if (check instanceof UnusedSuppression) {
        for (Finding finding : findings(check, rest)) {
          findings.add(accepted(finding, subject.text(), accepted, unused));
        }
      }
    }
    return findings.stream().sorted(ORDER).toList();
  }

  /** An acceptance for a check that does not run cannot show whether it is needed. */
  private List<Acceptance> relevant(Set<Acceptance> unused, Settings settings) {
    return unused.stream()
        .filter(
            acceptance ->
                !acceptance.fault().isEmpty()
                    || checks.stream()
                        .anyMatch(
                            check ->
                                check.id().equals(acceptance.check())
                                    && settings.strength(check) != Strength.OFF
                                    && !(check instanceof UnusedSuppression)))
        .toList();
  }

  private static List<Finding> findings(Check check, Subject subject) {
    Settings settings = subject.settings();
    Strength strength = settings.strength(check);
    if (strength == Strength.OFF) {
      return List.of();
    }
    return check.run(subject).stream()
        .filter(f -> !settings.ignored().contains(subject.scope(f.span())))
        .map(f -> levelled(f, check.level(), strength.level()))
        .toList();
  }

  /** The gravest findings of a check get the level asked for; lesser ones never more than that. */
  private static Finding levelled(Finding finding, Level gravest, Level asked) {
    boolean isGravest = finding.level() == gravest;
    return finding.at(isGravest || finding.level().compareTo(asked) > 0 ? asked : finding.level());
  }

  private static Finding accepted(
      Finding finding, String text, List<Acceptance> accepted, Set<Acceptance> unused) {
    Finding result = finding;
    for (Acceptance acceptance : accepted) {
      if (acceptance.covers(finding, text)) {
        unused.remove(acceptance);
        result = finding.suppressed(acceptance.suppression());
      }
    }
    return result;
  }
}
