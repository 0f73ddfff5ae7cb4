package org.quotecheck.shell.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Scope;
import org.quotecheck.check.Check;
import org.quotecheck.check.Checks;
import org.quotecheck.check.KnownSpeaker;
import org.quotecheck.check.Settings;
import org.quotecheck.check.Strength;
import org.quotecheck.check.Threshold;
import org.quotecheck.shell.files.Yaml;
import org.quotecheck.shell.outcome.Suggestion;

/**
 * Reads what a configuration, or a part of it, wants of the checks. One key at a time; a house
 * profile is the ground that the other keys build on.
 */
final class SettingsReader {
  /** The keys that it reads. */
  static final List<String> KEYS =
      List.of(
          "profile",
          "checks",
          "speakers",
          "loaded-verbs",
          "accepted-verbs",
          "accepted-descriptors",
          "outlets",
          "ignore",
          "transcripts");

  private static final List<String> STRENGTHS =
      Arrays.stream(Strength.values()).map(Strength::label).toList();
  private static final List<Scope> IGNORABLE =
      List.of(Scope.HEADLINE, Scope.BYLINE, Scope.CAPTION, Scope.PULL_QUOTE);

  private Settings profile = Settings.DEFAULT;
  private final Map<String, Strength> strengths = new HashMap<>();
  private final Map<String, Integer> thresholds = new HashMap<>();
  private final List<KnownSpeaker> speakers = new ArrayList<>();
  private final Set<String> loadedVerbs = new HashSet<>();
  private final Set<String> acceptedVerbs = new HashSet<>();
  private final List<String> descriptors = new ArrayList<>();
  private final List<String> outlets = new ArrayList<>();
  private final Set<Scope> ignored = new HashSet<>();
  private final List<String> transcripts = new ArrayList<>();

  /** What was read so far. */
  Settings settings() {
    return profile.with(
        new Settings(
            strengths,
            thresholds,
            speakers,
            loadedVerbs,
            acceptedVerbs,
            descriptors,
            outlets,
            ignored,
            transcripts));
  }

  /** Reads one entry; false where the key is none of {@link #KEYS}. */
  boolean read(Yaml key, Yaml value) {
    switch (key.text("a key")) {
      case "profile" -> profile = Profiles.settings(value.choice("profile", Profiles.NAMES));
      case "checks" -> value.entries("checks", this::check);
      case "speakers" -> value.items(item -> speakers.add(speaker(item)));
      case "loaded-verbs" -> loadedVerbs.addAll(verbs(value, "loaded-verbs"));
      case "accepted-verbs" -> acceptedVerbs.addAll(verbs(value, "accepted-verbs"));
      case "accepted-descriptors" -> descriptors.addAll(value.texts("accepted-descriptors"));
      case "outlets" -> outlets.addAll(value.texts("outlets"));
      case "ignore" -> value.items(item -> ignored.add(scope(item)));
      case "transcripts" -> transcripts.addAll(value.texts("transcripts"));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void check(Yaml key, Yaml value) {
    String id = key.text("a check");
    Check check =
        Checks.find(id)
            .orElseThrow(
                () ->
                    key.wrong(
                        "unknown check \"%s\"%s"
                            .formatted(
                                id,
                                Suggestion.clause(id, Checks.ids(), "; \"checks\" lists them"))));
    if (value.isMapping()) {
      value.entries(id, (name, setting) -> setting(check, name, setting));
    } else {
      strengths.put(id, strength(id, value));
    }
  }

  private void setting(Check check, Yaml key, Yaml value) {
    String name = key.text("a key");
    if (name.equals("level")) {
      strengths.put(check.id(), strength("level", value));
      return;
    }
    List<String> known = new ArrayList<>(List.of("level"));
    for (Threshold threshold : check.thresholds()) {
      known.add(threshold.name());
      if (threshold.name().equals(name)) {
        int number = value.number(name, threshold.least(), threshold.most());
        thresholds.put(Settings.key(check, threshold), number);
        return;
      }
    }
    throw key.unknown(known);
  }

  private static Strength strength(String what, Yaml value) {
    return Strength.valueOf(value.choice(what, STRENGTHS).toUpperCase(Locale.ROOT));
  }

  private static List<String> verbs(Yaml value, String what) {
    return value.texts(what).stream().map(verb -> verb.toLowerCase(Locale.ROOT)).toList();
  }

  private static Scope scope(Yaml item) {
    List<String> labels = IGNORABLE.stream().map(Scope::label).toList();
    return IGNORABLE.get(labels.indexOf(item.choice("ignore", labels)));
  }

  private static KnownSpeaker speaker(Yaml value) {
    KnownSpeakerEntry entry = new KnownSpeakerEntry();
    value.entries("a speaker", entry::read);
    if (entry.name == null) {
      throw value.wrong("a speaker needs a name");
    }
    return new KnownSpeaker(entry.name, entry.aliases, entry.role, entry.affiliation);
  }

  /** One entry of the list of speakers. */
  private static final class KnownSpeakerEntry {
    private @Nullable String name;
    private List<String> aliases = List.of();
    private @Nullable String role;
    private @Nullable String affiliation;

    void read(Yaml key, Yaml value) {
      switch (key.text("a key")) {
        case "name" -> name = value.text("name");
        case "aliases" -> aliases = value.texts("aliases");
        case "role" -> role = value.text("role");
        case "affiliation" -> affiliation = value.text("affiliation");
        default -> throw key.unknown(List.of("name", "aliases", "role", "affiliation"));
      }
    }
  }
}
