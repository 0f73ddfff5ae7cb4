package org.quotecheck.attribution.training;

import java.util.List;
import java.util.Locale;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Mention;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.conclusion.Attributor;

/**
 * How well the sources of quotations were found.
 *
 * @param named quotations whose source people marked
 * @param right those of them that were given words of that source
 * @param wrong those of them that were given other words
 * @param nobodys quotations that people marked as nobody's words
 * @param given those of them that were given a source
 */
record MentionScore(int named, int right, int wrong, int nobodys, int given) {
  static final MentionScore NONE = new MentionScore(0, 0, 0, 0, 0);

  /** The score of the whole stage over articles. */
  static MentionScore of(Attributor attributor, List<TrainingArticle> articles) {
    MentionScore score = NONE;
    for (TrainingArticle article : articles) {
      List<Attribution> attributions =
          attributor.attribute(article.article(), article.annotations(), article.quotations());
      List<GoldSource> sources = article.sources();
      for (int i = 0; i < attributions.size(); i++) {
        score = score.plus(attributions.get(i), sources.get(i));
      }
    }
    return score;
  }

  MentionScore plus(Attribution attribution, GoldSource source) {
    Mention mention = attribution.mention();
    boolean said =
        attribution.status() == Status.ATTRIBUTED || attribution.status() == Status.IMPLIED;
    if (!source.attributed()) {
      return new MentionScore(named, right, wrong, nobodys + 1, given + (said ? 1 : 0));
    }
    if (!source.isNamed()) {
      return this;
    }
    boolean good = mention != null && source.holds(mention.span());
    boolean bad = mention != null && !good;
    return new MentionScore(
        named + 1, right + (good ? 1 : 0), wrong + (bad ? 1 : 0), nobodys, given);
  }

  double accuracy() {
    return right / (double) Math.max(1, named);
  }

  double precision() {
    return right / (double) Math.max(1, right + wrong);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "accuracy %.4f (%d of %d), precision %.4f, not anybody's words but given a source %d of %d",
        accuracy(),
        right,
        named,
        precision(),
        given,
        nobodys);
  }
}
