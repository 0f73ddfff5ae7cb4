package org.quotecheck.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.article.Scope;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.speaker.NameBearer;
import org.quotecheck.speaker.Speaker;

/**
 * Analyses of earlier runs. What an analysis depends on is the program, the text and the paragraphs
 * with what they are marked for; what is looked for in it afterwards is no part of it.
 */
public final class AnalysisCache {
  private final RecordCache cache;

  private record Key(String article, List<Scope> marked) {
    static Key of(Article article) {
      return new Key(ArticleDigest.of(article), article.scopes().marked());
    }
  }

  /** What is stored; the article is at hand where it is looked for. */
  private record Entry(
      Packed annotations,
      List<SpokenQuotation> quotations,
      List<Speaker> speakers,
      List<NameBearer> names) {
    static Entry of(Analysis analysis) {
      return new Entry(
          StoredSentences.pack(analysis.annotations()),
          analysis.quotations(),
          analysis.speakers(),
          analysis.names());
    }

    Analysis analysis(Article article) {
      Annotations sentences = new Annotations(new StoredSentences(annotations));
      return new Analysis(article, sentences, quotations, speakers, names);
    }
  }

  /** Analyses in a cache. */
  public AnalysisCache(RecordCache cache) {
    this.cache = cache;
  }

  /** The analysis of an article, where it was stored and is not damaged. */
  public Optional<Analysis> find(Article article) {
    return cache.find(Entry.class, Key.of(article)).map(entry -> entry.analysis(article));
  }

  /** Stores an analysis. Throws where the folder cannot be written. */
  public void store(Analysis analysis) throws IOException {
    cache.store(Key.of(analysis.article()), Entry.of(analysis));
  }
}
