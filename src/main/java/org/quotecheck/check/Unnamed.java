package org.quotecheck.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Mention;
import org.quotecheck.nlp.PlainWords;
import org.quotecheck.speaker.Speaker;

/**
 * A source that is quoted and not named: "a senior official".
 *
 * @param speaker who it is to the reader
 * @param mention the first words that stand for it
 * @param noun the noun of these words, in small letters
 * @param quotations what it is quoted with, in text order
 */
record Unnamed(Speaker speaker, Mention mention, String noun, List<SpokenQuotation> quotations) {
  /** Of these one expects a name, or a reason why there is none. */
  private static final Set<String> INSIDERS =
      Set.of(
          "source",
          "official",
          "aide",
          "insider",
          "adviser",
          "advisor",
          "staffer",
          "operative",
          "strategist",
          "diplomat",
          "confidant",
          "informant",
          "whistleblower");

  /** These say of themselves nothing but that somebody spoke. */
  private static final Set<String> BARE = Set.of("source", "official", "insider", "aide");

  /** Words before the noun that tell nothing. */
  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "an",
          "one",
          "some",
          "several",
          "many",
          "few",
          "two",
          "three",
          "another",
          "other",
          "unnamed",
          "anonymous",
          "multiple",
          "various",
          "numerous",
          "certain");

  /** What describes the noun from behind. */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "^,?\\s+(?:who|whom|whose|close|familiar|with|in|at|from|inside|within|of|on|briefed|near"
              + "|involved|involving|working|privy|knowledgeable|there|aware|speaking|present|for|to|said"
              + " to|and|or|quoted|cited|tied|linked|directly|representing|requesting"
              + "|here|across|among|based|connected|granted|not)\\b");

  private static final Pattern APPOSITION = Pattern.compile("\\p{Lu}[\\p{L}'’-]+, $");

  /** A word before the noun that begins the phrase, not one that describes the noun. */
  private static final Pattern UNDESCRIBED =
      Pattern.compile(
          "(?i).*(?:^|[^\\p{L}\\s-]\\s*|\\b(?:said|says|say|told|and|but|as|to|by|that|when|while|which|a|an|one|some|several|many|another|according"
              + " to|unnamed|anonymous|multiple)\\s+)",
          Pattern.DOTALL);

  /** Copies the list. */
  Unnamed {
    quotations = List.copyOf(quotations);
  }

  /** Those of an article in order of their first quotation. */
  static List<Unnamed> of(Subject subject) {
    Map<Speaker, List<SpokenQuotation>> quotations = new LinkedHashMap<>();
    for (SpokenQuotation quotation : subject.spoken()) {
      Speaker speaker = quotation.speaker();
      if (speaker != null) {
        quotations.computeIfAbsent(speaker, s -> new ArrayList<>()).add(quotation);
      }
    }
    List<Unnamed> found = new ArrayList<>();
    quotations.forEach(
        (speaker, said) -> {
          Mention mention = said.get(0).attribution().mention();
          if (mention != null && mention.type() == Mention.Type.NOMINAL) {
            String noun = mention.head().of(subject.text()).toLowerCase(Locale.ROOT);
            if (isUnnamed(speaker, noun) && !isApposition(subject, mention)) {
              found.add(new Unnamed(speaker, mention, noun, said));
            }
          }
        });
    return found;
  }

  /** Those of them whose description the house does not allow. */
  static List<Unnamed> notAllowed(Subject subject) {
    return of(subject).stream().filter(unnamed -> !unnamed.isAllowed(subject.settings())).toList();
  }

  /** "Steven Roth, a lawyer, said". */
  private static boolean isApposition(Subject subject, Mention mention) {
    return APPOSITION.matcher(subject.before(mention.span())).find();
  }

  private static boolean isUnnamed(Speaker speaker, String noun) {
    // A spokesman speaks for a body that is named.
    boolean spokesman = noun.startsWith("spokes");
    return !spokesman
        && (speaker.kind() == Speaker.Kind.ANONYMOUS
            || (speaker.kind() == Speaker.Kind.GROUP && INSIDERS.contains(singular(noun))));
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** The words that stand for it. */
  String phrase() {
    return speaker.name();
  }

  SpokenQuotation first() {
    return quotations.get(0);
  }

  /** In how many utterances it is quoted. */
  int utterances() {
    return (int) quotations.stream().map(q -> q.attribution().utterance()).distinct().count();
  }

  boolean isPlural() {
    return noun.endsWith("s") && INSIDERS.contains(singular(noun));
  }

  boolean isInsider() {
    return INSIDERS.contains(singular(noun));
  }

  private boolean isAllowed(Settings settings) {
    String phrase = phrase().toLowerCase(Locale.ROOT);
    return settings.acceptedDescriptors().stream()
        .anyMatch(descriptor -> phrase.contains(descriptor.toLowerCase(Locale.ROOT)));
  }

  /** Whether nothing describes it, here or, so that it may be the same, earlier in the text. */
  boolean isBare(Subject subject) {
    String text = subject.text();
    return BARE.contains(singular(noun))
        && isBarePhrase(mention.span().of(text))
        && isBarePhrase(phrase())
        && UNDESCRIBED.matcher(subject.before(mention.head())).matches()
        && !DESCRIBED.matcher(text).region(mention.span().end(), text.length()).lookingAt()
        && !isDescribedEarlier(text.substring(0, mention.head().begin()));
  }

  private boolean isBarePhrase(String phrase) {
    List<String> words = PlainWords.of(phrase);
    return words.stream().allMatch(word -> EMPTY.contains(word) || BARE.contains(singular(word)));
  }

  private boolean isDescribedEarlier(String before) {
    Pattern described =
        Pattern.compile(
            "(?i)(\\p{L}[\\p{L}.’'-]*)\\s+"
                + singular(noun)
                + "s?\\b|\\b"
                + singular(noun)
                + "s?\\s+(?:in|at|from|of|with|who|close|familiar)\\b");
    return described
        .matcher(before)
        .results()
        .anyMatch(
            match ->
                match.group(1) == null || !EMPTY.contains(match.group(1).toLowerCase(Locale.ROOT)));
  }
}
