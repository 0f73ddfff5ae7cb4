package org.quotecheck.speaker.resolution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Referent;

/**
 * Tells by what nouns an article calls a body that it names: "union" for "the union Orr Werk",
 * "group" for "Orr Water Watch, a volunteer group".
 */
final class BodyDescriptions {
  /** Words from a comma to the noun. */
  private static final int LONGEST = 8;

  private final Narrative narrative;

  BodyDescriptions(Narrative narrative) {
    this.narrative = narrative;
  }

  /** The nouns, in lower case. */
  Set<String> of(Referent body) {
    Set<String> nouns = new HashSet<>();
    for (NameOccurrence name : body.occurrences()) {
      List<Token> tokens = narrative.sentence(name.sentence()).tokens();
      int before = name.first() - 1;
      if (before >= 0 && tokens.get(before).tag().equals("NN")) {
        nouns.add(tokens.get(before).lemma());
      }
      int behind = behindComma(tokens, name.last() + 1);
      if (behind >= 0) {
        nouns.add(tokens.get(behind).lemma());
      }
    }
    nouns.removeIf(noun -> SourceNouns.kind(noun) != Speaker.Kind.ORGANIZATION);
    return nouns;
  }

  /** The noun of "a volunteer group" behind a comma, or -1. */
  private static int behindComma(List<Token> tokens, int comma) {
    if (comma + 2 >= tokens.size()
        || !tokens.get(comma).text().equals(",")
        || !tokens.get(comma + 1).tag().equals("DT")) {
      return -1;
    }
    for (int i = comma + 2; i < Math.min(tokens.size(), comma + 2 + LONGEST); i++) {
      boolean goesOn = i + 1 < tokens.size() && tokens.get(i + 1).isNoun();
      if (tokens.get(i).tag().equals("NN") && !goesOn) {
        return i;
      }
      if (tokens.get(i).isVerb() && !tokens.get(i).tag().equals("VBN")) {
        return -1;
      }
    }
    return -1;
  }
}
