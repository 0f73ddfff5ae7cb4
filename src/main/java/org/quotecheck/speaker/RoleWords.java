package org.quotecheck.speaker;

import org.quotecheck.nlp.Token;

/** Tells the words that a role hangs on: "spokesman", "Sen.", "group". */
final class RoleWords {
  private RoleWords() {}

  /** Whether the word names an office, a job or a relation of a person. */
  static boolean isRole(Token token) {
    if (Honorifics.isCourtesy(token.text())) {
      return false;
    }
    boolean noun =
        token.isNoun() && (SourceNouns.isRole(token.text()) || Honorifics.isOffice(token.text()));
    return noun
        || (Honorifics.isOffice(token.text()) && Character.isUpperCase(token.text().charAt(0)));
  }

  /** Whether the word says what kind of body an organisation is. */
  static boolean isBody(Token token) {
    return SourceNouns.kind(token.text()) == Speaker.Kind.ORGANIZATION && !token.isProperNoun();
  }

  /** Whether a phrase can begin with the word. */
  static boolean startsPhrase(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0))
        && !token.tag().equals("POS")
        && !token.tag().equals("IN")
        && !token.tag().equals("CC");
  }

  /** Whether the word stands before a description without being part of it: "a", "his", "now". */
  static boolean isOpening(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("RB");
  }

  /** Whether the mark sets a description off. */
  static boolean isPause(Token token) {
    return token.text().equals(",") || token.text().equals("—") || token.text().equals("–");
  }

  /** Whether a description goes on with the word; behind its role word it takes complements too. */
  static boolean isPhraseWord(Token token, boolean afterRole) {
    if (Narrative.isStandIn(token)) {
      return false;
    }
    String tag = token.tag();
    boolean word =
        tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("CD")
            || tag.equals("HYPH")
            || tag.equals("POS")
            || tag.equals("AFX")
            || tag.equals("CC")
            || tag.equals("VBG")
            || tag.equals("VBN");
    boolean link = tag.equals("IN") || tag.equals("DT") || tag.equals("PRP$") || tag.equals("TO");
    return (word && !(tag.equals("VBN") && afterRole) && !(tag.equals("VBG") && afterRole))
        || (link && afterRole)
        || (tag.equals("DT") && !afterRole);
  }
}
