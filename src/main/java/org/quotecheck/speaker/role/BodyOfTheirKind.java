package org.quotecheck.speaker.role;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.name.TokenRange;

/**
 * Finds where somebody serves of whom only a bare title is given, "Judge Ann Lee", in an article
 * that names one body with such officers and no other: the court, council or school district that
 * it is about.
 */
final class BodyOfTheirKind {
  private static final List<String> COUNCILS = List.of(" council");
  private static final List<String> SCHOOLS =
      List.of(" school district", " school division", " school board", " isd", " public schools");

  /** What the names of the bodies end with that have such officers. */
  private static final Map<String, List<String>> ENDINGS =
      Map.ofEntries(
          Map.entry("chief", List.of(" first nation")),
          Map.entry("councillor", COUNCILS),
          Map.entry("councilor", COUNCILS),
          Map.entry("cllr", COUNCILS),
          Map.entry("coun", COUNCILS),
          Map.entry("cr", COUNCILS),
          Map.entry("judge", List.of(" court", " tribunal")),
          Map.entry("justice", List.of(" court")),
          Map.entry("magistrate", List.of(" court")),
          Map.entry("superintendent", SCHOOLS),
          Map.entry("trustee", SCHOOLS));

  /** Bodies of the whole country or of the world, which articles on others name in passing. */
  private static final Set<String> HIGHEST =
      Set.of("appeal", "appeals", "security", "supreme", "european", "international");

  private final Narrative narrative;
  private final Workplaces workplaces;

  BodyOfTheirKind(Narrative narrative, Workplaces workplaces) {
    this.narrative = narrative;
    this.workplaces = workplaces;
  }

  /** The name of the body, given the words of a role that name none. */
  Optional<String> find(TokenRange role) {
    List<Token> tokens = narrative.sentence(role.sentence()).tokens();
    String title = tokens.get(role.first()).text();
    List<String> endings = ENDINGS.get(title.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
    boolean bare =
        role.first() == role.last() && NameFinder.isCapitalised(tokens.get(role.first()));
    return bare && endings != null ? only(endings) : Optional.empty();
  }

  /** The only such name; a shorter form of it, "the County Court", does not count. */
  private Optional<String> only(List<String> endings) {
    Set<String> names = new LinkedHashSet<>();
    for (int s = 0; s < narrative.size(); s++) {
      List<Token> tokens = narrative.sentence(s).tokens();
      for (int i = 1; i < tokens.size(); i++) {
        workplaces
            .nameEndingAt(s, i)
            .filter(name -> endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
            .ifPresent(names::add);
      }
    }
    List<String> full =
        names.stream()
            .filter(name -> names.stream().noneMatch(o -> !o.equals(name) && o.endsWith(name)))
            .filter(name -> !isHighest(name))
            .toList();
    return full.size() == 1 ? Optional.of(full.get(0)) : Optional.empty();
  }

  private static boolean isHighest(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)).stream()
        .anyMatch(HIGHEST::contains);
  }
}
