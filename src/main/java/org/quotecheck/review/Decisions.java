package org.quotecheck.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;

/**
 * What people decided on the quotations of one article. Decisions on quotations that the draft has
 * no more are kept.
 *
 * @param all in the order of the text when they were made
 */
public record Decisions(List<Decision> all) {
  /** No decisions. */
  public static final Decisions NONE = new Decisions(List.of());

  /** Copies the list. */
  public Decisions {
    all = List.copyOf(all);
  }

  /**
   * Two people's decisions.
   *
   * @param merged those of the first, and of the second those that the first has none for
   * @param conflicts pairs that say different things on one quotation; the first one's is kept
   */
  public record Merge(Decisions merged, List<Conflict> conflicts) {}

  /** Two decisions on one quotation. */
  public record Conflict(Decision ours, Decision theirs) {}

  /** How a quotation of an article is known again. */
  public static QuotationKey key(Analysis analysis, SpokenQuotation quotation) {
    Span content = quotation.quotation().content();
    Span paragraph = analysis.article().paragraphs().get(quotation.quotation().paragraph());
    return QuotationKey.of(
        analysis.article().text(), paragraph, quotation.quotation().span(), content);
  }

  /**
   * Which decision is on which quotation, by the quotation's id. Where the same words stand twice,
   * the surroundings say which is which; no decision is used twice.
   */
  public Map<Integer, Decision> on(Analysis analysis) {
    if (all.isEmpty()) {
      return Map.of();
    }
    Map<Integer, QuotationKey> places = new LinkedHashMap<>();
    analysis.quotations().forEach(q -> places.put(q.id(), key(analysis, q)));
    List<Integer> ids = List.copyOf(places.keySet());
    Map<Integer, Integer> matches = matches(List.copyOf(places.values()));
    Map<Integer, Decision> found = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      Integer match = matches.get(i);
      if (match != null) {
        found.put(ids.get(i), all.get(match));
      }
    }
    return found;
  }

  /** By index of a place the index of its decision. */
  private Map<Integer, Integer> matches(List<QuotationKey> places) {
    return KeyMatches.of(places, all.stream().map(Decision::key).toList());
  }

  /** The decisions on quotations that the article has no more, or not in these words. */
  public List<Decision> unfit(Analysis analysis) {
    List<Decision> rest = new ArrayList<>(all);
    on(analysis).values().forEach(rest::remove);
    return rest;
  }

  /** The decision on a quotation, if there is one. */
  public Optional<Decision> on(Analysis analysis, SpokenQuotation quotation) {
    return Optional.ofNullable(on(analysis).get(quotation.id()));
  }

  /** The same with other decisions on some quotations, by id; all in the order of the text. */
  public Decisions with(Analysis analysis, Map<Integer, Decision> changed) {
    Map<Integer, Decision> now = new HashMap<>(on(analysis));
    now.putAll(changed);
    List<Decision> result = new ArrayList<>();
    for (SpokenQuotation quotation : analysis.quotations()) {
      Decision decision = now.get(quotation.id());
      if (decision != null) {
        result.add(decision.at(key(analysis, quotation)));
      }
    }
    result.addAll(unfit(analysis));
    return new Decisions(result);
  }

  /** Takes in what somebody else decided on the same article. */
  public Merge merge(Decisions other) {
    Map<Integer, Integer> matches = matches(other.all.stream().map(Decision::key).toList());
    List<Decision> merged = new ArrayList<>(all);
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < other.all.size(); i++) {
      Decision theirs = other.all.get(i);
      Integer match = matches.get(i);
      if (match == null) {
        merged.add(theirs);
      } else if (!all.get(match).agreesWith(theirs)) {
        conflicts.add(new Conflict(all.get(match), theirs));
      }
    }
    return new Merge(new Decisions(merged), conflicts);
  }
}
