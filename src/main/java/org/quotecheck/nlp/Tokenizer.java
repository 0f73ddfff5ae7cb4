package org.quotecheck.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quotecheck.article.Span;

/** Splits text into words and marks. */
final class Tokenizer {
  /** Titles whose point CoreNLP's tokeniser takes for the end of a sentence: "Engr. Ann Lee". */
  private static final Set<String> TITLES =
      Set.of(
          "Ald", "Alh", "Arc", "Barr", "Bro", "Cllr", "Cst", "Dep", "Dist", "Engr", "Md", "Mohd",
          "Pst", "Pte", "Revd", "Rt", "Shri");

  private Tokenizer() {}

  /** The words of a part of the text, with their offsets in the whole text. */
  static List<CoreLabel> words(String text, Span part) {
    List<CoreLabel> words = new ArrayList<>();
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(part.of(text)), new CoreLabelTokenFactory(), "untokenizable=noneKeep");
    while (tokenizer.hasNext()) {
      CoreLabel word = tokenizer.next();
      int begin = part.begin() + word.beginPosition();
      int end = part.begin() + word.endPosition();
      int last = words.size() - 1;
      if (last >= 0 && endsTitle(words.get(last), word.word(), begin)) {
        CoreLabel title = words.get(last);
        words.set(last, word(title.word().replace(".", "") + ".", title.beginPosition(), end));
      } else {
        words.add(word(word.word(), begin, end));
      }
    }
    return words;
  }

  /** The point may stand by itself, or a second time behind a title that has it already. */
  private static boolean endsTitle(CoreLabel before, String word, int begin) {
    return word.equals(".")
        && begin <= before.endPosition()
        && TITLES.contains(before.word().replace(".", ""));
  }

  /** A word that stands for a part of the text. */
  static CoreLabel word(String letters, int begin, int end) {
    CoreLabel word = new CoreLabel();
    word.setWord(letters);
    word.setValue(letters);
    word.setBeginPosition(begin);
    word.setEndPosition(end);
    return word;
  }
}
