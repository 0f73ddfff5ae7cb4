package org.quotecheck.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;

/**
 * Says of a quotation and a candidate, in single words and numbers, what tells whether the
 * candidate is its source. The features' names are the keys of the learned weights.
 */
final class CandidateFeatures {
  private final Reading reading;
  private final Map<Quotation, QuotationShape> shapes = new HashMap<>();
  private final Predicates predicates = new Predicates();

  CandidateFeatures(Reading reading) {
    this.reading = reading;
  }

  Predicates predicates() {
    return predicates;
  }

  QuotationShape shape(Quotation quotation) {
    return shapes.computeIfAbsent(quotation, q -> QuotationShape.of(reading, q));
  }

  /**
   * The features of a candidate.
   *
   * @param previous what was decided for the quotation before this one in its paragraph, or null
   */
  List<String> of(Quotation quotation, Candidate candidate, @Nullable Candidate previous) {
    Reading.@Nullable Place place = reading.place(quotation);
    QuotationShape shape = shape(quotation);
    List<String> features = new ArrayList<>();
    String type = shape.direct() ? "D" : "P";
    boolean same = place != null && place.sentence() == candidate.sentence();
    String where =
        candidate.mention().span().begin() < quotation.span().begin() ? "before" : "after";
    String mention = mention(candidate);
    int verb = predicates.verbOf(candidate, place);
    String cue = verb < 0 ? "-" : candidate.sentence().token(verb).lemma().toLowerCase(Locale.ROOT);
    String relation = candidate.sentence().relation(candidate.head());

    String position;
    if (place != null && same) {
      position = "same|" + where;
      addSameSentence(features, candidate, place, verb, cue, type, where);
    } else {
      position = distance(quotation, candidate, place);
      addOtherSentence(features, quotation, candidate, place, verb, cue, position, shape);
    }
    String frame = type + "|" + position;
    features.add("pos|" + frame + (shape.alone() ? "|alone" : ""));
    features.add("m|" + mention);
    features.add("m|" + mention + "|" + position);
    features.add("mt|" + mentionType(candidate) + "|" + frame + "|" + (verb >= 0));
    features.add("rel|" + relation + "|" + frame);
    features.add("cue|" + cue);
    features.add("cue|" + cue + "|" + frame);
    int governor = candidate.sentence().head(candidate.head());
    if (governor >= 0 && verb < 0) {
      features.add(
          "gov|"
              + relation
              + "|"
              + candidate.sentence().token(governor).lemma().toLowerCase(Locale.ROOT));
    }
    String preposition = candidate.sentence().preposition(candidate.head());
    if (!preposition.isEmpty()) {
      features.add("prep|" + preposition + "|" + (same ? where : "other"));
    }
    if (previous != null) {
      boolean again = previous.equals(candidate);
      boolean samename = again || sameWords(previous, candidate);
      features.add("prev|" + again + "|" + samename + "|" + frame + "|" + shape.alone());
      features.add("prev|" + again + "|" + (verb >= 0) + "|" + type + "|" + same);
    } else {
      features.add("noprev|" + frame);
    }
    return features;
  }

