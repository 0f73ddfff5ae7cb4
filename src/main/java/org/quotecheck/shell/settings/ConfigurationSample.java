package org.quotecheck.shell.settings;

import java.util.Optional;
import java.util.stream.Collectors;
import org.quotecheck.check.Check;
import org.quotecheck.check.Checks;
import org.quotecheck.check.Strength;
import org.quotecheck.check.Threshold;

/** The configuration that {@code init} writes: all there is to say, commented out. */
public final class ConfigurationSample {
  private static final String HEAD =
      """
      # Configuration of quotecheck for the articles in this folder and below.
      # Take the # off a line to use it. "quotecheck explain CHECK" explains a check.

      # A house profile to build on: %s.
      %sprofile: %s

      # Levels: off, info, warning or error. Some checks have thresholds besides.
      checks:
      """;

  private static final String TAIL =
      """

      # People whom the house knows: another spelling or another role is a finding.
      # speakers:
      #   - name: Jarosław Kaczyński
      #     aliases: [Jaroslaw Kaczynski]
      #     role: party chairman
      #     affiliation: Law and Justice

      # Verbs that loaded-verb reports besides the usual ones, and those that it does not.
      # loaded-verbs: [thunder]
      # accepted-verbs: [note]

      # Unnamed sources that need no leave.
      # accepted-descriptors: [a spokesperson for the family]

      # Your own names: what was said to them is not second hand.
      # outlets: [Morning Post]

      # Paragraphs whose findings do not count: headline, byline, caption, pull-quote.
      # ignore: [byline, caption]

      # The field of JSON Lines that holds the text, where it is none of the usual.
      # text-field: article.body

      # What was said: transcript-mismatch holds every quotation against these files.
      # transcripts: [tapes/hearing.srt]

      # Other settings for some articles; later ones hold against earlier ones.
      # overrides:
      #   - files: ["opinion/**", "*.interview.txt"]
      #     checks:
      #       single-source: off
      #     transcripts: [tapes/interview.vtt]
      """;

  private ConfigurationSample() {}

  /** The text of the file; with a house profile switched on where one is given. */
  public static String text(Optional<String> profile) {
    return HEAD.formatted(
            String.join(", ", Profiles.NAMES),
            profile.isPresent() ? "" : "# ",
            profile.orElse("ap"))
        + Checks.all().stream().map(ConfigurationSample::lines).collect(Collectors.joining())
        + TAIL;
  }

  private static String lines(Check check) {
    String level = Strength.byDefault(check).label();
    if (check.thresholds().isEmpty()) {
      return "  # %s: %s%n".formatted(check.id(), level).replace("\r", "");
    }
    StringBuilder lines = new StringBuilder("  # " + check.id() + ":\n");
    lines.append("  #   level: ").append(level).append('\n');
    for (Threshold threshold : check.thresholds()) {
      lines.append("  #   ").append(threshold.name()).append(": ").append(threshold.value());
      lines.append("  # ").append(threshold.meaning()).append('\n');
    }
    return lines.toString();
  }
}
