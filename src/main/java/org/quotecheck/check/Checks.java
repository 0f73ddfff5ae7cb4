package org.quotecheck.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The checks. */
public final class Checks {
  /** One line a check, sorted by id. */
  private static final List<Check> ALL =
      List.of(
          new AlteredQuotation(),
          new AmbiguousSpeaker(),
          new AnalysisIncomplete(),
          new AnonymityWithoutReason(),
          new AnonymousSource(),
          new BareAnonymousSource(),
          new ConflictingQuotation(),
          new ConflictingRole(),
          new FragmentQuotation(),
          new HeadlineQuotationUnsupported(),
          new ImpliedAttribution(),
          new IncompleteFirstReference(),
          new LateAttribution(),
          new LoadedVerb(),
          new NameVariant(),
          new PluralAnonymousSource(),
          new ScareQuotes(),
          new SecondHandQuotation(),
          new SingleSource(),
          new SpeakerWithoutRole(),
          new StaleSpeaker(),
          new TranscriptMismatch(),
          new UnattributedQuotation(),
          new UnclosedQuotation(),
          new UnmarkedSpeakerChange(),
          new UnusedSuppression());

  private Checks() {}

  /** All checks, sorted by id. */
  public static List<Check> all() {
    return ALL;
  }

  /** The ids of all checks, sorted. */
  public static List<String> ids() {
    return ALL.stream().map(Check::id).toList();
  }

  /** The check of that id. */
  public static Optional<Check> find(String id) {
    return ALL.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The check's documentation in Markdown. */
  public static String page(Check check) {
    try (InputStream in = Checks.class.getResourceAsStream(check.id() + ".md")) {
      if (in == null) {
        throw new IllegalStateException("no page for " + check.id());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
