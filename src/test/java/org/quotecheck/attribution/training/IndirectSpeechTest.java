package org.quotecheck.attribution.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.QuotationFinder;

class IndirectSpeechTest {
  private static final String TEXT = "Rivera said taxes fell.";
  private static final List<String> TAGS = List.of("NNP", "VBD", "NNS", "VBD", ".");
  private static final List<Integer> HEADS = List.of(1, -1, 3, 1, 1);
  private static final List<String> RELATIONS = List.of("nsubj", "root", "nsubj", "ccomp", "punct");

  @Test
  void aPhraseSaidWithoutMarksTeachesWhoItsSourceIs() {
    Article article = Article.of("a.txt", TEXT);
    List<TrainingExample> examples =
        new IndirectSpeech("a", article, annotations(), QuotationFinder.find(article))
            .examples(
                List.of(
                    new BratAttribution(List.of(spanOf("Rivera")), List.of(spanOf("taxes fell")))),
                new FeatureNumbers(),
                0.5);

    assertThat(examples).hasSize(1);
    assertThat(examples.get(0).weight()).isEqualTo(0.5);
    assertThat(examples.get(0).options())
        .extracting(TrainingExample.Option::isRight)
        .contains(true);
  }

  private static Annotations annotations() {
    List<Token> tokens = new ArrayList<>();
    List<String> words = List.of("Rivera", "said", "taxes", "fell", ".");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Token.Name name = i == 0 ? Token.Name.PERSON : Token.Name.NONE;
      tokens.add(new Token(spanOf(word), word, i == 1 ? "say" : word, TAGS.get(i), name));
    }
    return new Annotations(List.of(new Sentence(tokens, HEADS, RELATIONS, false)));
  }

  private static Span spanOf(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
