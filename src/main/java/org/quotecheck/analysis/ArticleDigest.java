package org.quotecheck.analysis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;

/** Tells by a few characters whether two articles have the same text in the same paragraphs. */
public final class ArticleDigest {
  private ArticleDigest() {}

  /** SHA-256 in hexadecimal digits. */
  public static String of(Article article) {
    List<Span> paragraphs = article.paragraphs();
    ByteBuffer bounds = ByteBuffer.allocate(2 * Integer.BYTES * paragraphs.size());
    paragraphs.forEach(span -> bounds.putInt(span.begin()).putInt(span.end()));
    byte[] text = article.text().getBytes(StandardCharsets.UTF_16BE);
    return HexFormat.of().formatHex(Sha256.of(bounds.array(), text));
  }
}