  private void addSameSentence(
      List<String> features,
      Candidate candidate,
      Reading.Place place,
      int verb,
      String cue,
      String type,
      String where) {
    ReporterSentence sentence = candidate.sentence();
    List<Integer> up = sentence.ancestors(place.head());
    String link = "none";
    if (verb >= 0) {
      int at = up.indexOf(verb);
      if (at >= 0) {
        int skipped =
            (int)
                up.subList(1, Math.max(1, at)).stream()
                    .filter(i -> !sentence.isQuoted(i) && sentence.token(i).isVerb())
                    .count();
        String last = sentence.relation(up.get(Math.max(0, at - 1)));
        link = "up" + Math.min(skipped, 3);
        features.add("hang|" + type + "|" + last + "|" + skipped);
        features.add("hang|" + cue + "|" + last);
      } else if (sentence.ancestors(verb).contains(place.head())) {
        link = "down|" + sentence.relation(verb);
      } else {
        link = "aside";
      }
    }
    features.add("link|" + link + "|" + type + "|" + where);
    features.add("link|" + link + "|" + cue);
    features.add("path|" + type + "|" + path(sentence, up, candidate.head()));
    addReporting(features, candidate, place, up, verb, type + "|" + where, link);
    int from = candidate.head();
    int first = Math.min(from, place.last()) + 1;
    int end = Math.max(from, place.first());
    int words = 0;
    int rivals = 0;
    int quotations = 0;
    boolean colon = false;
    StringJoiner pattern = new StringJoiner("_");
    for (int i = first; i < end; i++) {
      if (sentence.isQuoted(i)) {
        quotations += i > 0 && !sentence.isQuoted(i - 1) ? 1 : 0;
        continue;
      }
      words++;
      colon |= sentence.token(i).text().equals(":");
      if (words <= 7) {
        pattern.add(i == verb ? "CUE" : coarse(sentence.token(i)));
      }
    }
    for (Candidate other : sentence.candidates()) {
      if (other.head() > Math.min(from, end)
          && other.head() < Math.max(from, first)
          && other.head() != from
          && !predicates.verbs(sentence).getOrDefault(other.head(), List.of()).isEmpty()) {
        rivals++;
      }
    }
    String near = words > 7 ? "far" : pattern.toString();
    features.add("near|" + type + "|" + where + "|" + near);
    features.add("near|" + where + "|" + near + "|" + mentionType(candidate));
    features.add("words|" + type + "|" + where + "|" + bucket(words));
    features.add("rivals|" + where + "|" + Math.min(rivals, 3) + "|" + (verb >= 0));
    features.add("over|" + Math.min(quotations, 2) + "|" + where + "|" + (verb >= 0));
    features.add("colon|" + colon + "|" + where + "|" + (verb >= 0));
    if (verb >= 0) {
      boolean between =
          (verb > from) == (place.first() > from) && verb < Math.max(end, place.last());
      features.add("between|" + between + "|" + where + "|" + type + "|" + link);
    }
    features.add("root|" + (verb >= 0 && sentence.head(verb) < 0) + "|" + type + "|" + where);
  }

