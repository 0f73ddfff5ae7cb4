package org.quotecheck.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;

/**
 * What an edit did to the quotations of an article. One whose words changed counts as removed and
 * added.
 *
 * @param added those of the newer text that the older had not
 * @param removed those of the older text that the newer has no more
 * @param changed those with another speaker or status
 */
public record Revision(
    List<SpokenQuotation> added, List<SpokenQuotation> removed, List<Change> changed) {
  /** One quotation before and after. */
  public record Change(SpokenQuotation before, SpokenQuotation after) {
    /** Whether somebody else says it now. */
    public boolean isOfSpeaker() {
      return !Objects.equals(name(before), name(after));
    }

    /** Whether its status is another. */
    public boolean isOfStatus() {
      return before.attribution().status() != after.attribution().status();
    }

    private static @Nullable String name(SpokenQuotation quotation) {
      return quotation.speaker() == null ? null : quotation.speaker().name();
    }
  }

  /** Copies the lists. */
  public Revision {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** Compares two analyses of one article. */
  public static Revision of(Analysis older, Analysis newer) {
    Map<Integer, Integer> matches = KeyMatches.of(keys(newer), keys(older));
    List<SpokenQuotation> added = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < newer.quotations().size(); i++) {
      SpokenQuotation after = newer.quotations().get(i);
      Integer match = matches.get(i);
      if (match == null) {
        added.add(after);
        continue;
      }
      kept.add(match);
      Change change = new Change(older.quotations().get(match), after);
      if (change.isOfSpeaker() || change.isOfStatus()) {
        changed.add(change);
      }
    }
    List<SpokenQuotation> removed = new ArrayList<>();
    for (int i = 0; i < older.quotations().size(); i++) {
      if (!kept.contains(i)) {
        removed.add(older.quotations().get(i));
      }
    }
    return new Revision(added, removed, changed);
  }

  private static List<QuotationKey> keys(Analysis analysis) {
    return analysis.quotations().stream().map(q -> Decisions.key(analysis, q)).toList();
  }

  /** Whether the quotations are as before. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
