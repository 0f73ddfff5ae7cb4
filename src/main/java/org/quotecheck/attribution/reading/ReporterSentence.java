package org.quotecheck.attribution.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/**
 * A sentence of the reporter's with what attribution asks of it. Tokens are named by their index in
 * it; -1 stands for none.
 */
public final class ReporterSentence {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> SHARED_SUBJECT =
      Set.of("conj", "xcomp", "advcl", "aux", "cop", "parataxis", "dep", "ccomp");

  private static final Set<String> OUTSIDE_PHRASE = Set.of("IN", "TO", "RB", "CC");

  private final Sentence sentence;
  private final int order;
  private final int paragraph;
  private final BitSet quoted;
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<Candidate> candidates;

  /**
   * Prepares a sentence.
   *
   * @param order its index among the reporter's sentences of the article
   * @param paragraph index of its paragraph
   * @param quoted the tokens that stand in a quotation, or stand for one
   */
  ReporterSentence(Sentence sentence, int order, int paragraph, BitSet quoted) {
    this.sentence = sentence;
    this.order = order;
    this.paragraph = paragraph;
    this.quoted = quoted;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (head(i) >= 0) {
        children.get(head(i)).add(i);
      }
    }
    this.candidates = CandidateFinder.find(this);
  }

  /** Its index among the reporter's sentences of the article. */
  public int order() {
    return order;
  }

  /** The index of its paragraph. */
  public int paragraph() {
    return paragraph;
  }

  /** The number of its tokens. */
  public int size() {
    return sentence.tokens().size();
  }

  /** A token by its index. */
  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** Where it stands in the article. */
  public Span span() {
    return sentence.span();
  }

  /** The token that a token depends on; -1 for the root. */
  public int head(int index) {
    return sentence.heads().get(index);
  }

  /** How a token depends on its head: {@code nsubj:pass}, {@code acl:relcl}. */
  public String relation(int index) {
    return sentence.relations().get(index);
  }

  /** The tokens that depend on a token, in text order. */
  public List<Integer> children(int index) {
    return children.get(index);
  }

  /** Whether a token stands in a quotation, or stands for one. */
  public boolean isQuoted(int index) {
    return quoted.get(index);
  }

  /** Everything outside quotation marks that could be a source. */
  public List<Candidate> candidates() {
    return candidates;
  }

  /** The verb, outside the marks, that a token depends on most nearly, itself excluded. */
  public int verbAbove(int index) {
    int i = head(index);
    while (i >= 0 && (isQuoted(i) || !token(i).isVerb())) {
      i = head(i);
    }
    return i;
  }

  /**
   * The subject of a verb, also where it stands with the verb that this one hangs on ("Smith rose
   * and said"), or is what a relative clause describes ("Smith, who said").
   */
  public int subject(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      for (int child : children(at)) {
        if (SUBJECTS.contains(relation(child)) && !isQuoted(child)) {
          return child;
        }
      }
      if (relation(at).startsWith("acl")) {
        return head(at);
      }
      int inverted = at == verb ? subjectBehindQuotation(verb) : -1;
      if (inverted >= 0) {
        return inverted;
      }
      if (!SHARED_SUBJECT.contains(relation(at))) {
        return -1;
      }
      at = head(at);
    }
    return -1;
  }

  /**
   * In "“Go,” tweeted the poet Ann Roe" or "“Go,” said lead author Ann Roe" the parser may take for
   * an object, or miss, whom only the quotation's place tells for the subject; -1 where none stands
   * so.
   */
  private int subjectBehindQuotation(int verb) {
    String tag = token(verb).tag();
    if (verb == 0 || !isQuoted(verb - 1) || !(tag.equals("VBD") || tag.equals("VBZ"))) {
      return -1;
    }
    for (int child : children(verb)) {
      boolean object = relation(child).equals("iobj") || relation(child).equals("obj");
      if (object && child > verb && !isQuoted(child) && token(child).isNoun()) {
        return child;
      }
    }
    int last = verb;
    while (CueWords.isReporting(token(verb)) && last + 1 < size() && isInPhrase(last + 1)) {
      last++;
    }
    return last > verb && token(last).isNoun() ? last : -1;
  }

  /** A noun phrase ends before a mark, a preposition, an adverb or a clause. */
  private boolean isInPhrase(int index) {
    String tag = token(index).tag();
    return !isQuoted(index)
        && Character.isLetterOrDigit(token(index).text().codePointAt(0))
        && !OUTSIDE_PHRASE.contains(tag)
        && !tag.startsWith("W");
  }

  /**
   * Whether a token is a relative pronoun that a verb has for its subject, as in "Smith, who said".
   */
  public boolean isRelativeSubject(int index) {
    String tag = token(index).tag();
    return (tag.equals("WP") || tag.equals("WDT"))
        && index > 0
        && SUBJECTS.contains(relation(index));
  }

  /** The tokens from a given one up to the root, the given one first. */
  public List<Integer> ancestors(int index) {
    List<Integer> path = new ArrayList<>();
    for (int i = index; i >= 0 && path.size() <= size(); i = head(i)) {
      path.add(i);
    }
    return path;
  }

  /**
   * The text of the function words that a noun hangs on by a preposition: "according to", "by";
   * empty without one.
   */
  public String preposition(int index) {
    StringBuilder words = new StringBuilder();
    for (int child : children(index)) {
      if (relation(child).equals("case") && child < index) {
        words.append(words.isEmpty() ? "" : "_").append(token(child).lemma());
        for (int part : children(child)) {
          words.append('_').append(token(part).lemma());
        }
      }
    }
    return words.toString();
  }
}
