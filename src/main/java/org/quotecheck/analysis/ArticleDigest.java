package org.quotecheck.analysis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;

/** Tells by a few characters whether two articles have the same text in the same paragraphs. */
public final class ArticleDigest {
  private ArticleDigest() {}

  /** SHA-256 in hexadecimal digits. */
  public static String of(Article article) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Span> paragraphs = article.paragraphs();
      ByteBuffer bounds = ByteBuffer.allocate(2 * Integer.BYTES * paragraphs.size());
      paragraphs.forEach(span -> bounds.putInt(span.begin()).putInt(span.end()));
      digest.update(bounds.array());
      digest.update(article.text().getBytes(StandardCharsets.UTF_16BE));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
