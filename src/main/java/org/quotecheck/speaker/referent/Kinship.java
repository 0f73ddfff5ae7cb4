package org.quotecheck.speaker.referent;

import java.util.List;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;

/** Reads what somebody is to another from the words before a name: "her father, Sipho Mokoena". */
final class Kinship {
  /** Words that may stand between a comma and the name that it sets off: "the late composer". */
  private static final int BETWEEN = 4;

  private Kinship() {}

  /**
   * The noun behind "his", "her" or "Ann's" that a name is set off from by a comma, or follows; an
   * empty string where there is none.
   */
  static String before(NameOccurrence name, Narrative narrative) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int comma = name.first() - 1;
    while (comma > 0
        && name.first() - comma <= BETWEEN
        && !tokens.get(comma).text().equals(",")
        && !tokens.get(comma).isVerb()) {
      comma--;
    }
    int noun = comma > 0 && tokens.get(comma).text().equals(",") ? comma - 1 : name.first() - 1;
    boolean owned = false;
    for (int i = noun - 1; i >= Math.max(0, noun - BETWEEN) && !owned; i--) {
      owned = tokens.get(i).tag().equals("PRP$") || tokens.get(i).tag().equals("POS");
    }
    return owned && tokens.get(noun).tag().equals("NN") ? tokens.get(noun).lemma() : "";
  }
}
