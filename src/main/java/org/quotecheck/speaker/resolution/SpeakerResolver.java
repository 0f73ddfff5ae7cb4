package org.quotecheck.speaker.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Cast;
import org.quotecheck.speaker.NameBearer;
import org.quotecheck.speaker.Role;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.Doers;
import org.quotecheck.speaker.lexicon.EmptyRoles;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.referent.Referents;
import org.quotecheck.speaker.role.Predications;
import org.quotecheck.speaker.role.RoleChooser;
import org.quotecheck.speaker.role.SelfDescriptions;

/**
 * Finds who speaks: for each attribution the identity behind its mention, by the fullest name that
 * the article gives.
 */
public final class SpeakerResolver {
  private final RoleChooser chooser;
  private final Map<Referent, List<Role>> roles = new HashMap<>();
  private final Referents referents;
  private final SourceFinder finder;
  private final Narrative narrative;
  private final Map<Object, Speaker> speakers = new LinkedHashMap<>();

  private SpeakerResolver(
      Article article, Annotations annotations, List<Attribution> attributions) {
    this.narrative = new Narrative(article, annotations);
    this.chooser = new RoleChooser(article, narrative);
    SourceWords said = SourceWords.of(article, attributions);
    this.referents = Referents.of(narrative, NameFinder.find(narrative), said.heads());
    for (Referent referent : referents.all()) {
      List<Role> found = chooser.all(referent);
      roles.put(referent, found);
      for (Role role : found) {
        if (Predications.isClause(role.title())) {
          continue; // "whose son attends the school" says nothing of who is whose son.
        }
        for (String word : role.title().split(" ", -1)) {
          referent.noteWord(word);
        }
      }
    }
    Descriptions descriptions = new Descriptions(narrative, referents, roles);
    Pronouns pronouns = Pronouns.resolve(narrative, referents, descriptions, said);
    pronouns.all().forEach(this::addPredicate);
    new Variations(narrative, descriptions).find().forEach(this::addVariations);
    this.finder =
        new SourceFinder(
            narrative, referents, pronouns, descriptions, new Narrator(narrative, referents));
  }

  private void addPredicate(Span pronoun, Referent referent) {
    if (isPoor(referent)) {
      narrative.find(pronoun).flatMap(chooser::ofSubject).ifPresent(role -> add(referent, role));
    }
  }

  private void addVariations(Referent referent, List<Span> phrases) {
    if (isPoor(referent)) {
      for (Span phrase : phrases) {
        chooser.ofPhrase(phrase).ifPresent(role -> add(referent, role));
      }
    }
  }

  private boolean isPoor(Referent referent) {
    return RoleChooser.isPoor(roles.getOrDefault(referent, List.of()));
  }

  private void add(Referent referent, Role role) {
    roles.computeIfAbsent(referent, r -> new ArrayList<>()).add(role);
  }

  /** The cast of an article. */
  public static Cast resolve(
      Article article, Annotations annotations, List<Attribution> attributions) {
    SpeakerResolver resolver = new SpeakerResolver(article, annotations, attributions);
    resolver.addLeadRole(attributions);
    resolver.addFromAttributions(new SelfDescriptions(article, annotations), attributions);
    List<Optional<Speaker>> of = new ArrayList<>();
    @Nullable Speaker last = null;
    for (Attribution attribution : attributions) {
      @Nullable Speaker speaker =
          attribution.status() == Status.IMPLIED && attribution.mention() == null
              ? last
              : resolver.speaker(attribution.mention());
      of.add(Optional.ofNullable(speaker));
      last = speaker == null ? last : speaker;
    }
    return new Cast(List.copyOf(resolver.speakers.values()), of, resolver.names());
  }

  /**
   * "A former party chairman says", the article begins, and names him further down: whom the lead
   * leaves without a name is the first one named, right below and as the subject of a sentence, or
   * the first one quoted.
   */
  private void addLeadRole(List<Attribution> attributions) {
    firstNamed()
        .filter(this::isLeftWithoutName)
        .or(() -> firstQuoted(attributions).filter(this::isLeftWithoutName))
        .ifPresent(person -> chooser.ofLead(person).ifPresent(role -> add(person, role)));
  }

  private Optional<Referent> firstQuoted(List<Attribution> attributions) {
    return attributions.stream()
        .filter(attribution -> !narrative.isHeadline(attribution.quotation().paragraph()))
        .map(Attribution::mention)
        .flatMap(Stream::ofNullable)
        .flatMap(mention -> finder.find(mention).stream())
        .findFirst()
        .filter(source -> source.referents().size() == 1)
        .map(source -> source.referents().get(0));
  }

  private Optional<Referent> firstNamed() {
    return referents.all().stream()
        .filter(referent -> referent.isPerson() && !referent.occurrences().isEmpty())
        .filter(referent -> !isNamedAboveTextOnly(referent))
        .min(Comparator.comparing(referent -> referent.occurrences().get(0).span()))
        .filter(
            referent -> {
              NameOccurrence first = referent.occurrences().get(0);
              int below = narrative.paragraph(first.sentence()) - narrative.beginOfText();
              return below <= 1
                  && (narrative.isMainSubject(first.at()) || narrative.isSpeaking(first.at()));
            });
  }

