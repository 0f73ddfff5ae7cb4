package org.quotecheck.speaker;

import java.util.List;
import java.util.Optional;

/**
 * Who speaks in an article.
 *
 * @param speakers in order of their first quotation
 * @param of the speaker of each attribution, in the order of the attributions
 * @param names whom the article names, quoted or not, in order of their first name
 */
public record Cast(List<Speaker> speakers, List<Optional<Speaker>> of, List<NameBearer> names) {
  /** Copies the lists. */
  public Cast {
    names = List.copyOf(names);
    speakers = List.copyOf(speakers);
    of = List.copyOf(of);
  }
}
