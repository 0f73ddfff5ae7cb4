package org.quotecheck.speaker.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.nlp.ShippedTable;
import org.quotecheck.speaker.Speaker;

/** What kind of speaker a common noun names: a "spokesman" is a person, a "ruling" a document. */
public final class SourceNouns {
  private static final String FILE = "source-nouns.tsv";
  private static final Map<String, Speaker.Kind> KINDS = load();

  /** Endings that make a noun for somebody who does something. */
  private static final Pattern PERSON_ENDING =
      Pattern.compile(
          "\\p{Ll}{2,}(?:ologist|ographer|ician|woman|women|person|keeper|maker|worker|holder|writer"
              + "|player|hand|teacher|designer|dresser|owner|goer|fighter|builder|seller|trader)");

  private static final Pattern DOER = Pattern.compile("\\p{Ll}{3,}(?:er|or|ist|ian|ee)s?");

  private SourceNouns() {}

  /** The kind; null for a noun that is not in the list. */
  public static Speaker.@Nullable Kind kind(String noun) {
    return KINDS.get(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether the noun names a job, an office or a relation that a person can have. */
  public static boolean isRole(String noun) {
    String one = singular(noun);
    Speaker.Kind kind = kind(one);
    return kind == null
        ? PERSON_ENDING.matcher(one).matches()
        : kind == Speaker.Kind.PERSON || kind == Speaker.Kind.ANONYMOUS;
  }

  /** Whether the noun names several people by a job, an office or a relation: "teachers". */
  static boolean isPluralRole(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") && (isRole(noun) || isRole(lower.substring(0, lower.length() - 1)));
  }

  /** Whether a noun that is not in the list ends like one for somebody: "heckler", "attendee". */
  public static boolean looksLikePerson(String noun) {
    return DOER.matcher(noun).matches();
  }

  private static String singular(String noun) {
    return noun.endsWith("s") && KINDS.get(noun.toLowerCase(Locale.ROOT)) == null
        ? noun.substring(0, noun.length() - 1)
        : noun;
  }

  private static Map<String, Speaker.Kind> load() {
    return ShippedTable.byName(
        SourceNouns.class, FILE, 2, row -> Speaker.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)));
  }
}
