package org.quotecheck.speaker.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what somebody is of whom the article only says what they do: "who owns the bakery" makes an
 * "owner of the bakery", "farms near Hull" a "farmer near Hull".
 */
public final class Doers {
  private static final Pattern CLAUSE =
      Pattern.compile("(?:who (?:now |also |still )?)?([\\p{Ll}-]+) (.*)");

  private static final Pattern PERFECT = Pattern.compile("who has (?:also |long )?(\\p{Ll}+) (.*)");

  private static final Pattern PREPOSITION =
      Pattern.compile("(?:across|at|for|from|in|into|near|off|on|out|outside|to|up|with) .*");

  private Doers() {}

  /** The noun with what it is of; a role that is no such clause as it is. */
  public static String named(String role) {
    Matcher perfect = PERFECT.matcher(role);
    if (perfect.matches() && !PREPOSITION.matcher(perfect.group(2)).matches()) {
      return Occupations.ofLong(perfect.group(1))
          .map(noun -> noun + " of " + perfect.group(2))
          .orElse(role);
    }
    Matcher clause = CLAUSE.matcher(role);
    if (!clause.matches()) {
      return role;
    }
    boolean place = PREPOSITION.matcher(clause.group(2)).matches();
    String verb = clause.group(1);
    return (place ? Occupations.ofPlace(verb) : Occupations.ofObject(verb))
        .map(noun -> noun + (place ? " " : " of ") + clause.group(2))
        .orElse(role);
  }
}
