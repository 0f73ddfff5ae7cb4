package org.quotecheck.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.quotecheck.article.Span;

/**
 * Splits one paragraph into the reporter's sentences and the quoted ones. A sentence that holds a
 * whole-clause quotation is made of the reporter's words and a stand-in clause for the quotation;
 * it goes on behind the quotation where the reporter does. A dateline stands by itself.
 */
final class SentenceSplitter {
  /** A sentence before it is tagged. */
  record Words(List<CoreLabel> words, boolean quoted) {}

  private static final Set<String> ENDS = Set.of(".", "?", "!", "...", "…", "?!", "!?", "!!", "??");
  private static final Set<String> CLOSERS =
      Set.of("''", ")", "]", "-RRB-", "-RSB-", "’", "”", "'");

  /** Ends a word, not a sentence: U.S., J. */
  private static final Pattern ABBREVIATION = Pattern.compile(".*\\b\\p{Lu}\\.$", Pattern.DOTALL);

  private static final Pattern BRACKETS = Pattern.compile("^[)\\]}\\s]+");

  private final String text;
  private final List<Words> sentences = new ArrayList<>();
  private final List<Words> quoted = new ArrayList<>();
  private List<CoreLabel> open = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
  }

  /** The sentences of a paragraph; passages are the quoted stretches inside it, in text order. */
  static List<Words> split(String text, Span paragraph, List<Passage> passages) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    int at = Dateline.end(text, paragraph);
    splitter.addReporter(new Span(paragraph.begin(), at));
    splitter.end();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      splitter.addReporter(new Span(at, Math.max(at, passage.span().begin())));
      at = Math.min(paragraph.end(), passage.span().end());
      int next = i + 1 < passages.size() ? passages.get(i + 1).span().begin() : paragraph.end();
      Span rest = new Span(at, Math.max(at, next));
      switch (passage.form()) {
        case CLAUSE -> splitter.addClause(passage, rest, i + 1 < passages.size());
        case FRAGMENT -> splitter.addFragment(passage, rest);
        case NICKNAME -> splitter.addReporter(passage.content());
      }
    }
    splitter.addReporter(new Span(at, paragraph.end()));
    splitter.end();
    return splitter.sentences;
  }

  private void addReporter(Span part) {
    for (CoreLabel word : Tokenizer.words(text, part)) {
      boolean afterEnd = !open.isEmpty() && endsSentence();
      if (afterEnd && !CLOSERS.contains(word.word()) && !isInside(word.word())) {
        end();
      }
      open.add(word);
    }
  }

  /**
   * Whether no sentence begins with the word, so that the end before it was the end of an
   * abbreviation: "Jane Roe (D-N.C.), head of the caucus", "Acme Inc. said".
   */
  private static boolean isInside(String word) {
    return word.equals(",")
        || word.equals(";")
        || (Character.isLowerCase(word.charAt(0))
            && word.chars().allMatch(c -> Character.isLowerCase(c) || c == '-' || c == '\''));
  }

  /** Whether the last word, closing marks set aside, ends a sentence. */
  private boolean endsSentence() {
    int last = open.size() - 1;
    while (last > 0 && CLOSERS.contains(open.get(last).word())) {
      last--;
    }
    return ENDS.contains(open.get(last).word()) && !isEllipsisInside(last);
  }

  /**
   * Three points end a sentence only where a capital follows, which is seen when the next word
   * comes.
   */
  private boolean isEllipsisInside(int index) {
    String word = open.get(index).word();
    int next = open.get(index).endPosition();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return (word.equals("...") || word.equals("…"))
        && next < text.length()
        && Character.isLowerCase(text.charAt(next));
  }

  private void addClause(Passage passage, Span rest, boolean quotationFollows) {
    if (!open.isEmpty() && endsSentence()) {
      end();
    }
    int begin = passage.span().begin();
    int end = passage.span().end();
    boolean goesOn =
        goesOn(passage, rest, following -> open.isEmpty() && isFrame(following, quotationFollows));
    open.add(Tokenizer.word("``", begin, end));
    open.add(Tokenizer.word("It", begin, end));
    open.add(Tokenizer.word("works", begin, end));
    open.add(Tokenizer.word(goesOn ? "," : ".", begin, end));
    open.add(Tokenizer.word("''", begin, end));
    addSentences(Tokenizer.words(text, passage.content()));
  }

  private static boolean isFrame(String following, boolean quotationFollows) {
    return Frame.is(following) || Frame.mayBe(following, quotationFollows);
  }

  /**
   * Whether the reporter's sentence goes on behind the quotation.
   *
   * @param isFrame whether it does so with words that begin with a capital, where the quotation
   *     ends like a sentence
   */
  private boolean goesOn(Passage passage, Span rest, Predicate<String> isFrame) {
    String following = BRACKETS.matcher(rest.of(text).strip()).replaceFirst("");
    if (following.isEmpty()) {
      return false;
    }
    String said = passage.content().of(text).stripTrailing();
    char last = said.isEmpty() ? ' ' : said.charAt(said.length() - 1);
    char first = following.charAt(0);
    if (Character.isLowerCase(first) || ",;:—–-".indexOf(first) >= 0) {
      return true;
    }
    if (".?!…".indexOf(last) < 0 || ".?!".indexOf(first) >= 0) {
      return true;
    }
    boolean open = last != '.' || said.endsWith("..") || ABBREVIATION.matcher(said).matches();
    return open && isFrame.test(following);
  }

  private void addFragment(Passage passage, Span rest) {
    List<CoreLabel> words = Tokenizer.words(text, passage.content());
    if (!open.isEmpty() && endsSentence()) {
      end();
    }
    open.add(Tokenizer.word("``", passage.span().begin(), passage.content().begin()));
    int kept = 0;
    while (kept < words.size()
        && !(ENDS.contains(words.get(kept).word()) && kept + 1 < words.size())) {
      kept++;
    }
    // Of a fragment that runs over several sentences the reporter's sentence needs the first only.
    open.addAll(words.subList(0, kept));
    boolean goesOn = goesOn(passage, rest, following -> Frame.mayBe(following, false));
    if (kept == words.size() && kept > 0 && goesOn && ENDS.contains(words.get(kept - 1).word())) {
      open.remove(open.size() - 1);
    }
    open.add(Tokenizer.word("''", passage.content().end(), passage.span().end()));
    if (kept < words.size()) {
      addSentences(words.subList(kept + 1, words.size()));
    }
    if (!goesOn && endsWithEnd(passage) && !endsSentence()) {
      end();
    }
  }

  private boolean endsWithEnd(Passage passage) {
    String said = passage.content().of(text).stripTrailing();
    return !said.isEmpty() && ".?!".indexOf(said.charAt(said.length() - 1)) >= 0;
  }

  private void addSentences(List<CoreLabel> words) {
    int begin = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i + 1 == words.size();
      boolean ends = ENDS.contains(words.get(i).word());
      if (last || (ends && !CLOSERS.contains(words.get(i + 1).word()))) {
        quoted.add(new Words(List.copyOf(words.subList(begin, i + 1)), true));
        begin = i + 1;
      }
    }
  }

  private void end() {
    if (!open.isEmpty()) {
      sentences.add(new Words(open, false));
      open = new ArrayList<>();
    }
    sentences.addAll(quoted);
    quoted.clear();
  }
}
