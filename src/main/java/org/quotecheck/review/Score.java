package org.quotecheck.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.quotecheck.attribution.Status;

/**
 * How well the analysis of some articles agrees with the gold.
 *
 * @param judgements one a quotation of the gold
 */
public record Score(List<Judgement> judgements) {
  /** Copies the list. */
  public Score {
    judgements = List.copyOf(judgements);
  }

  /** Quotations found. */
  public Share found() {
    return Share.of(judgements, j -> true, j -> j.given() != null);
  }

  /** Sources whose mention is right. */
  public Share mentionRight() {
    return Share.of(judgements, Judgement::hasMention, Judgement::mentionRight);
  }

  /** Of the quotations that were given a mention, those where it is right. */
  public Share mentionPrecision() {
    return Share.of(
        judgements, j -> j.hasMention() && j.mention() != null, Judgement::mentionRight);
  }

  /** Speakers whose name is right. */
  public Share nameRight() {
    return Share.of(judgements, Judgement::hasName, Judgement::nameRight);
  }

  /** Speakers who were given somebody else's name. */
  public Share nameWrong() {
    return Share.of(judgements, Judgement::hasName, j -> j.speaker() != null && !j.nameRight());
  }

  /** Speakers who were given no name. */
  public Share nameMissing() {
    return Share.of(judgements, Judgement::hasName, j -> j.speaker() == null);
  }

  /** Speakers whose kind is right. */
  public Share kindRight() {
    return Share.of(judgements, Judgement::hasKind, Judgement::kindRight);
  }

  /** Speakers with a role or affiliation for whom it is right. */
  public Share roleRight() {
    return Share.of(judgements, Judgement::hasRole, Judgement::roleRight);
  }

  /** Quotations whose status is right. */
  public Share statusRight() {
    return Share.of(judgements, j -> true, Judgement::statusRight);
  }

  /** Of the quotations without a source those that were given one. */
  public Share givenASource() {
    return Share.of(judgements, j -> !j.gold().hasSource(), Judgement::isGivenASource);
  }

  /** How often each status of the gold was given which; what was not found is left out. */
  public Map<Status, Map<Status, Integer>> statuses() {
    Map<Status, Map<Status, Integer>> table = new TreeMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.given() != null) {
        table
            .computeIfAbsent(judgement.gold().status(), key -> new TreeMap<>())
            .merge(judgement.given().attribution().status(), 1, Integer::sum);
      }
    }
    return table;
  }

  /** How many quotations of that status in the gold were not found. */
  public int notFound(Status gold) {
    return (int)
        judgements.stream().filter(j -> j.gold().status() == gold && j.given() == null).count();
  }

  /** How far the confidence can be relied on. */
  public Reliability reliability() {
    return Reliability.of(judgements);
  }

  /**
   * The score of each class of quotations. A property in which all are alike is left out: its one
   * score is that of the whole.
   */
  public Map<ErrorClass, Score> classes() {
    Map<String, Map<String, List<Judgement>>> byProperty = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      for (ErrorClass of : judgement.classes()) {
        byProperty
            .computeIfAbsent(of.property(), key -> new TreeMap<>())
            .computeIfAbsent(of.value(), key -> new ArrayList<>())
            .add(judgement);
      }
    }
    byProperty.values().removeIf(values -> values.size() < 2);
    Map<ErrorClass, Score> scores = new LinkedHashMap<>();
    byProperty.forEach(
        (property, values) ->
            values.forEach(
                (value, some) -> scores.put(new ErrorClass(property, value), new Score(some))));
    return scores;
  }

  /** The judgements in which anything is wrong. */
  public List<Judgement> errors() {
    Predicate<Judgement> right =
        j ->
            j.statusRight()
                && (!j.hasMention() || j.mentionRight())
                && (!j.hasName() || j.nameRight())
                && (!j.hasKind() || j.kindRight())
                && (!j.hasRole() || j.roleRight());
    return judgements.stream().filter(right.negate()).toList();
  }
}
