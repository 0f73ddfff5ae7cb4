package org.quotecheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Mention;
import org.quotecheck.nlp.PlainWords;
import org.quotecheck.speaker.Speaker;

/** The same words credited to two people, or quoted twice with a difference. */
final class ConflictingQuotation extends Check {
  private static final Threshold WORDS =
      new Threshold("words", 6, 3, 50, "words from which on two quotations are compared");

  /** Quotations that share no run of so many words are not the same. */
  private static final int RUN = 4;

  ConflictingQuotation() {
    super(Level.ERROR, Precision.HIGH, WORDS);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Said>> byRun = new HashMap<>();
    for (SpokenQuotation quotation : subject.spoken()) {
      List<String> words = PlainWords.of(quotation.quotation().content().of(subject.text()));
      if (words.size() < subject.threshold(this, WORDS)) {
        continue;
      }
      Said said = new Said(quotation, words);
      Set<Said> earlier = new LinkedHashSet<>();
      for (int i = 0; i + RUN <= words.size(); i++) {
        List<Said> same =
            byRun.computeIfAbsent(
                String.join(" ", words.subList(i, i + RUN)), run -> new ArrayList<>());
        earlier.addAll(same);
        if (same.size() < 100) {
          same.add(said);
        }
      }
      earlier.stream()
          .flatMap(other -> conflict(subject, other, said).stream())
          .findFirst()
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** A quotation with its words. */
  private record Said(SpokenQuotation quotation, List<String> words) {
    @Nullable Speaker speaker() {
      return quotation.speaker();
    }

    boolean isByName() {
      Mention mention = quotation.attribution().mention();
      return mention != null && mention.type() == Mention.Type.NAME;
    }
  }

  private Optional<Finding> conflict(Subject subject, Said first, Said second) {
    Speaker a = first.speaker();
    Speaker b = second.speaker();
    if (a == null || b == null) {
      return Optional.empty();
    }
    String words = subject.words(second.quotation).first();
    if (first.words.equals(second.words)) {
      boolean sure = first.isByName() && second.isByName();
      return a.equals(b)
          ? Optional.empty()
          : Optional.of(
              subject.finding(
                  this,
                  sure ? level() : Level.WARNING,
                  "%s is credited to %s here and to %s before".formatted(words, b.name(), a.name()),
                  second.quotation));
    }
    return a.equals(b) && isAlmost(first.words, second.words)
        ? Optional.of(
            subject.finding(
                this,
                Level.WARNING,
                "%s was quoted before in other words: %s"
                    .formatted(words, subject.words(first.quotation).first()),
                second.quotation))
        : Optional.empty();
  }

  /** Whether one word in six, at most two, is added, left out or changed inside. */
  private static boolean isAlmost(List<String> a, List<String> b) {
    int begin = 0;
    while (begin < Math.min(a.size(), b.size()) && a.get(begin).equals(b.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < Math.min(a.size(), b.size()) - begin
        && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
      end++;
    }
    int changed = Math.max(a.size(), b.size()) - begin - end;
    // What is only shortened at its ends is quoted rightly.
    return begin > 0 && end > 0 && changed <= 2 && changed * 6 <= Math.max(a.size(), b.size());
  }
}
