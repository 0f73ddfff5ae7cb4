package org.quotecheck.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quotecheck.analysis.Passages;
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
 * annotations in {@code target/annotations}. A tenth of the articles is kept apart and measured
 * with. The same corpus gives the same file, byte by byte.
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
    List<TrainingArticle> apart = new ArrayList<>();
    int learned = 0;
    for (PolnearCorpus.Marked marked : PolnearCorpus.read(corpus)) {
      TrainingArticle article = article(marked, cache);
      if (article.isKeptApart()) {
        apart.add(article);
      } else {
        examples.addAll(article.examples(features));
        examples.addAll(article.indirect(features, INDIRECT));
        learned++;
      }
    }
    out.printf("%d articles to learn from, %d kept apart%n", learned, apart.size());
    out.printf(
        "%d examples, %d of them with a right answer, %d features%n",
        examples.size(),
        examples.stream().filter(TrainingExample::teaches).count(),
        features.size());
    double[] weights =
        TRAINER.train(
            examples,
            features.size(),
            (epoch, likelihood) ->
                out.printf("epoch %d: mean log-likelihood %.4f%n", epoch, likelihood));
    LearnedWeights kept = LearnedWeights.of(features, weights);
    kept.write(output);
    out.printf("%d features kept in %s%n", kept.byFeature().size(), output);
    Attributor attributor = new Attributor(new SourceRanker(kept.byFeature()));
    out.println("kept apart: " + MentionScore.of(attributor, apart));
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
