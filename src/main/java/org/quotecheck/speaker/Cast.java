package org.quotecheck.speaker;

import java.util.List;
import java.util.Optional;

/**
 * Who speaks in an article.
 *
 * @param speakers in order of their first quotation
 * @param of the speaker of each attribution, in the order of the attributions
 */
public record Cast(List<Speaker> speakers, List<Optional<Speaker>> of) {
  /** Copies the lists. */
  public Cast {
    speakers = List.copyOf(speakers);
    of = List.copyOf(of);
  }
}