  /** Below the headline and above the text stand those who wrote it or took the picture. */
  private boolean isNamedAboveTextOnly(Referent referent) {
    int text = narrative.beginOfText();
    return referent.occurrences().stream()
        .mapToInt(name -> narrative.paragraph(name.sentence()))
        .allMatch(paragraph -> paragraph > 0 && paragraph < text);
  }

  private boolean isLeftWithoutName(Referent referent) {
    return referent.isPerson() && !referent.occurrences().isEmpty() && isPoor(referent);
  }

  /**
   * What the words that attribute a quotation call somebody, "my father", and what people say that
   * they are: for those of whom the article says nothing else.
   */
  private void addFromAttributions(SelfDescriptions own, List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      Mention mention = attribution.mention();
      if (attribution.status() == Status.ATTRIBUTED && mention != null) {
        if (mention.type() == Mention.Type.NOMINAL) {
          chooser.ofPhrase(mention.span()).ifPresent(role -> addTo(mention, role));
        }
        own.in(attribution.quotation()).ifPresent(role -> addTo(mention, role));
      }
    }
  }

  private void addTo(Mention mention, Role role) {
    finder.find(mention).map(Source::referents).stream()
        .filter(speakers -> speakers.size() == 1)
        .map(speakers -> speakers.get(0))
        .filter(speaker -> speaker.isPerson() && isPoor(speaker) && !EmptyRoles.is(role.title()))
        .forEach(speaker -> add(speaker, role));
  }

  private List<NameBearer> names() {
    return referents.all().stream()
        .filter(referent -> !referent.occurrences().isEmpty())
        .filter(referent -> referent.type() != Token.Name.LOCATION || isQuoted(referent))
        .map(this::bearer)
        .sorted(Comparator.comparing(bearer -> bearer.names().get(0)))
        .toList();
  }

  private boolean isQuoted(Referent referent) {
    return speakers.containsKey(List.of(referent));
  }

  private NameBearer bearer(Referent referent) {
    return new NameBearer(
        referent.name(),
        referent.isPerson() ? Speaker.Kind.PERSON : Speaker.Kind.ORGANIZATION,
        referent.gender(),
        referent.occurrences().stream().map(NameOccurrence::span).toList(),
        roles.getOrDefault(referent, List.of()),
        speakers.get(List.of(referent)));
  }

  private @Nullable Speaker speaker(@Nullable Mention mention) {
    if (mention == null) {
      return null;
    }
    Optional<Source> source = finder.find(mention);
    return source
        .map(s -> speakers.computeIfAbsent(s.key(), key -> speaker(speakers.size() + 1, s)))
        .orElse(null);
  }

  private Speaker speaker(int id, Source source) {
    if (source.referents().isEmpty()) {
      return unnamed(id, source);
    }
    if (source.referents().size() > 1) {
      List<String> names = source.referents().stream().map(Referent::name).toList();
      Optional<Role> shared = chooser.ofSeveral(source.referents());
      return new Speaker(
          id,
          source.name(),
          source.kind(),
          shared.map(Role::title).orElse(null),
          shared
              .map(Role::affiliation)
              .or(
                  () ->
                      shared.flatMap(
                          role -> chooser.beside(source.referents().get(names.size() - 1))))
              .map(this::inFull)
              .orElse(null),
          names,
          shared.map(Role::span).orElse(null));
    }
    Referent referent = source.referents().get(0);
    Optional<Role> role = RoleChooser.best(roles.getOrDefault(referent, List.of()));
    Optional<String> other =
        referent.isPerson()
            ? chooser.party(referent).or(() -> chooser.beside(referent))
            : Optional.empty();
    @Nullable String affiliation =
        role.map(Role::affiliation).or(() -> other).map(this::inFull).orElse(null);
    @Nullable Span evidence = role.map(Role::span).orElse(null);
    return new Speaker(
        id,
        source.name(),
        source.kind(),
        role.map(Role::title).map(Doers::named).orElse(null),
        affiliation,
        List.copyOf(referent.aliases()),
        evidence);
  }

  /** The body behind an abbreviation that the article explains. */
  private String inFull(String affiliation) {
    return referents
        .abbreviated(affiliation)
        .filter(body -> !body.isPerson())
        .map(Referent::name)
        .orElse(affiliation);
  }

  private Speaker unnamed(int id, Source source) {
    boolean people =
        source.kind() == Speaker.Kind.PERSON
            || source.kind() == Speaker.Kind.GROUP
            || source.kind() == Speaker.Kind.ANONYMOUS;
    @Nullable Span phrase = source.phrase();
    Optional<Role> role = phrase == null ? Optional.empty() : chooser.ofPhrase(phrase);
    return new Speaker(
        id,
        source.name(),
        source.kind(),
        people ? role.map(Role::title).filter(title -> !EmptyRoles.is(title)).orElse(null) : null,
        role.map(Role::affiliation).orElse(null),
        List.of(source.name()),
        people ? phrase : null);
  }
}
