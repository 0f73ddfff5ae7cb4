package org.quotecheck.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Sentence;

/**
 * The sentences of a stored analysis, unpacked when first asked for: most runs over articles that
 * were checked before never ask. Safe for use by several threads at once.
 */
final class StoredSentences extends AbstractList<Sentence> {
  private final Packed packed;
  private volatile @Nullable List<Sentence> unpacked;

  StoredSentences(Packed packed) {
    this.packed = packed;
  }

  static Packed pack(Annotations annotations) {
    return new Packed(RecordCodec.bytes(annotations));
  }

  @Override
  public Sentence get(int index) {
    return sentences().get(index);
  }

  @Override
  public int size() {
    return sentences().size();
  }

  private List<Sentence> sentences() {
    List<Sentence> known = unpacked;
    if (known == null) {
      try {
        known = RecordCodec.read(Annotations.class, packed.bytes()).sentences();
      } catch (IOException e) {
        // The checksum held.
        throw new UncheckedIOException(e);
      }
      unpacked = known;
    }
    return known;
  }
}
