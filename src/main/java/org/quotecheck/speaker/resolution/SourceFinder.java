package org.quotecheck.speaker.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Mention;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.lexicon.Honorifics;
import org.quotecheck.speaker.lexicon.Platforms;
import org.quotecheck.speaker.lexicon.SourceNouns;
import org.quotecheck.speaker.name.Narrative;
import org.quotecheck.speaker.referent.Referent;
import org.quotecheck.speaker.referent.Referents;
import org.quotecheck.speaker.role.Phrases;

/** Finds whom a mention means: a name, a pronoun, or a description such as "the senator". */
final class SourceFinder {
  /** "R", "D-Ohio". */
  private static final Pattern PARTY = Pattern.compile("[RDI](?:[-–].*)?");

  private final Narrative narrative;
  private final Referents referents;
  private final Pronouns pronouns;
  private final Phrases phrases;
  private final Descriptions descriptions;
  private final Relations relations;
  private final Narrator narrator;
  private final Writings writings;
  private final TurnLabels labels;

  SourceFinder(
      Narrative narrative,
      Referents referents,
      Pronouns pronouns,
      Descriptions descriptions,
      Narrator narrator) {
    this.narrative = narrative;
    this.referents = referents;
    this.pronouns = pronouns;
    this.phrases = new Phrases(narrative);
    this.descriptions = descriptions;
    this.relations = Relations.of(narrative, referents, pronouns);
    this.narrator = narrator;
    this.labels = new TurnLabels(narrative, referents);
    this.writings = new Writings(narrative, referents, pronouns);
  }

  /** Empty where a pronoun's bearer is not found. */
  Optional<Source> find(Mention mention) {
    if (mention.type() == Mention.Type.LABEL) {
      return Optional.of(labels.find(mention));
    }
    Optional<Narrative.At> place = narrative.find(mention.head());
    return place.isPresent()
        ? find(mention, place.get())
        : Optional.of(labels.insideQuotation(mention));
  }

  private Optional<Source> find(Mention mention, Narrative.At at) {
    Optional<Referent> known =
        beforeLabel(at).or(() -> initialled(at)).or(() -> takenForNoun(mention));
    if (known.isPresent()) {
      return known.map(Source::of);
    }
    return switch (mention.type()) {
      case NAME -> Optional.of(name(mention, at));
      case NOMINAL -> Optional.of(nominal(mention, at));
      case PRONOUN -> pronoun(mention, at);
      case LABEL -> Optional.of(labels.find(mention));
    };
  }

  /** The person before a party and place in brackets, which the parser may take for the subject. */
  private Optional<Referent> beforeLabel(Narrative.At at) {
    List<Token> tokens = narrative.sentence(at.sentence()).tokens();
    int open = at.token() - 1;
    while (open > 0 && at.token() - open <= 3 && !tokens.get(open).tag().equals("-LRB-")) {
      open--;
    }
    boolean label =
        open > 0
            && tokens.get(open).tag().equals("-LRB-")
            && PARTY.matcher(tokens.get(open + 1).text()).matches();
    return label
        ? referents.named(tokens.get(open - 1).span()).filter(Referent::isPerson)
        : Optional.empty();
  }

  /** "Torrents said": a surname that is a common noun too. */
  private Optional<Referent> takenForNoun(Mention mention) {
    return mention.type() == Mention.Type.NOMINAL
        ? referents.named(mention.head()).filter(Referent::isPerson)
        : Optional.empty();
  }

  private Source name(Mention mention, Narrative.At at) {
    Optional<Referent> referent = referents.named(mention.span());
    boolean role =
        referent.isPresent()
            && !referent.get().isPerson()
            && (SourceNouns.isRole(narrative.token(at).text())
                || Honorifics.isOffice(narrative.token(at).text()));
    if (referent.isEmpty() || role) {
      return nominal(mention, at);
    }
    Optional<Source> pair = pair(referent.get(), at);
    return pair.orElseGet(() -> Source.of(referent.get()));
  }

  /** "The SP", which the recogniser may take for a body. */
  private Optional<Referent> initialled(Narrative.At at) {
    boolean definite = at.token() > 0 && tokenBefore(at).text().equalsIgnoreCase("the");
    return definite ? descriptions.ofInitials(at) : Optional.empty();
  }

  /** "Grassley and Leahy said". */
  private Optional<Source> pair(Referent first, Narrative.At at) {
    Sentence sentence = narrative.sentence(at.sentence());
    for (int i = at.token() + 1; i < sentence.tokens().size(); i++) {
      boolean joined =
          sentence.heads().get(i) == at.token() && sentence.relations().get(i).equals("conj");
      Optional<Referent> second =
          joined ? referents.named(sentence.tokens().get(i).span()) : Optional.empty();
      if (second.isPresent()
          && second.get() != first
          && second.get().isPerson()
          && first.isPerson()) {
        String name = first.name() + " and " + second.get().name();
        return Optional.of(
            new Source(List.of(first, second.get()), null, name, Speaker.Kind.GROUP));
      }
    }
    return Optional.empty();
  }

