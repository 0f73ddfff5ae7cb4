package org.quotecheck.attribution.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quotecheck.analysis.Passages;
import org.quotecheck.attribution.conclusion.Attributor;
import org.quotecheck.attribution.ranking.SourceRanker;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationFinder;

/**
 * Learns the weights that {@link SourceRanker} uses, and writes them where the program reads them:
 *
 * <pre>mvn -Ptrain test-compile exec:exec</pre>
 *
 * <p>{@code -Dtraining.corpus=FOLDER} names another corpus than {@code
 * ../shared/corpora/polnear/train}, {@code -Dtraining.output=FILE} another file for the weights.
 * The first run annotates the articles, which takes about ten minutes; later ones find the
 * annotations in {@code target/annotations}. Weights learned from nine tenths of the articles are
 * measured on the last tenth; those written are learned from all. The same corpus gives the same
 * file, byte by byte.
 */
final class TrainSourceRanker {
  /** Chosen on the articles kept apart. */
  private static final LogLinearTrainer TRAINER =
      new LogLinearTrainer(
          /* penalty= */ 3e-3, /* rate= */ 0.1, /* epochs= */ 8, /* leastCount= */ 6);

  /** How much a phrase of indirect speech counts against a quotation. */
  private static final double INDIRECT = 0.5;

  private final PrintStream out;

  private TrainSourceRanker(PrintStream out) {
    this.out = out;
  }

  /** Takes the corpus, the folder of the annotations and the file of the weights. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("needs CORPUS ANNOTATIONS WEIGHTS");
    }
    new TrainSourceRanker(System.out)
        .run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
  }

  private void run(Path corpus, Path annotations, Path output) throws IOException {
    LanguageStage language = new LanguageStage();
    AnnotationCache cache =
        new AnnotationCache(annotations, LanguageStage.digest(), language::annotate);
    FeatureNumbers features = new FeatureNumbers();
    List<TrainingExample> examples = new ArrayList<>();
    List<TrainingExample> others = new ArrayList<>();
    List<TrainingArticle> apart = new ArrayList<>();
    for (PolnearCorpus.Marked marked : PolnearCorpus.read(corpus)) {
      TrainingArticle article = article(marked, cache);
      List<TrainingExample> here = new ArrayList<>(article.examples(features));
      here.addAll(article.indirect(features, INDIRECT));
      examples.addAll(here);
      if (article.isKeptApart()) {
        apart.add(article);
      } else {
        others.addAll(here);
      }
    }
    LearnedWeights most = learn("all but those kept apart", others, features);
    Attributor attributor = new Attributor(new SourceRanker(most.byFeature()));
    out.printf(
        "on the %d articles kept apart: %s%n", apart.size(), MentionScore.of(attributor, apart));
    LearnedWeights all = learn("all articles", examples, features);
    all.write(output);
    out.printf("%d features kept in %s%n", all.byFeature().size(), output);
  }

  private LearnedWeights learn(
      String what, List<TrainingExample> examples, FeatureNumbers features) {
    out.printf(
        "%s: %d examples, %d of them with a right answer%n",
        what, examples.size(), examples.stream().filter(TrainingExample::teaches).count());
    double[] weights =
        TRAINER.train(
            examples,
            features.size(),
            (epoch, likelihood) ->
                out.printf("epoch %d: mean log-likelihood %.4f%n", epoch, likelihood));
    return LearnedWeights.of(features, weights);
  }

  private static TrainingArticle article(PolnearCorpus.Marked marked, AnnotationCache cache)
      throws IOException {
    List<Quotation> quotations = QuotationFinder.find(marked.article());
    return new TrainingArticle(
        marked.name(),
        marked.article(),
        cache.annotate(marked.article(), Passages.of(marked.article(), quotations)),
        quotations,
        marked.attributions());
  }
}
