package org.quotecheck.nlp;

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
  /** The kinds of name that the recogniser tells apart. */
  public enum Name {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION
  }

  /** Whether it is a verb in any form, or a modal. */
  public boolean isVerb() {
    return tag.startsWith("VB");
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
