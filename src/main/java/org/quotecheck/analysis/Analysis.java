package org.quotecheck.analysis;

import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.speaker.NameBearer;
import org.quotecheck.speaker.Speaker;

/**
 * All layers over one article.
 *
 * @param article the article
 * @param annotations its sentences
 * @param quotations everything in quotation marks, in text order
 * @param speakers those of at least one quotation, in order of their first
 * @param names whom the article names, quoted or not, in order of their first name
 */
public record Analysis(
    Article article,
    Annotations annotations,
    List<SpokenQuotation> quotations,
    List<Speaker> speakers,
    List<NameBearer> names) {
  /** Copies the lists. */
  public Analysis {
    quotations = List.copyOf(quotations);
    speakers = List.copyOf(speakers);
    names = List.copyOf(names);
  }

  /** An analysis of an article that names nobody besides its speakers. */
  public Analysis(
      Article article,
      Annotations annotations,
      List<SpokenQuotation> quotations,
      List<Speaker> speakers) {
    this(article, annotations, quotations, speakers, List.of());
  }
}
