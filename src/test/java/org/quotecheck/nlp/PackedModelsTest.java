package org.quotecheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleReader;
import org.quotecheck.article.Span;
import org.quotecheck.article.UnreadableArticleException;

/** What is read from packed models is what CoreNLP makes of its own, over the example articles. */
class PackedModelsTest {
  private static final String FOLDER =
      System.getProperty("corenlp.models") + "/edu/stanford/nlp/models/";

  private static final List<List<CoreLabel>> SENTENCES = new ArrayList<>();
  private static final Models MODELS = Models.load(progress -> {});

  @BeforeAll
  static void readSentences() throws IOException, UnreadableArticleException {
    try (Stream<Path> files = Files.list(Path.of("fixtures/articles"))) {
      for (Path file : files.sorted().filter(f -> f.toString().endsWith(".txt")).toList()) {
        Article article = new ArticleReader().read(file, file.toString());
        for (Span paragraph : article.paragraphs()) {
          SentenceSplitter.split(article.text(), paragraph, List.of()).stream()
              .map(SentenceSplitter.Words::words)
              .forEach(SENTENCES::add);
        }
      }
    }
    SENTENCES.forEach(MODELS.tagger()::tagCoreLabels);
    assertThat(SENTENCES).hasSizeGreaterThan(50);
  }

  @Test
  void parser_draws_the_trees_that_CoreNLP_draws() {
    Properties properties = new Properties();
    properties.setProperty("numPreComputed", "0");
    edu.stanford.nlp.parser.nndep.DependencyParser original =
        edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(
            FOLDER + "parser/nndep/english_UD.gz", properties);
    for (List<CoreLabel> words : SENTENCES) {
      DependencyParser.Tree tree =
          MODELS
              .parser()
              .parse(
                  words.stream().map(CoreLabel::word).toList(),
                  words.stream().map(CoreLabel::tag).toList());
      Integer[] heads = new Integer[words.size()];
      String[] relations = new String[words.size()];
      Arrays.fill(heads, -1);
      Arrays.fill(relations, "root");
      for (TypedDependency dependency : original.predict(words).typedDependencies()) {
        heads[dependency.dep().index() - 1] = dependency.gov().index() - 1;
        relations[dependency.dep().index() - 1] = dependency.reln().toString();
      }
      assertThat(tree.heads()).as("%s", words).containsExactly(heads);
      assertThat(tree.relations()).as("%s", words).containsExactly(relations);
    }
  }

  @Test
  void names_are_those_that_CoreNLP_recognises() throws IOException, ClassNotFoundException {
    CRFClassifier<CoreLabel> original =
        CRFClassifier.getClassifier(FOLDER + "ner/english.all.3class.distsim.crf.ser.gz");
    for (List<CoreLabel> words : SENTENCES) {
      assertThat(names(MODELS.names(), words)).isEqualTo(names(original, words));
    }
  }

  private static List<String> names(CRFClassifier<CoreLabel> recogniser, List<CoreLabel> words) {
    return recogniser.classifySentence(words).stream()
        .map(word -> word.word() + "/" + word.get(AnswerAnnotation.class))
        .toList();
  }
}