  private Source nominal(Mention mention, Narrative.At at) {
    Token head = narrative.token(at);
    Span phrase = phrases.around(phrases.withArticle(mention.span(), at), at);
    boolean brief = phrase.end() == mention.span().end();
    Optional<Referent> described =
        addressed(head, at)
            .or(() -> referents.abbreviated(head.text()))
            .or(() -> descriptions.meant(phrase, brief, at))
            .or(() -> relations.meant(at));
    if (described.isPresent()) {
      return Source.of(described.get());
    }
    Optional<Source> author =
        writings.authorOf(at).flatMap(this::sourceAt).filter(SourceFinder::isNamedPerson);
    if (author.isPresent()) {
      return author.get();
    }
    Optional<Span> fuller =
        phrases.isDefinite(phrase) ? phrases.fuller(head, phrase) : Optional.empty();
    if (fuller.isEmpty() && phrases.isDefinite(phrase)) {
      Optional<Narrative.At> stranger = pronouns.strangerMeant(at);
      if (stranger.isPresent()) {
        return nounAt(stranger.get());
      }
    }
    Span words = fuller.orElse(phrase);
    return new Source(
        List.of(), words, narrative.text(words), PhraseKinds.of(head, narrative.text(words)));
  }

  /** Whom "her honour" or "his lordship" stands for, as "she" and "he" would. */
  private Optional<Referent> addressed(Token style, Narrative.At at) {
    Token owner = at.token() == 0 ? style : tokenBefore(at);
    return Honorifics.isAddress(style.lemma()) && owner.tag().equals("PRP$")
        ? pronouns.bearer(owner.span())
        : Optional.empty();
  }

  private Token tokenBefore(Narrative.At at) {
    return narrative.token(new Narrative.At(at.sentence(), at.token() - 1));
  }

  private Optional<Source> pronoun(Mention mention, Narrative.At at) {
    Token token = narrative.token(at);
    String word = token.text().toLowerCase(Locale.ROOT);
    if (token.tag().startsWith("W")) {
      return Antecedents.of(narrative, at).map(this::nounAt);
    }
    return switch (word) {
      case "it", "its" -> thing(at);
      case "they", "their", "them" -> plural(at);
      case "i", "me", "my" -> narrator.find().map(Source::of);
      default -> pronouns.bearer(mention.span()).map(this::bearer);
    };
  }

  private Source bearer(Referent referent) {
    return pronouns.stranger(referent).map(this::nounAt).orElseGet(() -> Source.of(referent));
  }

  private static boolean isNamedPerson(Source source) {
    return source.referents().size() == 1 && source.referents().get(0).isPerson();
  }

  private Optional<Source> sourceAt(Narrative.At at) {
    Span span = narrative.token(at).span();
    return narrative.token(at).tag().startsWith("PRP")
        ? pronoun(new Mention(span, span, Mention.Type.PRONOUN), at)
        : Optional.of(nounAt(at));
  }

  private Source nounAt(Narrative.At at) {
    Span span = narrative.token(at).span();
    boolean name = referents.named(span).isPresent();
    Mention mention =
        new Mention(phrases.nounPhrase(at), span, name ? Mention.Type.NAME : Mention.Type.NOMINAL);
    return name ? name(new Mention(span, span, Mention.Type.NAME), at) : nominal(mention, at);
  }

  /**
   * For "it": the organisation or document most lately the subject of a sentence, or the
   * organisation most spoken of.
   */
  private Optional<Source> thing(Narrative.At at) {
    Optional<Source> read = writings.read(at).flatMap(this::sourceAt);
    if (read.isPresent()) {
      return read;
    }
    Optional<Source> subject =
        lastSubject(at, kind -> kind == Speaker.Kind.DOCUMENT || kind == Speaker.Kind.ORGANIZATION);
    if (subject.isPresent()) {
      return subject;
    }
    return referents.all().stream()
        .filter(r -> !r.isPerson() && !Platforms.is(r.name()))
        .filter(r -> r.salience(at, narrative.clock(at.sentence())) > 0.2)
        .max(Comparator.comparingDouble(r -> r.salience(at, narrative.clock(at.sentence()))))
        .map(Source::of);
  }

  private Optional<Source> plural(Narrative.At at) {
    return lastSubject(at, kind -> kind == Speaker.Kind.GROUP || kind == Speaker.Kind.ORGANIZATION);
  }

  /**
   * The last subject of a verb before a place, if it is near and of a kind that fits; that of the
   * sentence before one of a clause within it.
   */
  private Optional<Source> lastSubject(Narrative.At at, Predicate<Speaker.Kind> fits) {
    for (int s = at.sentence(); s >= Math.max(0, at.sentence() - 3); s--) {
      Sentence sentence = narrative.sentence(s);
      int number = s;
      int from = s == at.sentence() ? at.token() - 1 : sentence.tokens().size() - 1;
      @Nullable Source last = null;
      for (int i = from; i >= 0; i--) {
        boolean subject =
            sentence.relations().get(i).startsWith("nsubj") && sentence.tokens().get(i).isNoun();
        if (subject && !Sentence.isStandIn(sentence.tokens(), i)) {
          Narrative.At place = new Narrative.At(s, i);
          Source source = nounAt(place);
          boolean first = last == null || narrative.isMainSubject(place);
          last = fits.test(source.kind()) && first ? source : last;
        }
      }
      @Nullable Source subject = last;
      Optional<Source> found =
          Optional.ofNullable(subject)
              .or(() -> writings.shown(number, from).map(this::nounAt))
              .filter(source -> fits.test(source.kind()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
