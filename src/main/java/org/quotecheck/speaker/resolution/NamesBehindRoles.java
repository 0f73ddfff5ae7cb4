package org.quotecheck.speaker.resolution;

import java.util.List;
import java.util.Optional;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.RoleWords;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.SelfNaming;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.referent.Referents;

/** Finds the person named behind a role in the same sentence. */
final class NamesBehindRoles {
  /** Words of a title between a comma and the name that it belongs to. */
  private static final int LONGEST_TITLE = 5;

  /** Words of what a role is of: "head of roads and bridges". */
  private static final int LONGEST_COMPLEMENT = 9;

  private final Narrative narrative;
  private final Referents referents;

  NamesBehindRoles(Narrative narrative, Referents referents) {
    this.narrative = narrative;
    this.referents = referents;
  }

  /**
   * The name behind a role: "said the department's spokesman, Ned Price", "her co-author Lars-Erik
   * Holm", "her opponent, Republican state Rep. Carl Benning", "a passenger, who gave his name as
   * Raj".
   */
  Optional<Referent> find(Narrative.At at) {
    List<Token> tokens = narrative.sentence(at.sentence()).tokens();
    Optional<Referent> given =
        SelfNaming.behind(narrative.sentence(at.sentence()), at.token())
            .flatMap(name -> referents.beginningAt(tokens.get(name.begin()).span().begin()))
            .filter(Referent::isPerson);
    if (given.isPresent()) {
      return given;
    }
    int i = at.token() + 1;
    boolean comma = i < tokens.size() && tokens.get(i).text().equals(",");
    i += comma ? 1 : 0;
    Optional<Referent> hung = hungOn(at).filter(Referent::isPerson);
    if (hung.isPresent()) {
      return hung;
    }
    Optional<Referent> behind = behindComplement(at);
    if (behind.isPresent()) {
      return behind;
    }
    for (int skipped = 0; i < tokens.size() && skipped <= LONGEST_TITLE; skipped++, i++) {
      Optional<Referent> named =
          referents.beginningAt(tokens.get(i).span().begin()).filter(Referent::isPerson);
      if (named.isPresent()) {
        return named;
      }
      Token token = tokens.get(i);
      boolean title =
          Honorifics.isCourtesy(token.text())
              || RoleWords.isRole(token)
              || (comma && token.isProperNoun())
              || (comma && token.tag().startsWith("JJ"))
              || (comma && RoleWords.mayPrecedeRole(tokens, i));
      if (!title) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "Head of planning Dominic Page said": the name right behind what an office is of, if the words
   * between are no other person's.
   */
  private Optional<Referent> behindComplement(Narrative.At at) {
    List<Token> tokens = narrative.sentence(at.sentence()).tokens();
    int i = at.token() + 1;
    boolean of = i < tokens.size() && List.of("of", "for").contains(tokens.get(i).text());
    for (i++; of && i < tokens.size() && i <= at.token() + LONGEST_COMPLEMENT; i++) {
      Token token = tokens.get(i);
      Token before = tokens.get(i - 1);
      Optional<Referent> named =
          referents.beginningAt(token.span().begin()).filter(Referent::isPerson);
      if (named.isPresent()) {
        boolean own = before.isNoun() || before.tag().equals("VBG");
        return own && !RoleWords.isRole(before) ? named : Optional.empty();
      }
      if (token.text().equals(",")) {
        int aside = behindNames(tokens, i + 1);
        return setOff(new Narrative.At(at.sentence(), i - 1))
            .or(() -> setOff(new Narrative.At(at.sentence(), aside - 1)))
            .filter(Referent::isPerson);
      }
      boolean goesOn =
          token.isNoun()
              || token.tag().equals("VBG")
              || token.tag().startsWith("JJ")
              || List.of("the", "of", "in", "and", "for").contains(token.text());
      if (!goesOn) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Spokesman of the task force, Operation River Shield, Colonel Ned Price": the next comma. */
  private static int behindNames(List<Token> tokens, int begin) {
    int i = begin;
    while (i + 1 < tokens.size() && tokens.get(i).isProperNoun()) {
      i++;
    }
    return i;
  }

  /**
   * The name that the parse takes for another word for the role, behind what the role is of: "the
   * Minister of Energy, Ann Roe, said".
   */
  private Optional<Referent> hungOn(Narrative.At at) {
    Sentence sentence = narrative.sentence(at.sentence());
    for (int i = at.token() + 1; i < sentence.tokens().size(); i++) {
      if (sentence.heads().get(i) == at.token() && sentence.relations().get(i).equals("appos")) {
        return referents.named(sentence.tokens().get(i).span());
      }
    }
    return Optional.empty();
  }

  /**
   * "The developer, Azure Coast Holdings, has denied", "its owner, the charity Oak Homes, said":
   * the body set off between commas.
   */
  Optional<Referent> body(Narrative.At at) {
    return setOff(at).or(() -> hungOn(at)).filter(referent -> !referent.isPerson());
  }

  /** "Said one, Ann Bell": who of those just told of. */
  Optional<Referent> afterOne(Narrative.At at) {
    return narrative.token(at).text().equalsIgnoreCase("one")
        ? setOff(at).filter(Referent::isPerson)
        : Optional.empty();
  }

  private Optional<Referent> setOff(Narrative.At at) {
    List<Token> tokens = narrative.sentence(at.sentence()).tokens();
    int behind = at.token() + 2;
    if (behind >= tokens.size() || !tokens.get(behind - 1).text().equals(",")) {
      return Optional.empty();
    }
    boolean title = NameFinder.isTitleWord(tokens.get(behind).text()) && behind + 1 < tokens.size();
    int first = title ? behind + 1 : behind;
    return referents
        .beginningAt(tokens.get(first).span().begin())
        .filter(
            referent ->
                referent.occurrences().stream()
                    .anyMatch(
                        name ->
                            name.sentence() == at.sentence()
                                && name.first() == first
                                && (name.last() + 1 == tokens.size()
                                    || tokens.get(name.last() + 1).text().matches("[,.]"))));
  }
}
