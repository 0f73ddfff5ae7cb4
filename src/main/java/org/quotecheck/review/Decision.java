package org.quotecheck.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on one quotation.
 *
 * @param key which quotation
 * @param ruling whose words they are, as far as that was decided; null where it was not
 * @param speaker full name; null where nobody is named
 * @param role title, job or description; null where none is given
 * @param affiliation the body that the role is held in; null where none is given
 * @param dismissed by id of a check, why its findings on this quotation are all right
 * @param source where the words can be looked up: a recording with a time, a document, a link
 * @param note what else is to be known
 * @param by who decided last
 * @param date when
 */
public record Decision(
    QuotationKey key,
    @Nullable Ruling ruling,
    @Nullable String speaker,
    @Nullable String role,
    @Nullable String affiliation,
    Map<String, String> dismissed,
    @Nullable String source,
    @Nullable String note,
    String by,
    LocalDate date) {
  /** What can be decided on a quotation's speaker. */
  public enum Ruling {
    /** The answer is right. */
    CONFIRMED("confirmed"),
    /** Somebody else, or somebody after all. */
    ASSIGNED("assigned"),
    /** Nobody's words. */
    NOT_A_QUOTATION("not-a-quotation");

    private final String label;

    Ruling(String label) {
      this.label = label;
    }

    /** As files and lists write it. */
    public String label() {
      return label;
    }

    /** The ruling of that label. */
    public static Optional<Ruling> of(String label) {
      return Arrays.stream(values()).filter(ruling -> ruling.label.equals(label)).findFirst();
    }

    /** All labels. */
    public static List<String> labels() {
      return Arrays.stream(values()).map(Ruling::label).toList();
    }
  }

  /** Copies the map, in order of the checks. */
  public Decision {
    dismissed = Collections.unmodifiableMap(new TreeMap<>(dismissed));
  }

  /** Nothing decided yet. */
  public static Decision none(QuotationKey key, String by, LocalDate date) {
    return new Decision(key, null, null, null, null, Map.of(), null, null, by, date);
  }

  /** The same for the quotation where it stands now. */
  Decision at(QuotationKey place) {
    return new Decision(
        place, ruling, speaker, role, affiliation, dismissed, source, note, by, date);
  }

  /** The same with a word on the speaker. */
  public Decision ruled(
      Ruling newRuling,
      @Nullable String newSpeaker,
      @Nullable String newRole,
      @Nullable String newAffiliation) {
    return new Decision(
        key, newRuling, newSpeaker, newRole, newAffiliation, dismissed, source, note, by, date);
  }

  /** The same with a finding dismissed. */
  public Decision dismissing(String check, String reason) {
    Map<String, String> more = new TreeMap<>(dismissed);
    more.put(check, reason);
    return new Decision(key, ruling, speaker, role, affiliation, more, source, note, by, date);
  }

  /** The same with another note. */
  public Decision noted(String newNote) {
    return new Decision(
        key, ruling, speaker, role, affiliation, dismissed, source, newNote, by, date);
  }

  /** The same with another source to look it up in. */
  public Decision sourced(String newSource) {
    return new Decision(
        key, ruling, speaker, role, affiliation, dismissed, newSource, note, by, date);
  }

  /** The same, decided by that person that day. */
  public Decision signed(String newBy, LocalDate newDate) {
    return new Decision(
        key, ruling, speaker, role, affiliation, dismissed, source, note, newBy, newDate);
  }

  /** Whether both say the same, whoever said it and when. */
  boolean agreesWith(Decision other) {
    return signed("", LocalDate.EPOCH).at(other.key).equals(other.signed("", LocalDate.EPOCH));
  }
}
