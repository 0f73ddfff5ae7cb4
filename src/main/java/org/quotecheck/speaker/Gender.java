package org.quotecheck.speaker;

/**
 * What "he" or "she" a name can stand behind. Only for pronouns: it says nothing about a person.
 */
public enum Gender {
  /** "He". */
  MALE,
  /** "She". */
  FEMALE,
  /** Either. */
  UNKNOWN
}
