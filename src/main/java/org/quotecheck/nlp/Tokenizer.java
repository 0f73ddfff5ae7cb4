package org.quotecheck.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.quotecheck.article.Span;

/** Splits text into words and marks. */
final class Tokenizer {
  private Tokenizer() {}

  /** The words of a part of the text, with their offsets in the whole text. */
  static List<CoreLabel> words(String text, Span part) {
    List<CoreLabel> words = new ArrayList<>();
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(part.of(text)), new CoreLabelTokenFactory(), "untokenizable=noneKeep");
    while (tokenizer.hasNext()) {
      CoreLabel word = tokenizer.next();
      words.add(
          word(
              word.word(), part.begin() + word.beginPosition(), part.begin() + word.endPosition()));
    }
    return words;
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
