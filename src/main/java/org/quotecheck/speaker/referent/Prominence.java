package org.quotecheck.speaker.referent;

import java.util.List;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.SelfNaming;

/**
 * How much a name or pronoun brings its bearer to the reader's mind, by its part in the sentence:
 * whoever is quoted most, then the subject of a verb of speech, of the sentence, of a clause in it.
 * The figures, and those of {@link Referent}, give the most pronouns the right bearer in articles
 * of PolNeAR's training part; small changes of any of them make little difference.
 */
public final class Prominence {
  private static final double AS_SOURCE = 4;
  private static final double AS_SPEAKING = 3.5;
  private static final double AS_SUBJECT = 3;
  private static final double IN_CLAUSE = 2;
  private static final double OTHERWISE = 1;

  /** "Reyes's sons thought it an adventure": it is told of Reyes too. */
  private static final double AS_OWNER = 2.5;

  /** "The Clinton campaign" speaks of the campaign. */
  private static final double AS_MODIFIER = 0.2;

  /** A pronoun says nothing new of its bearer. */
  private static final double LESS_AS_PRONOUN = 1;

  private static final double LEAST_OF_PRONOUN = 0.6;

  private Prominence() {}

  /**
   * Of a name.
   *
   * @param source whether a quotation is attributed to it
   */
  static double ofName(Narrative narrative, NameOccurrence name, boolean source) {
    if (!source && (narrative.isModifier(name.at()) || isAgency(narrative, name))) {
      return AS_MODIFIER;
    }
    double part = Math.max(of(narrative, name.at(), source), ofRoleBefore(narrative, name));
    if (SelfNaming.isSelfNamed(narrative, name)) {
      return AS_SUBJECT;
    }
    if (opensWithAside(narrative, name)) {
      return Math.max(AS_SUBJECT, part);
    }
    if (isTopic(narrative, name)) {
      return Math.max(IN_CLAUSE, part);
    }
    if (narrative.isOwnerOfSubject(name.at())) {
      return Math.max(AS_OWNER, part);
    }
    boolean introduced = name.words().size() > 1 && narrative.isFollowedByComma(name.at());
    return introduced ? Math.max(IN_CLAUSE, part) : part;
  }

  /** "OSLO (Reuters) -": nothing is said of who sent the report. */
  private static boolean isAgency(Narrative narrative, NameOccurrence name) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    int behind = name.last() + 2;
    return name.first() > 0
        && tokens.get(name.first() - 1).tag().equals("-LRB-")
        && behind <= tokens.size()
        && tokens.get(behind - 1).tag().equals("-RRB-")
        && (behind == tokens.size() || tokens.get(behind).text().matches("[-–—]+"));
  }

  /**
   * In "the chair of the board, Ann Lee, said" the parser may take the name for the board's: it is
   * the chair's.
   */
  private static double ofRoleBefore(Narrative narrative, NameOccurrence name) {
    Sentence sentence = narrative.sentence(name.sentence());
    int complement = sentence.heads().get(name.last());
    boolean apposed =
        complement >= 0
            && complement < name.first()
            && sentence.relations().get(name.last()).equals("appos")
            && sentence.relations().get(complement).equals("nmod")
            && narrative.isFollowedByComma(name.at());
    int role = apposed ? sentence.heads().get(complement) : -1;
    return role >= 0 && RoleWords.isRole(sentence.tokens(), role)
        ? of(narrative, new Narrative.At(name.sentence(), role), false)
        : 0;
  }

  /**
   * "Paco, who runs the bar on the corner, has mixed feelings": a long aside between a subject and
   * its verb makes the parser take the subject for the root.
   */
  private static boolean opensWithAside(Narrative narrative, NameOccurrence name) {
    return name.first() == 0
        && narrative.isFollowedByComma(name.at())
        && narrative.sentence(name.sentence()).relations().get(name.at().token()).equals("root");
  }

  /** "For Zhou, the next step is …": whom the sentence turns to. */
  private static boolean isTopic(Narrative narrative, NameOccurrence name) {
    return name.first() == 1
        && narrative
            .token(new Narrative.At(name.sentence(), 0))
            .text()
            .matches("For|To|With|Like|Unlike")
        && narrative.isFollowedByComma(name.at());
  }

  /**
   * Of a pronoun.
   *
   * @param source whether a quotation is attributed to it
   */
  public static double ofPronoun(Narrative narrative, Narrative.At at, boolean source) {
    return Math.max(LEAST_OF_PRONOUN, of(narrative, at, source) - LESS_AS_PRONOUN);
  }

  /**
   * Of a noun for somebody without a name.
   *
   * @param source whether a quotation is attributed to it
   */
  public static double of(Narrative narrative, Narrative.At at, boolean source) {
    if (source) {
      return AS_SOURCE;
    }
    if (narrative.isSpeaking(at)) {
      return AS_SPEAKING;
    }
    if (narrative.isMainSubject(at)) {
      return AS_SUBJECT;
    }
    return narrative.isSubject(at) ? IN_CLAUSE : OTHERWISE;
  }
}
