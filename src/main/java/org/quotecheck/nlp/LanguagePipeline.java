package org.quotecheck.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;

/**
 * CoreNLP's tokenizer, tagger, name recogniser and dependency parser over an article. Its own
 * quotation annotator is not used: it was made for novels. Safe for use by several threads at once.
 */
public final class LanguagePipeline {
  private final Models models;

  private LanguagePipeline(Models models) {
    this.models = models;
  }

  /**
   * Loads the models, which takes seconds.
   *
   * @param progress is told in words how far the loading has come
   * @throws IllegalStateException where a model is missing or damaged
   */
  public static LanguagePipeline load(Consumer<String> progress) {
    return new LanguagePipeline(Models.load(progress));
  }

  /**
   * Analyses an article.
   *
   * @param passages the quoted stretches, in text order, disjoint, each within one paragraph
   * @throws CancellationException where the thread is interrupted
   */
  public Annotations annotate(Article article, List<Passage> passages) {
    List<Sentence> sentences = new ArrayList<>();
    int next = 0;
    try {
      for (Span paragraph : article.paragraphs()) {
        int first = next;
        while (next < passages.size() && passages.get(next).span().begin() < paragraph.end()) {
          next++;
        }
        for (SentenceSplitter.Words words :
            SentenceSplitter.split(article.text(), paragraph, passages.subList(first, next))) {
          sentences.add(sentence(words));
        }
      }
    } catch (RuntimeInterruptedException interrupted) {
      CancellationException cancelled = new CancellationException("interrupted");
      cancelled.initCause(interrupted);
      throw cancelled;
    }
    return new Annotations(List.copyOf(sentences));
  }

  private Sentence sentence(SentenceSplitter.Words sentence) {
    List<CoreLabel> words = sentence.words();
    models.tagger().tagCoreLabels(words);
    List<CoreLabel> named = models.names().classifySentence(words);
    Morphology morphology = new Morphology();
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      Span span = new Span(word.beginPosition(), word.endPosition());
      String lemma = morphology.lemma(word.word(), word.tag(), true);
      tokens.add(new Token(span, word.word(), lemma, word.tag(), name(named.get(i))));
    }
    if (sentence.quoted()) {
      return new Sentence(tokens, List.of(), List.of(), true);
    }
    DependencyParser.Tree tree =
        new MendedParser(models.parser()::parse)
            .parse(
                words.stream().map(CoreLabel::word).toList(),
                words.stream().map(CoreLabel::tag).toList());
    return new Sentence(tokens, tree.heads(), tree.relations(), false);
  }

  private static Token.Name name(CoreLabel word) {
    return switch (word.get(AnswerAnnotation.class)) {
      case "PERSON" -> Token.Name.PERSON;
      case "ORGANIZATION" -> Token.Name.ORGANIZATION;
      case "LOCATION" -> Token.Name.LOCATION;
      default -> Token.Name.NONE;
    };
  }
}
