package org.quotecheck.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotecheck.article.Scope;

/**
 * What the house wants of the checks.
 *
 * @param strengths by check; one that is not there runs as it does by default
 * @param thresholds by check and name of the threshold, joined by a full stop
 * @param speakers people whose name and role the house knows
 * @param loadedVerbs verbs that the house takes for loaded besides the usual ones, in the
 *     infinitive
 * @param acceptedVerbs verbs that the house does not take for loaded
 * @param acceptedDescriptors descriptions of unnamed sources that the house allows
 * @param outlets names of the house itself, which are not second hand
 * @param ignored where findings do not count
 * @param transcripts files that hold what was said, named from the folder of the configuration
 */
public record Settings(
    Map<String, Strength> strengths,
    Map<String, Integer> thresholds,
    List<KnownSpeaker> speakers,
    Set<String> loadedVerbs,
    Set<String> acceptedVerbs,
    List<String> acceptedDescriptors,
    List<String> outlets,
    Set<Scope> ignored,
    List<String> transcripts) {
  /** What holds without any configuration. */
  public static final Settings DEFAULT = of(Map.of(), Map.of());

  /** Copies the collections. */
  public Settings {
    strengths = Map.copyOf(strengths);
    thresholds = Map.copyOf(thresholds);
    speakers = List.copyOf(speakers);
    loadedVerbs = Set.copyOf(loadedVerbs);
    acceptedVerbs = Set.copyOf(acceptedVerbs);
    acceptedDescriptors = List.copyOf(acceptedDescriptors);
    outlets = List.copyOf(outlets);
    ignored = Set.copyOf(ignored);
    transcripts = List.copyOf(transcripts);
  }

  /** How strongly a check speaks. */
  public Strength strength(Check check) {
    return Optional.ofNullable(strengths.get(check.id())).orElse(Strength.byDefault(check));
  }

  /** The value of a threshold of that check. */
  public int threshold(Check check, Threshold threshold) {
    return thresholds.getOrDefault(key(check, threshold), threshold.value());
  }

  /** The key of a threshold in {@link #thresholds}. */
  public static String key(Check check, Threshold threshold) {
    return check.id() + "." + threshold.name();
  }

  /** Only strengths and thresholds. */
  public static Settings of(Map<String, Strength> strengths, Map<String, Integer> thresholds) {
    return new Settings(
        strengths,
        thresholds,
        List.of(),
        Set.of(),
        Set.of(),
        List.of(),
        List.of(),
        Set.of(),
        List.of());
  }

  /**
   * These with the others on top: of two strengths or thresholds theirs holds, lists are joined.
   */
  public Settings with(Settings others) {
    return new Settings(
        joined(strengths, others.strengths),
        joined(thresholds, others.thresholds),
        joined(speakers, others.speakers),
        joined(loadedVerbs, others.loadedVerbs),
        joined(acceptedVerbs, others.acceptedVerbs),
        joined(acceptedDescriptors, others.acceptedDescriptors),
        joined(outlets, others.outlets),
        joined(ignored, others.ignored),
        joined(transcripts, others.transcripts));
  }

  private static <V> Map<String, V> joined(Map<String, V> below, Map<String, V> above) {
    Map<String, V> joined = new HashMap<>(below);
    joined.putAll(above);
    return joined;
  }

  private static <T> Set<T> joined(Set<T> below, Set<T> above) {
    return Stream.concat(below.stream(), above.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static <T> List<T> joined(List<T> below, List<T> above) {
    return Stream.concat(below.stream(), above.stream()).distinct().toList();
  }
}
