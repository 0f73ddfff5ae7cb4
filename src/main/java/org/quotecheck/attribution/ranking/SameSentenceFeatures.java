package org.quotecheck.attribution.ranking;

import java.util.List;
import java.util.StringJoiner;
import org.quotecheck.attribution.reading.Candidate;
import org.quotecheck.attribution.reading.CueWords;
import org.quotecheck.attribution.reading.Reading;
import org.quotecheck.attribution.reading.ReporterSentence;
import org.quotecheck.nlp.Token;

/**
 * What ties a candidate to a quotation in its own sentence: the way between them in the parse, the
 * words and rivals between them, and the reporting verbs around.
 */
final class SameSentenceFeatures {
  private final Predicates predicates;

  SameSentenceFeatures(Predicates predicates) {
    this.predicates = predicates;
  }

  void add(
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
    features.add("near|" + where + "|" + near + "|" + CandidateFeatures.mentionType(candidate));
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
    if (candidate.isAccordedTo()) {
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
    features.add("rate|" + step + "|" + CandidateFeatures.mentionType(candidate));
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

  private static String bucket(int n) {
    return n <= 4 ? "" + n : n <= 8 ? "8" : n <= 16 ? "16" : "17";
  }
}