  private static void addReporting(
      List<String> features,
      Candidate candidate,
      Reading.Place place,
      List<Integer> up,
      int verb,
      String frame,
      String link) {
    ReporterSentence sentence = candidate.sentence();
    int before = -1;
    int after = -1;
    double best = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isQuoted(i) || !sentence.token(i).isVerb()) {
        continue;
      }
      best = Math.max(best, CueWords.rate(sentence.token(i)));
      if (CueWords.isReporting(sentence.token(i))) {
        before = i < place.first() ? i : before;
        after = i > place.last() && after < 0 ? i : after;
      }
    }
    int agentOf =
        sentence.preposition(candidate.head()).equals("by")
            ? sentence.verbAbove(candidate.head())
            : -1;
    if (agentOf >= 0) {
      String step = CueWords.step(sentence.token(agentOf));
      features.add("agent|" + step + "|" + frame + "|" + up.contains(agentOf));
      features.add("agent|" + (sentence.subject(agentOf) >= 0) + "|" + step);
    }
    if (sentence.preposition(candidate.head()).startsWith("accord")) {
      features.add("according|" + frame + "|" + (best > 0.3));
    }
    if (verb < 0) {
      features.add("report|none|" + frame + "|" + (before >= 0) + "|" + (after >= 0));
      return;
    }
    String step = CueWords.step(sentence.token(verb));
    if (sentence.relation(candidate.head()).equals("nsubj:pass")) {
      features.add("passive|" + step + "|" + frame);
      features.add("passive|" + link);
    }
    features.add("rate|" + step + "|" + frame + "|" + link);
    features.add("rate|" + step + "|" + mentionType(candidate));
    features.add("best|" + (CueWords.rate(sentence.token(verb)) >= best) + "|" + frame);
    features.add(
        "nearest|"
            + (verb == before)
            + "|"
            + (verb == after)
            + "|"
            + (before >= 0)
            + "|"
            + (after >= 0)
            + "|"
            + frame);
    int outer = 0;
    for (int above : sentence.ancestors(verb)) {
      boolean reports =
          above != verb && !sentence.isQuoted(above) && CueWords.isReporting(sentence.token(above));
      outer += reports && sentence.subject(above) != candidate.head() ? 1 : 0;
    }
    int inner = 0;
    int at = up.indexOf(verb);
    for (int i = 1; i < at; i++) {
      int below = up.get(i);
      inner += !sentence.isQuoted(below) && CueWords.isReporting(sentence.token(below)) ? 1 : 0;
    }
    features.add("nested|" + outer + "|" + inner + "|" + frame + "|" + (at >= 0));
    features.add("nested|" + outer + "|" + inner + "|" + step);
  }

  private void addOtherSentence(
      List<String> features,
      Quotation quotation,
      Candidate candidate,
      Reading.@Nullable Place place,
      int verb,
      String cue,
      String position,
      QuotationShape shape) {
    ReporterSentence sentence = candidate.sentence();
    boolean holdsQuotation = false;
    for (int i = 0; i < sentence.size(); i++) {
      holdsQuotation |= sentence.isQuoted(i);
    }
    boolean root = verb >= 0 && sentence.head(verb) < 0;
    boolean adjacent = onlySpaceBetween(quotation, sentence);
    boolean colon = sentence.token(sentence.size() - 1).text().equals(":");
    String about = position + "|" + shape.alone() + "|" + shape.direct();
    features.add("other|" + about + "|" + holdsQuotation + "|" + root);
    features.add(
        "other|" + about + "|" + adjacent + "|" + (verb >= 0) + "|" + shape.fillsParagraph());
    features.add("other|" + cue + "|" + shape.alone() + "|" + holdsQuotation);
    String step = verb < 0 ? "-" : CueWords.step(sentence.token(verb));
    features.add("otherrate|" + step + "|" + position + "|" + shape.alone());
    features.add("otherrate|" + step + "|" + holdsQuotation + "|" + root + "|" + adjacent);
    features.add("other|colon|" + colon + "|" + root + "|" + (sentence.order() < order(place)));
    features.add("other|" + sentence.relation(candidate.head()) + "|" + root + "|" + shape.alone());
  }

  private static int order(Reading.@Nullable Place place) {
    return place == null ? Integer.MAX_VALUE : place.sentence().order();
  }

  private boolean onlySpaceBetween(Quotation quotation, ReporterSentence sentence) {
    Span a = quotation.span();
    Span b = sentence.span();
    int begin = Math.min(a.end(), b.end());
    int end = Math.max(a.begin(), b.begin());
    return begin <= end && reading.article().text().substring(begin, end).isBlank();
  }

  private static String distance(
      Quotation quotation, Candidate candidate, Reading.@Nullable Place place) {
    int paragraphs = candidate.sentence().paragraph() - quotation.paragraph();
    if (paragraphs != 0 || place == null) {
      return "para" + paragraphs;
    }
    int sentences = candidate.sentence().order() - place.sentence().order();
    return "sent" + Math.max(-3, Math.min(3, sentences));
  }

  /** The features of there being no source in the article's words. */
  List<String> ofNone(Quotation quotation, @Nullable Candidate previous) {
    return NoneFeatures.of(reading, quotation, shape(quotation), previous);
  }

  private static String path(ReporterSentence sentence, List<Integer> up, int head) {
    List<Integer> down = sentence.ancestors(head);
    StringJoiner path = new StringJoiner(",");
    for (int i : up) {
      int meet = down.indexOf(i);
      if (meet >= 0) {
        path.add("^");
        for (int k = meet - 1; k >= 0; k--) {
          path.add(sentence.relation(down.get(k)));
        }
        break;
      }
      path.add(sentence.isQuoted(i) && !path.toString().isEmpty() ? "q" : sentence.relation(i));
    }
    String all = path.toString();
    return all.length() > 60 ? "long" : all;
  }

  private static String coarse(Token token) {
    String tag = token.tag();
    if (tag.startsWith("VB")) {
      return "V";
    }
    if (tag.startsWith("NN")) {
      return token.name() == Token.Name.NONE ? "N" : "E";
    }
    if (tag.startsWith("PRP")) {
      return "PRP";
    }
    if (tag.equals("IN") || tag.equals("TO")) {
      String lemma = token.lemma();
      return lemma.equals("that") || lemma.equals("to") || lemma.equals("of") ? lemma : "IN";
    }
    if (!Character.isLetterOrDigit(token.text().charAt(0))) {
      return token.text().substring(0, 1);
    }
    return tag.length() > 2 ? tag.substring(0, 2) : tag;
  }

  private static String mention(Candidate candidate) {
    Token head = candidate.sentence().token(candidate.head());
    return switch (candidate.mention().type()) {
      case PRONOUN, NOMINAL -> head.lemma().toLowerCase(Locale.ROOT);
      case NAME -> "name-" + head.name().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String mentionType(Candidate candidate) {
    return candidate.mention().type() == Mention.Type.NAME
        ? mention(candidate)
        : candidate.mention().type().name().toLowerCase(Locale.ROOT);
  }

  private boolean sameWords(Candidate a, Candidate b) {
    String text = reading.article().text();
    return a.mention().head().of(text).equalsIgnoreCase(b.mention().head().of(text));
  }

  private static String bucket(int n) {
    return n <= 4 ? "" + n : n <= 8 ? "8" : n <= 16 ? "16" : "17";
  }
}
