package org.quotecheck.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Status;
import org.quotecheck.check.Words;
import org.quotecheck.speaker.Speaker;

/**
 * Who is quoted in some articles, and how much. Titles, terms and the like are left out.
 *
 * @param articles how many articles were looked at
 * @param sources in the order in which they are first quoted
 * @param all all quotations
 * @param anonymous those of anonymous sources
 * @param unsourced those of which nobody is known to be the source
 */
public record SourceAudit(
    int articles, List<Source> sources, Amount all, Amount anonymous, Amount unsourced) {
  /**
   * So much was quoted.
   *
   * @param quotations how many quotations
   * @param words how many words in them
   */
  public record Amount(int quotations, int words) {
    static final Amount NOTHING = new Amount(0, 0);

    Amount plus(Amount more) {
      return new Amount(quotations + more.quotations, words + more.words);
    }

    /** The share of the words that these are of all, from 0 to 1; 0 where there are none. */
    public double shareOf(Amount whole) {
      return whole.words == 0 ? 0 : (double) words / whole.words;
    }
  }

  /**
   * Who is quoted. People and bodies of the same name are one source in all articles; an anonymous
   * source is one in each.
   *
   * @param name the fullest name
   * @param kind what it is
   * @param roles as the articles give them, each once
   * @param affiliations the same
   * @param articles those that quote it, by {@link Article#name()}
   * @param amount how much
   */
  public record Source(
      String name,
      Speaker.Kind kind,
      List<String> roles,
      List<String> affiliations,
      List<String> articles,
      Amount amount) {
    /** Copies the lists. */
    public Source {
      roles = List.copyOf(roles);
      affiliations = List.copyOf(affiliations);
      articles = List.copyOf(articles);
    }
  }

  /** Copies the list. */
  public SourceAudit {
    sources = List.copyOf(sources);
  }

  /** The same with those first of whom most words are quoted. */
  public SourceAudit largestFirst() {
    Comparator<Source> words = Comparator.comparing(source -> source.amount().words());
    return new SourceAudit(
        articles, sources.stream().sorted(words.reversed()).toList(), all, anonymous, unsourced);
  }

  /** What one source adds up to. */
  private static final class Sum {
    private final Speaker speaker;
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> affiliations = new LinkedHashSet<>();
    private final Set<String> articles = new LinkedHashSet<>();
    private Amount amount = Amount.NOTHING;

    Sum(Speaker speaker) {
      this.speaker = speaker;
    }

    void add(Speaker same, String article, Amount more) {
      add(roles, same.role());
      add(affiliations, same.affiliation());
      articles.add(article);
      amount = amount.plus(more);
    }

    private static void add(Set<String> set, @Nullable String value) {
      if (value != null) {
        set.add(value);
      }
    }

    Source source() {
      return new Source(
          speaker.name(),
          speaker.kind(),
          List.copyOf(roles),
          List.copyOf(affiliations),
          List.copyOf(articles),
          amount);
    }
  }

  /** Adds up what some articles quote. */
  public static SourceAudit of(List<Analysis> analyses) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    Amount all = Amount.NOTHING;
    Amount anonymous = Amount.NOTHING;
    Amount unsourced = Amount.NOTHING;
    for (Analysis analysis : analyses) {
      String name = analysis.article().name();
      for (SpokenQuotation quotation : analysis.quotations()) {
        if (quotation.attribution().status() == Status.NOT_A_QUOTATION) {
          continue;
        }
        Amount one = new Amount(1, Words.of(analysis, quotation).count());
        Speaker speaker = quotation.speaker();
        all = all.plus(one);
        if (speaker == null) {
          unsourced = unsourced.plus(one);
          continue;
        }
        boolean unnamed = speaker.kind() == Speaker.Kind.ANONYMOUS;
        anonymous = unnamed ? anonymous.plus(one) : anonymous;
        String key = speaker.name() + (unnamed ? "\n" + name : "");
        sums.computeIfAbsent(key, k -> new Sum(speaker)).add(speaker, name, one);
      }
    }
    List<Source> sources = new ArrayList<>();
    sums.values().forEach(sum -> sources.add(sum.source()));
    return new SourceAudit(analyses.size(), sources, all, anonymous, unsourced);
  }
}
