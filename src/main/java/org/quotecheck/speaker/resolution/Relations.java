package org.quotecheck.speaker.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Gender;
import org.quotecheck.speaker.lexicon.GenderedWords;
import org.quotecheck.speaker.lexicon.GivenNames;
import org.quotecheck.speaker.lexicon.Kin;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.NameOccurrence;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.referent.Referents;

/**
 * Who is whose: where the article has named "his wife, Ann Lee", a later "his wife" is she; where
 * the writer has named "my parents, James and Olive Meehan", "my father" is he.
 */
final class Relations {
  /** Somebody's relation; {@code of} is null for the writer's own. */
  private record Key(@Nullable Referent of, String noun) {}

  private static final Map<String, List<String>> PARENTS =
      Map.of(
          "parent", List.of("father", "mother"),
          "grandparent", List.of("grandfather", "grandmother"));

  private static final Map<Gender, List<String>> SPOUSES =
      Map.of(Gender.MALE, List.of("husband"), Gender.FEMALE, List.of("wife", "widow"));

  private final Narrative narrative;
  private final Referents referents;
  private final Pronouns pronouns;
  private final Map<Key, Referent> known = new HashMap<>();
  private final Set<Key> several = new HashSet<>();

  private Relations(Narrative narrative, Referents referents, Pronouns pronouns) {
    this.narrative = narrative;
    this.referents = referents;
    this.pronouns = pronouns;
  }

  /** Gathers the relations that an article names. */
  static Relations of(Narrative narrative, Referents referents, Pronouns pronouns) {
    Relations relations = new Relations(narrative, referents, pronouns);
    for (int s = 0; s < narrative.size(); s++) {
      List<Token> tokens = narrative.sentence(s).tokens();
      for (int i = 1; i < tokens.size(); i++) {
        boolean parents = PARENTS.containsKey(tokens.get(i).lemma());
        if (tokens.get(i).text().equals("married")) {
          relations.noteMarriage(new Narrative.At(s, i));
        }
        if (tokens.get(i).isNoun() && (parents || SourceNouns.isRole(tokens.get(i).text()))) {
          relations.note(new Narrative.At(s, i));
        }
      }
    }
    return relations;
  }

  /** Whom "his wife" means, given the place of "wife". */
  Optional<Referent> meant(Narrative.At noun) {
    return key(noun, narrative.token(noun).lemma())
        .filter(key -> !several.contains(key))
        .flatMap(
            key ->
                Optional.ofNullable(known.get(key)).or(() -> onlyOne(key)).or(() -> namesake(key)));
  }

  /**
   * "Her sister" where "her" seems to mean the only sister that the article names: nobody is her
   * own sister.
   */
  private Optional<Referent> onlyOne(Key key) {
    Set<Referent> named = new HashSet<>();
    known.forEach(
        (other, person) -> {
          if (other.noun().equals(key.noun())) {
            named.add(person);
          }
        });
    return named.size() == 1 && named.contains(key.of())
        ? named.stream().findFirst()
        : Optional.empty();
  }

  /**
   * The only one of the right gender who shares the surname, in an article that tells of "his
   * mother" and of Ruth Osei, and of nobody else of that name.
   */
  private Optional<Referent> namesake(Key key) {
    Gender gender = GenderedWords.gender(key.noun());
    Referent of = key.of();
    if (of == null || gender == Gender.UNKNOWN || of.words().size() < 2 || !Kin.is(key.noun())) {
      return Optional.empty();
    }
    List<Referent> family =
        referents.all().stream()
            .filter(r -> r.isPerson() && r != of && r.words().size() > 1)
            .filter(r -> r.surname().equals(of.surname()) && r.gender() == gender)
            .filter(r -> known.entrySet().stream().noneMatch(e -> e.getValue() == r))
            .toList();
    return family.size() == 1 ? Optional.of(family.get(0)) : Optional.empty();
  }

  private void note(Narrative.At at) {
    String noun = narrative.token(at).lemma().toLowerCase(Locale.ROOT);
    List<String> pair = PARENTS.get(noun);
    if (pair != null) {
      notePair(at, pair);
    } else if (!narrative.token(at).tag().endsWith("S")) {
      nameAt(at.sentence(), at.token() + 1)
          .filter(name -> isSetOff(name, at.token() + 1))
          .or(() -> described(at))
          .ifPresent(name -> put(at, noun, name));
    }
  }

