package org.quotecheck.speaker.lexicon;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what somebody is of whom the article only says what they do: "who owns the bakery" makes an
 * "owner of the bakery", "farms near Hull" a "farmer near Hull".
 */
public final class Doers {
  /** Nouns for whoever does something to what the verb names. */
  private static final Map<String, String> OF_SOMETHING =
      Map.ofEntries(
          Map.entry("captains", "captain"),
          Map.entry("chairs", "chair"),
          Map.entry("co-founded", "co-founder"),
          Map.entry("coaches", "coach"),
          Map.entry("designs", "designer"),
          Map.entry("directs", "director"),
          Map.entry("edits", "editor"),
          Map.entry("founded", "founder"),
          Map.entry("grows", "grower"),
          Map.entry("heads", "head"),
          Map.entry("hosts", "host"),
          Map.entry("leads", "leader"),
          Map.entry("manages", "manager"),
          Map.entry("owns", "owner"),
          Map.entry("makes", "maker"),
          Map.entry("presents", "presenter"),
          Map.entry("produces", "producer"),
          Map.entry("sells", "seller"),
          Map.entry("teaches", "teacher"));

  /** Nouns for whoever does something somewhere. */
  private static final Map<String, String> SOMEWHERE =
      Map.of("farms", "farmer", "fishes", "fisherman", "teaches", "teacher");

  /** Nouns for whoever "has" done something up to now. */
  private static final Map<String, String> UP_TO_NOW =
      Map.ofEntries(
          Map.entry("chaired", "chair"),
          Map.entry("coached", "coach"),
          Map.entry("directed", "director"),
          Map.entry("edited", "editor"),
          Map.entry("headed", "head"),
          Map.entry("led", "leader"),
          Map.entry("made", "maker"),
          Map.entry("managed", "manager"),
          Map.entry("owned", "owner"),
          Map.entry("produced", "producer"),
          Map.entry("sold", "seller"),
          Map.entry("taught", "teacher"));

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
      String noun = UP_TO_NOW.get(perfect.group(1));
      return noun == null ? role : noun + " of " + perfect.group(2);
    }
    Matcher clause = CLAUSE.matcher(role);
    if (!clause.matches()) {
      return role;
    }
    boolean place = PREPOSITION.matcher(clause.group(2)).matches();
    String noun = (place ? SOMEWHERE : OF_SOMETHING).get(clause.group(1));
    return noun == null ? role : noun + (place ? " " : " of ") + clause.group(2);
  }
}
