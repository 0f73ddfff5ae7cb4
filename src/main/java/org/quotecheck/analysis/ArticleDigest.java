package org.quotecheck.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.quotecheck.article.Article;

/** Tells by a few characters whether two articles have the same text in the same paragraphs. */
public final class ArticleDigest {
  private ArticleDigest() {}

  /** SHA-256 in hexadecimal digits. */
  public static String of(Article article) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(article.paragraphs().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(article.text().getBytes(StandardCharsets.UTF_16BE));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
