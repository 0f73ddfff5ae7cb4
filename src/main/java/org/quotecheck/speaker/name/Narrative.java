package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotecheck.article.Article;
import org.quotecheck.article.Scope;
import org.quotecheck.article.Span;
import org.quotecheck.article.TextOrder;
import org.quotecheck.attribution.reading.CueWords;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.lexicon.RoleWords;

/** The reporter's sentences of an article, numbered from 0, with their paragraphs. */
public final class Narrative {
  /**
   * A token by its place.
   *
   * @param sentence number of the sentence
   * @param token index of the token in it
   */
  public record At(int sentence, int token) implements Comparable<At> {
    @Override
    public int compareTo(At other) {
      return sentence == other.sentence
          ? Integer.compare(token, other.token)
          : Integer.compare(sentence, other.sentence);
    }
  }

  /** How many sentences the end of a paragraph counts for. */
  private static final double PARAGRAPH = 0.6;

  private static final Set<String> NAMING = Set.of("compound", "appos", "flat");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private final Article article;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();
  private final List<Double> clock = new ArrayList<>();

  /** Leaves the sentences of quotations out. */
  public Narrative(Article article, Annotations annotations) {
    this.article = article;
    for (Sentence sentence : annotations.sentences()) {
      if (!sentence.quoted()) {
        int paragraph = article.paragraphAt(sentence.span().begin());
        sentences.add(sentence);
        paragraphs.add(paragraph);
        double before = clock.isEmpty() ? 0 : clock.get(clock.size() - 1);
        boolean opens = paragraphs.size() > 1 && paragraphs.get(paragraphs.size() - 2) < paragraph;
        clock.add(before + (hasReporterWords(sentence) ? 1 : 0) + (opens ? PARAGRAPH : 0));
      }
    }
  }

  /** How many sentences the reporter has written. */
  public int size() {
    return sentences.size();
  }

  /** A sentence by its number. */
  public Sentence sentence(int index) {
    return sentences.get(index);
  }

  /** Number of the paragraph that a sentence stands in, from 0. */
  public int paragraph(int sentence) {
    return paragraphs.get(sentence);
  }

  /** {@link Article#beginOfText()}. */
  public int beginOfText() {
    return article.beginOfText();
  }

  /** Whether a paragraph is a headline, which names people as the text below has not yet. */
  public boolean isHeadline(int paragraph) {
    return article.scope(paragraph) == Scope.HEADLINE;
  }

  /** What the paragraph of a sentence is for. */
  public Scope scope(int sentence) {
    return article.scope(paragraph(sentence));
  }

  /**
   * How much the reader has read by the end of a sentence: in sentences with words of the
   * reporter's, and somewhat more for each new paragraph.
   */
  public double clock(int sentence) {
    return clock.get(sentence);
  }

  private static boolean hasReporterWords(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(0, tokens.size())
        .anyMatch(
            i ->
                !Sentence.isStandIn(tokens, i)
                    && Character.isLetterOrDigit(tokens.get(i).text().codePointAt(0)));
  }

  /** The token at a place. */
  public Token token(At at) {
    return sentences.get(at.sentence).tokens().get(at.token);
  }

  /** The article's words in a span, on one line. */
  public String text(Span span) {
    return span.of(article.text()).replaceAll("\\s+", " ").strip();
  }

