package org.quotecheck.speaker.resolution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quotecheck.attribution.Mention;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.Names;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.referent.Referents;

/** Finds whom the label of a turn means: "WALLACE:" for Chris Wallace, "UNIDENTIFIED MALE:". */
final class TurnLabels {
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?i)(?:an? )?(?:unidentified|unknown|anonymous|audience|reporter|question|caller|voice|man"
              + "|woman|speaker|moderator)(?: .*|\\d*)");

  private final Narrative narrative;
  private final Referents referents;

  TurnLabels(Narrative narrative, Referents referents) {
    this.narrative = narrative;
    this.referents = referents;
  }

  /** The name before a turn of a transcript: by surname, as "WALLACE" for Chris Wallace. */
  Source insideQuotation(Mention mention) {
    String name = narrative.text(mention.span());
    return referents
        .withSurname(name)
        .map(Source::of)
        .orElseGet(
            () ->
                new Source(
                    List.of(), mention.span(), Names.inTitleCase(name), Speaker.Kind.PERSON));
  }

  /** The name before a turn of an interview, or who is described there: "UNIDENTIFIED MALE". */
  Source find(Mention mention) {
    String name = narrative.text(mention.span());
    if (UNNAMED.matcher(name).matches()) {
      return new Source(List.of(), mention.span(), Names.inTitleCase(name), Speaker.Kind.ANONYMOUS);
    }
    Optional<Referent> body =
        referents.withSurname(name).isPresent()
            ? Optional.empty()
            : referents.named(mention.span()).filter(referent -> !referent.isPerson());
    return body.filter(referent -> name.contains(" ") || !name.equals(referent.name()))
        .map(Source::of)
        .orElseGet(() -> insideQuotation(mention));
  }
}