  /** "Ann Lee, 30, married Bob Marsh": from then on "her husband" is he, and "his wife" she. */
  private void noteMarriage(Narrative.At verb) {
    Optional<Referent> spouse =
        nameAt(verb.sentence(), verb.token() + 1).flatMap(name -> referents.named(name.span()));
    Optional<Referent> subject = lastPersonBefore(verb);
    if (subject.isPresent() && spouse.isPresent() && subject.get() != spouse.get()) {
      putSpouse(subject.get(), spouse.get());
      putSpouse(spouse.get(), subject.get());
    }
  }

  private Optional<Referent> lastPersonBefore(Narrative.At verb) {
    List<Token> tokens = narrative.sentence(verb.sentence()).tokens();
    for (int i = verb.token() - 1; i >= 0; i--) {
      Span span = tokens.get(i).span();
      Optional<Referent> person = named(tokens.get(i)).or(() -> pronouns.bearer(span));
      if (person.isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  private void putSpouse(Referent of, Referent spouse) {
    for (String noun : SPOUSES.getOrDefault(spouse.gender(), List.of("husband", "wife"))) {
      known.putIfAbsent(new Key(of, noun), spouse);
    }
  }

  private void put(Narrative.At at, String noun, NameOccurrence name) {
    Optional<Referent> bearer = referents.named(name.span());
    Optional<Key> key = key(at, noun);
    if (key.isPresent() && bearer.isPresent() && bearer.get() != key.get().of()) {
      Referent before = known.putIfAbsent(key.get(), bearer.get());
      if (before != null && before != bearer.get()) {
        several.add(key.get());
      }
    }
  }

  /** "My parents, James and Olive Meehan": who is who, as far as their given names tell. */
  private void notePair(Narrative.At at, List<String> nouns) {
    Optional<NameOccurrence> first = nameAt(at.sentence(), at.token() + 1);
    Optional<NameOccurrence> second = first.flatMap(name -> nameAt(at.sentence(), name.last() + 2));
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    Gender one = GivenNames.gender(first.get().words().get(0));
    Gender other = GivenNames.gender(second.get().words().get(0));
    if (one == Gender.UNKNOWN || other == Gender.UNKNOWN || one == other) {
      return;
    }
    put(at, nouns.get(one == Gender.MALE ? 0 : 1), first.get());
    put(at, nouns.get(other == Gender.MALE ? 0 : 1), second.get());
  }

  /** The person's name that begins at a token, or behind the comma there. */
  private Optional<NameOccurrence> nameAt(int sentence, int token) {
    List<Token> tokens = narrative.sentence(sentence).tokens();
    int begin = token < tokens.size() && tokens.get(token).text().equals(",") ? token + 1 : token;
    return begin >= tokens.size()
        ? Optional.empty()
        : referents.beginningAt(tokens.get(begin).span().begin()).stream()
            .filter(Referent::isPerson)
            .flatMap(referent -> referent.occurrences().stream())
            .filter(name -> name.sentence() == sentence && name.first() == begin)
            .findFirst();
  }

  /** Without commas, or between two; in "told his wife, Smith said" the name is another's. */
  private boolean isSetOff(NameOccurrence name, int behind) {
    List<Token> tokens = narrative.sentence(name.sentence()).tokens();
    boolean comma = name.first() > behind;
    return !comma
        || (name.last() + 1 < tokens.size() && tokens.get(name.last() + 1).text().equals(","));
  }

  /** "Ann Lee, his wife, said". */
  private Optional<NameOccurrence> described(Narrative.At at) {
    Sentence sentence = narrative.sentence(at.sentence());
    int name = sentence.heads().get(at.token());
    if (name < 0 || !sentence.relations().get(at.token()).equals("appos")) {
      return Optional.empty();
    }
    return referents.named(sentence.tokens().get(name).span()).stream()
        .filter(Referent::isPerson)
        .flatMap(referent -> referent.occurrences().stream())
        .filter(found -> found.sentence() == at.sentence() && found.last() == name)
        .findFirst();
  }

  private Optional<Key> key(Narrative.At at, String noun) {
    Sentence sentence = narrative.sentence(at.sentence());
    for (int i = at.token() - 1; i >= 0; i--) {
      if (sentence.heads().get(i) == at.token()
          && sentence.relations().get(i).startsWith("nmod:poss")) {
        return key(sentence.tokens().get(i), noun.toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  private Optional<Key> key(Token owner, String noun) {
    if (owner.text().equalsIgnoreCase("my")) {
      return Optional.of(new Key(null, noun));
    }
    return (owner.tag().equals("PRP$") ? pronouns.bearer(owner.span()) : named(owner))
        .map(of -> new Key(of, noun));
  }

  private Optional<Referent> named(Token owner) {
    return referents.named(owner.span()).filter(Referent::isPerson);
  }
}
