package org.quotecheck.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Places;
import org.quotecheck.article.Position;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Mention;
import org.quotecheck.speaker.Speaker;

/**
 * A quotation as people see it beside what the analysis says of it.
 *
 * @param path its article
 * @param position where it begins
 * @param text its words
 * @param gold what people decided
 * @param given what the analysis found there; null where it found no such quotation
 * @param mention the words that the analysis takes for its source; null where it takes none
 * @param mentionRight whether those are what people gave; false where they gave none
 * @param classes what kind of quotation it is
 */
public record Judgement(
    String path,
    Position position,
    String text,
    GoldQuotation gold,
    @Nullable SpokenQuotation given,
    @Nullable String mention,
    boolean mentionRight,
    List<ErrorClass> classes) {
  /** A found quotation must cover so much of the words in the marks. */
  private static final double LEAST_SHARE = 0.8;

  /** Half the words in common make two names, or two roles, the same. */
  private static final double SAME = 0.5;

  /** Copies the list. */
  public Judgement {
    classes = List.copyOf(classes);
  }

  /** One judgement a quotation of the gold, in the same order. */
  public static List<Judgement> of(Analysis analysis, List<GoldQuotation> gold) {
    Places places = analysis.article().places();
    List<Judgement> judgements = new ArrayList<>();
    for (GoldQuotation quotation : gold) {
      judgements.add(of(analysis, quotation, places));
    }
    return List.copyOf(judgements);
  }

  private static Judgement of(Analysis analysis, GoldQuotation gold, Places places) {
    String text = analysis.article().text();
    @Nullable SpokenQuotation given = matching(analysis, gold.span());
    @Nullable Mention mention = given == null ? null : given.attribution().mention();
    String words = gold.mention();
    @Nullable GoldMention wanted =
        words == null || words.isBlank() ? null : GoldMention.of(words, gold.span(), analysis);
    return new Judgement(
        analysis.article().path(),
        places.begin(gold.span()),
        gold.span().of(text),
        gold,
        given,
        mention == null ? null : mention.span().of(text),
        wanted != null && mention != null && wanted.isMetBy(mention.span(), text),
        ErrorClass.of(analysis, gold, wanted, given));
  }

  private static @Nullable SpokenQuotation matching(Analysis analysis, Span span) {
    @Nullable SpokenQuotation best = null;
    int most = 0;
    for (SpokenQuotation quotation : analysis.quotations()) {
      Span other = quotation.quotation().span();
      int shared = Math.min(other.end(), span.end()) - Math.max(other.begin(), span.begin());
      if (shared > most) {
        most = shared;
        best = quotation;
      }
    }
    return most < LEAST_SHARE * (span.length() - 2) ? null : best;
  }

  /** Whether the gold names the words that it can be measured with. */
  public boolean hasMention() {
    return gold.hasSource() && gold.mention() != null && !gold.mention().isBlank();
  }

  /** Whether the gold has a speaker's name. */
  public boolean hasName() {
    return gold.hasSource() && gold.speaker() != null;
  }

  /** Whether the gold has a speaker's kind. */
  public boolean hasKind() {
    return gold.hasSource() && gold.kind() != null;
  }

  /** Whether the gold has a role or affiliation. */
  public boolean hasRole() {
    return gold.hasSource() && gold.hasRole();
  }

  /** The speaker found; null where none was. */
  public @Nullable Speaker speaker() {
    return given == null ? null : given.speaker();
  }

  /** Whether the status is the gold's. */
  public boolean statusRight() {
    return given != null && given.attribution().status() == gold.status();
  }

  /** Whether the analysis says that somebody said it. */
  public boolean isGivenASource() {
    return given != null && GoldQuotation.isSaid(given.attribution().status());
  }

  /**
   * Whether the speaker's name holds every word of the gold's, for a person; for others, whether
   * the two share half their words.
   */
  public boolean nameRight() {
    @Nullable Speaker speaker = speaker();
    if (speaker == null || gold.speaker() == null) {
      return false;
    }
    List<String> given = WordOverlap.words(speaker.name());
    List<String> wanted = WordOverlap.words(gold.speaker());
    return gold.kind() == Speaker.Kind.PERSON
        ? new HashSet<>(given).containsAll(wanted)
        : WordOverlap.f1(given, wanted) >= SAME;
  }

  /** Whether the kind is the gold's. */
  public boolean kindRight() {
    @Nullable Speaker speaker = speaker();
    return speaker != null && speaker.kind() == gold.kind();
  }

  /** Whether role and affiliation share half their words with the gold's. */
  public boolean roleRight() {
    @Nullable Speaker speaker = speaker();
    return speaker != null
        && WordOverlap.f1(
                WordOverlap.words(speaker.role(), speaker.affiliation()),
                WordOverlap.words(gold.role(), gold.affiliation()))
            >= SAME;
  }

  /** Whether all that the confidence is about is right: status, and mention if the gold has one. */
  public boolean attributionRight() {
    return statusRight() && (!hasMention() || mentionRight);
  }
}
