package org.quotecheck.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.conclusion.Attributor;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.LanguagePipeline;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationFinder;
import org.quotecheck.speaker.Cast;
import org.quotecheck.speaker.resolution.SpeakerResolver;

/** Runs the stages in order. Safe for use by several threads at once. */
public final class Analyzer {
  private final LanguagePipeline language;
  private final Attributor attributor;

  private Analyzer(LanguagePipeline language, Attributor attributor) {
    this.language = language;
    this.attributor = attributor;
  }

  /**
   * Loads the models, which takes seconds.
   *
   * @param progress is told in words how far the loading has come
   * @throws IllegalStateException where a model is missing or damaged
   */
  public static Analyzer load(Consumer<String> progress) {
    return new Analyzer(LanguagePipeline.load(progress), Attributor.load());
  }

  /**
   * Analyses an article.
   *
   * @throws CancellationException where the thread is interrupted
   */
  public Analysis analyze(Article article) {
    List<Quotation> quotations = QuotationFinder.find(article);
    Annotations annotations = language.annotate(article, Passages.of(article, quotations));
    List<Attribution> attributions = attributor.attribute(article, annotations, quotations);
    Cast cast = SpeakerResolver.resolve(article, annotations, attributions);
    List<SpokenQuotation> spoken = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      spoken.add(new SpokenQuotation(i + 1, attributions.get(i), cast.of().get(i).orElse(null)));
    }
    return new Analysis(article, annotations, spoken, cast.speakers(), cast.names());
  }
}
