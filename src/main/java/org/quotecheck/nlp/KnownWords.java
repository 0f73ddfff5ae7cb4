package org.quotecheck.nlp;

import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.util.Iterator;

/**
 * The words that the name recogniser has seen in lower case. CoreNLP adds those of each text to
 * them, so that its answers depend on the articles that came before; these stay as they were
 * learned.
 */
@SuppressWarnings("serial") // never serialised
final class KnownWords extends MaxSizeConcurrentHashSet<String> {
  private final transient StringTable words;

  KnownWords(StringTable words) {
    super(0);
    this.words = words;
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String string && words.get(string, -1) >= 0;
  }

  @Override
  public boolean add(String word) {
    return false;
  }

  @Override
  public int size() {
    return words.size();
  }

  @Override
  public boolean isEmpty() {
    return words.size() == 0;
  }

  @Override
  public Iterator<String> iterator() {
    throw StringTable.lookedUpOnly();
  }
}
