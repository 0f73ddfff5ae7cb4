package org.quotecheck.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.quotecheck.article.Scope;
import org.quotecheck.check.Check;
import org.quotecheck.check.Checks;
import org.quotecheck.check.KnownSpeaker;
import org.quotecheck.check.Settings;
import org.quotecheck.check.Strength;
import org.quotecheck.shell.outcome.CommandException;

final class ConfigurationTest {
  @Test
  void everyKeyIsRead() {
    Settings settings =
        read(
            """
            checks:
              single-source: warning
              scare-quotes: off
              late-attribution:
                level: error
                sentences: 3
            speakers:
              - name: Meera Joshi
                aliases: [M. Joshi]
                role: collector
                affiliation: Nashik
            loaded-verbs: [Thunder]
            accepted-verbs: note
            accepted-descriptors:
              - a railway official
            outlets: [Deccan Herald]
            ignore: [caption, pull-quote]
            """);
    assertThat(strength(settings, "single-source")).isEqualTo(Strength.WARNING);
    assertThat(strength(settings, "scare-quotes")).isEqualTo(Strength.OFF);
    assertThat(strength(settings, "late-attribution")).isEqualTo(Strength.ERROR);
    assertThat(settings.thresholds()).containsEntry("late-attribution.sentences", 3);
    KnownSpeaker speaker = settings.speakers().get(0);
    assertThat(speaker.aliases()).containsExactly("M. Joshi");
    assertThat(speaker).extracting("role", "affiliation").containsExactly("collector", "Nashik");
    assertThat(settings.loadedVerbs()).containsExactly("thunder");
    assertThat(settings.acceptedVerbs()).containsExactly("note");
    assertThat(settings.acceptedDescriptors()).containsExactly("a railway official");
    assertThat(settings.outlets()).containsExactly("Deccan Herald");
    assertThat(settings.ignored()).containsExactlyInAnyOrder(Scope.CAPTION, Scope.PULL_QUOTE);
  }

  @Test
  void whatIsNotSaidIsAsByDefault() {
    assertThat(read("")).isEqualTo(Settings.DEFAULT);
    assertThat(read("# nothing\n")).isEqualTo(Settings.DEFAULT);
    assertThat(read("checks:\n")).isEqualTo(Settings.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cheks: {} | 1:1: unknown key \"cheks\"; did you mean checks?",
        "'checks:\n  single-sorce: off' | 2:3: unknown check \"single-sorce\"; did you mean single",
        "'checks:\n  single-source: eror' | 2:18: single-source needs off, info, warning or error,"
            + " not \"eror\"; did you mean error?",
        "'checks:\n  single-source:\n    sentences: 3' | 3:5: unknown key \"sentences\"",
        "'checks:\n  late-attribution: {sentences: many}' | 2:33: sentences needs a number from 1",
        "'checks:\n  late-attribution: {sentences: 0}' | 2:33: sentences needs a number from 1 to",
        "'checks: {single-source: off, single-source: info}' | 1:30: \"single-source\" is there"
            + " twice",
        "checks: [single-source] | 1:9: checks needs \"key: value\" lines, not a list",
        "profile: ap-style | 1:10: profile needs ap, guardian, magazine, npr or reuters, not \"ap-",
        "speakers: [{role: mayor}] | 1:12: a speaker needs a name",
        "speakers: [{name: Ann Lee, rol: mayor}] | 1:28: unknown key \"rol\"; did you mean role?",
        "ignore: [body] | 1:10: ignore needs headline, byline, caption or pull-quote, not \"body\"",
        "outlets: [{a: b}] | 1:11: outlets needs text, not keys with values",
        "overrides: [{checks: {}}] | 1:13: an override needs \"files\"",
        "overrides: [{files: '[', checks: {}}] | 1:21: not a glob: [",
        "overrides: [{files: a, overrides: []}] | 1:24: unknown key \"overrides\"",
        "'a: [' | 1:5: not YAML",
        "'\tprofile: ap' | 1:1: not YAML",
        "just text | 1:1: the configuration needs \"key: value\" lines, not \"just text\"",
      })
  void whatIsWrongIsToldWithItsPlace(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(CommandException.class)
        .hasMessageStartingWith(".quotecheck.yml:" + message);
  }

  @Test
  void laterOverridesHoldForTheFilesTheyMatch() {
    Configuration configuration =
        Configuration.read(
            Path.of("/house"),
            Configuration.FILE,
            """
            checks:
              single-source: warning
            overrides:
              - files: ["opinion/**", "*.interview.txt"]
                checks:
                  single-source: off
              - files: opinion/urgent.txt
                checks:
                  single-source: error
            """);
    assertThat(single(configuration, "/house/news/a.txt")).isEqualTo(Strength.WARNING);
    assertThat(single(configuration, "/house/opinion/x/a.txt")).isEqualTo(Strength.OFF);
    assertThat(single(configuration, "/house/news/b.interview.txt")).isEqualTo(Strength.OFF);
    assertThat(single(configuration, "/house/opinion/urgent.txt")).isEqualTo(Strength.ERROR);
  }

  @Test
  void keysHoldAgainstTheProfileWhereverTheyStand() {
    Settings settings = read("checks:\n  late-attribution: info\nprofile: reuters\n");
    assertThat(strength(settings, "late-attribution")).isEqualTo(Strength.INFO);
    assertThat(strength(settings, "unmarked-speaker-change")).isEqualTo(Strength.ERROR);
  }

  @ParameterizedTest
  @FieldSource("org.quotecheck.shell.settings.Profiles#NAMES")
  void profilesAreReadableAndChangeSomething(String name) {
    assertThat(Profiles.settings(name)).isNotEqualTo(Settings.DEFAULT);
  }

  @Test
  void theSampleChangesNothingUntilUncommented() {
    assertThat(read(ConfigurationSample.text(Optional.empty()))).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void theSampleNamesEveryCheckAsItIsByDefault() {
    String uncommented =
        ConfigurationSample.text(Optional.of("ap")).replaceAll("(?m)^( *)# ( *[-\\w]+:)", "$1$2");
    String checks = uncommented.substring(uncommented.indexOf("\nchecks:") + 1);
    Settings settings = read(checks.substring(0, checks.indexOf("\n\n")));
    for (Check check : Checks.all()) {
      assertThat(settings.strengths()).containsEntry(check.id(), Strength.byDefault(check));
    }
  }

  private static Strength single(Configuration configuration, String path) {
    return strength(configuration.settings(Path.of(path)), "single-source");
  }

  private static Strength strength(Settings settings, String check) {
    return settings.strength(Checks.find(check).orElseThrow());
  }

  private static Settings read(String yaml) {
    return Configuration.read(Path.of("/"), Configuration.FILE, yaml).base();
  }
}
