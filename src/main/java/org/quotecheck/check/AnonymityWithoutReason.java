package org.quotecheck.check;

import java.util.List;
import java.util.regex.Pattern;

/** An insider who is not named, in a text that does not say why. */
final class AnonymityWithoutReason extends Check {
  /** Words that give a reason, or say that one was asked for. */
  private static final Pattern REASON =
      Pattern.compile(
          "(?i)anonym|on background|not (?:\\w+ )?authori[sz]ed|un ?authori[sz]ed|without"
              + " authori[sz]ation|not (?:\\w+"
              + " )?(?:permitted|allowed|cleared|named?|identified|identify)|(?:declin|refus|request|ask)\\w*"
              + " (?:not )?(?:to be|that (?:his|her|their)|being) (?:\\w+"
              + " )?(?:name|identif|quote)|cannot be (?:named|identified)|(?:for|in) fear"
              + " of|feared? (?:reprisal|retaliation|retribution|for)|name (?:was |has been |is"
              + " )?(?:withheld|changed)|legal reasons|sensitivity of|withhold");

  AnonymityWithoutReason() {
    super(Level.WARNING, Precision.MEDIUM);
  }

  @Override
  public List<Finding> run(Subject subject) {
    if (REASON.matcher(subject.text()).find()) {
      return List.of();
    }
    return Unnamed.notAllowed(subject).stream()
        .filter(Unnamed::isInsider)
        .limit(1)
        .map(
            unnamed ->
                subject.finding(
                    this,
                    level(),
                    "nothing says why “%s” is not named".formatted(unnamed.phrase()),
                    unnamed.mention().span(),
                    unnamed.first()))
        .toList();
  }
}