  /** The token of the reporter's that ends where the given span does. */
  public Optional<At> find(Span span) {
    int last = TextOrder.lastFrom(sentences, part -> part.span().begin(), span.begin());
    int sentence = Math.max(0, last);
    List<Token> tokens = sentences.get(sentence).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() == span.end()) {
        return Optional.of(new At(sentence, i));
      }
    }
    return Optional.empty();
  }

  /** Whether a token is the subject of a verb, or the last word of one. */
  public boolean isSubject(At at) {
    Sentence sentence = sentences.get(at.sentence);
    int i = at.token;
    for (int steps = 0; i >= 0 && steps < 4; steps++) {
      String relation = sentence.relations().get(i);
      if (SUBJECTS.contains(relation)) {
        return true;
      }
      if (!isOfName(sentence, i)) {
        return false;
      }
      i = sentence.heads().get(i);
    }
    return false;
  }

  /** Whether a token is the subject of a verb of speech, or stands behind "according to". */
  public boolean isSpeaking(At at) {
    Sentence sentence = sentences.get(at.sentence);
    if (isAccordedTo(sentence, at.token) || isMissedSubject(sentence, at.token)) {
      return true;
    }
    int i = at.token;
    for (int steps = 0; i >= 0 && steps < 4; steps++) {
      String relation = sentence.relations().get(i);
      int head = sentence.heads().get(i);
      if (relation.equals("nsubj") && head >= 0) {
        return CueWords.isReporting(sentence.tokens().get(head));
      }
      if (!isOfName(sentence, i)) {
        return false;
      }
      i = head;
    }
    return false;
  }

  /**
   * "On the way home a guide, Ann Lee (left), told us": whether a verb of speech without a subject
   * stands behind the comma behind a token.
   */
  private static boolean isMissedSubject(Sentence sentence, int token) {
    List<Token> tokens = sentence.tokens();
    int comma = RoleWords.behindBrackets(tokens, token + 1);
    int verb = comma + 1;
    return verb < tokens.size()
        && tokens.get(token).isProperNoun()
        && tokens.get(comma).text().equals(",")
        && (tokens.get(verb).tag().equals("VBD") || tokens.get(verb).tag().equals("VBZ"))
        && CueWords.isReporting(tokens.get(verb))
        && !hasSubject(sentence, verb);
  }

  private static boolean hasSubject(Sentence sentence, int verb) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.heads().get(i) == verb && sentence.relations().get(i).startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word hangs on another one for the same person; in "his fellow pundit Ann Lee said"
   * the parser may not know how.
   */
  private static boolean isOfName(Sentence sentence, int token) {
    String relation = sentence.relations().get(token);
    int head = sentence.heads().get(token);
    return NAMING.contains(relation)
        || (relation.equals("dep")
            && head >= 0
            && head < token
            && sentence.tokens().get(token).isProperNoun()
            && sentence.tokens().get(head).isNoun());
  }

  private static boolean isAccordedTo(Sentence sentence, int token) {
    for (int i = 0; i < token; i++) {
      if (sentence.heads().get(i) == token
          && sentence.relations().get(i).equals("case")
          && sentence.tokens().get(i).text().equalsIgnoreCase("according")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a token is the subject of the sentence itself and not only of a clause within it: in
   * "Ann says that Bob left" only Ann is.
   */
  public boolean isMainSubject(At at) {
    Sentence sentence = sentences.get(at.sentence);
    int i = at.token;
    boolean subject = false;
    for (int steps = 0; i >= 0 && steps < 8; steps++) {
      String relation = sentence.relations().get(i);
      subject |= SUBJECTS.contains(relation);
      boolean up =
          subject
              ? SUBJECTS.contains(relation)
                  || relation.equals("conj")
                  || relation.equals("parataxis")
              : isOfName(sentence, i);
      if (relation.equals("root")) {
        return subject;
      }
      if (!up) {
        return false;
      }
      i = sentence.heads().get(i);
    }
    return false;
  }

  /** Whether a token owns what is the subject of the sentence: "Ann’s sons". */
  public boolean isOwnerOfSubject(At at) {
    Sentence sentence = sentences.get(at.sentence);
    int owned = sentence.heads().get(at.token);
    return owned > at.token
        && sentence.relations().get(at.token).equals("nmod:poss")
        && isMainSubject(new At(at.sentence, owned));
  }

  /**
   * Whether a token stands before a noun that it tells more of, as a name does in "Clinton aide".
   */
  public boolean isModifier(At at) {
    Sentence sentence = sentences.get(at.sentence);
    int head = sentence.heads().get(at.token);
    return head > at.token && sentence.relations().get(at.token).equals("compound");
  }

  /**
   * Whether a comma stands behind a token and what is in brackets there, as it does before what
   * somebody newly named is.
   */
  public boolean isFollowedByComma(At at) {
    List<Token> tokens = sentences.get(at.sentence).tokens();
    int behind = RoleWords.behindBrackets(tokens, at.token + 1);
    return behind < tokens.size() && tokens.get(behind).text().equals(",");
  }

  /** The span from one token of a sentence to another, both included. */
  public Span span(int sentence, int first, int last) {
    List<Token> tokens = sentences.get(sentence).tokens();
    return tokens.get(first).span().union(tokens.get(last).span());
  }
}
