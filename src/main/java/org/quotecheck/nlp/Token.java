package org.quotecheck.nlp;

import java.util.Set;
import org.quotecheck.article.Span;

/**
 * One word or mark.
 *
 * @param span where it stands; a stand-in for a quotation has the span of the whole quotation
 * @param text its letters as the tagger saw them
 * @param lemma its dictionary form
 * @param tag its Penn Treebank part-of-speech tag
 * @param name what kind of name it is part of
 */
public record Token(Span span, String text, String lemma, String tag, Name name) {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** The kinds of name that the recogniser tells apart. */
  public enum Name {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION
  }

  /** Whether it is a verb in any form; modals such as "would" are none. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is what makes a clause finite: a verb in the past or present tense, or a modal. */
  public boolean isFinite() {
    return isFinite(tag);
  }

  /** Whether a tag is that of a verb in the past or present tense, or of a modal. */
  static boolean isFinite(String tag) {
    return FINITE.contains(tag);
  }

  /** Whether it is a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it is a personal pronoun. */
  public boolean isPronoun() {
    return tag.equals("PRP");
  }
}
