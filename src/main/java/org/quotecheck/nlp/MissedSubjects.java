package org.quotecheck.nlp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends what the parser makes of subjects of verbs that it leaves without one: in "“It works,” said
 * the pilot" it may take the pilot for an object or a complement, in "Under questioning by Mr Dale,
 * Inspector Lee agreed" the inspector for Mr Dale.
 */
final class MissedSubjects {
  private static final Pattern SUBJECT = Pattern.compile("[nc]subj.*");

  /** Tags of what a noun phrase is made of. */
  private static final Set<String> IN_PHRASE =
      Set.of(
          "DT", "PRP$", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "VBN",
          "VBG");

  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** Verbs that say so of any clause before a comma: "Hundreds are ill, says the minister". */
  private static final Set<String> PLAIN = Set.of("said", "says");

  private static final Set<String> ENDS = Set.of(",", "?", "!", ".", "…", "-", "--", "—", "–");

  private final List<String> words;
  private final List<String> tags;
  private final List<Integer> heads;
  private final List<String> relations;

  /** The verbs that have a subject; kept, as sentences may be very long. */
  private final BitSet withSubject = new BitSet();

  private MissedSubjects(List<String> words, List<String> tags, DependencyParser.Tree tree) {
    this.words = words;
    this.tags = tags;
    this.heads = new ArrayList<>(tree.heads());
    this.relations = new ArrayList<>(tree.relations());
    for (int i = 0; i < words.size(); i++) {
      if (heads.get(i) >= 0 && SUBJECT.matcher(relations.get(i)).matches()) {
        withSubject.set(heads.get(i));
      }
    }
  }

  /** The same tree, in which such nouns are subjects. */
  static DependencyParser.Tree mend(
      List<String> words, List<String> tags, DependencyParser.Tree tree) {
    MissedSubjects mending = new MissedSubjects(words, tags, tree);
    for (int verb = 1; verb + 1 < words.size(); verb++) {
      String tag = tags.get(verb);
      if ((tag.equals("VBD") || tag.equals("VBZ")) && !mending.withSubject.get(verb)) {
        mending.mend(verb);
      }
    }
    return mending.tree();
  }

  private DependencyParser.Tree tree() {
    return new DependencyParser.Tree(heads, relations);
  }

  private void mend(int verb) {
    int behind = isInverted(verb) ? endOfPhrase(verb) : -1;
    if (behind >= 0 && !hangsWithin(verb, behind)) {
      for (int i = verb + 1; i < behind; i++) {
        boolean within = heads.get(i) > verb && heads.get(i) <= behind;
        if (!within) {
          heads.set(i, behind);
          relations.set(i, "compound");
        }
      }
      makeSubject(behind, verb);
    } else if (isSetOff(verb)) {
      makeSubject(verb - 1, verb);
    }
  }

  private void makeSubject(int noun, int verb) {
    heads.set(noun, verb);
    relations.set(noun, "nsubj");
    withSubject.set(verb);
  }

  private boolean isInverted(int verb) {
    return verb > 1
        && ((tags.get(verb - 1).equals("''") && ENDS.contains(words.get(verb - 2)))
            || (words.get(verb - 1).equals(",") && PLAIN.contains(words.get(verb))));
  }

  /**
   * The last word of the noun phrase right behind a verb; -1 where none stands there, or one that
   * is the subject of another: "…, said the toll was high".
   */
  private int endOfPhrase(int verb) {
    int last = verb;
    while (last + 1 < tags.size() && IN_PHRASE.contains(tags.get(last + 1))) {
      last++;
    }
    boolean noun =
        last > verb && tags.get(last).startsWith("NN") && !DAYS.contains(words.get(last));
    boolean subject = last + 1 < tags.size() && Token.isFinite(tags.get(last + 1));
    return noun && !subject ? last : -1;
  }

  /** Whether a name stands right before the verb, and a comma before that. */
  private boolean isSetOff(int verb) {
    int first = verb;
    while (first > 0 && isInName(first - 1)) {
      first--;
    }
    boolean apposed = relations.get(verb - 1).equals("appos") && heads.get(verb - 1) < first;
    return first < verb
        && first > 0
        && tags.get(verb - 1).startsWith("NNP")
        && words.get(first - 1).equals(",")
        && apposed
        && !tree().hangsOn(verb, verb - 1);
  }

  private boolean isInName(int token) {
    return tags.get(token).startsWith("NNP") || tags.get(token).equals("HYPH");
  }

  /** Whether a verb hangs on any of the tokens behind it, up to a last one. */
  private boolean hangsWithin(int verb, int last) {
    for (int i = verb + 1; i <= last; i++) {
      if (tree().hangsOn(verb, i)) {
        return true;
      }
    }
    return false;
  }
}
