package org.quotecheck.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.quotecheck.analysis.Sha256;
import org.quotecheck.article.Article;

/**
 * Knows a finding again after the article was edited elsewhere: made from the check and the words
 * that it is about, not from their place.
 */
public final class Fingerprints {
  private static final int BYTES = 8;

  private Fingerprints() {}

  /**
   * One fingerprint of 16 hexadecimal digits a finding, in the same order. Equal findings of an
   * article are told apart by counting them.
   */
  public static List<String> of(Article article, List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    for (Finding finding : findings) {
      String words = finding.span().of(article.text()).replaceAll("(?U)\\s+", " ");
      String key = finding.check() + "\n" + words;
      fingerprints.add(hash(key + "\n" + seen.merge(key, 1, Integer::sum)));
    }
    return List.copyOf(fingerprints);
  }

  /** 16 hexadecimal digits that stand for a text. */
  public static String hash(String text) {
    byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }
}
