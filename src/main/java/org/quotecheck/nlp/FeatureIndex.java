package org.quotecheck.nlp;

import edu.stanford.nlp.util.Index;
import java.io.Writer;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** The numbers of the name recogniser's features, for looking them up only. */
@SuppressWarnings("serial") // never serialised
final class FeatureIndex extends AbstractCollection<String> implements Index<String> {
  private final transient StringTable numbers;

  FeatureIndex(StringTable numbers) {
    this.numbers = numbers;
  }

  @Override
  public int size() {
    return numbers.size();
  }

  @Override
  public int indexOf(String feature) {
    return numbers.get(feature, -1);
  }

  @Override
  public boolean contains(Object feature) {
    return feature instanceof String string && indexOf(string) >= 0;
  }

  @Override
  public boolean isLocked() {
    return true;
  }

  @Override
  public void lock() {}

  @Override
  public String get(int number) {
    throw StringTable.lookedUpOnly();
  }

  @Override
  public int addToIndex(String feature) {
    throw StringTable.lookedUpOnly();
  }

  @Override
  @Deprecated
  public int indexOf(String feature, boolean add) {
    throw StringTable.lookedUpOnly();
  }

  @Override
  public List<String> objectsList() {
    throw StringTable.lookedUpOnly();
  }

  @Override
  public Collection<String> objects(int[] numbers) {
    throw StringTable.lookedUpOnly();
  }

  @Override
  public void unlock() {
    throw StringTable.lookedUpOnly();
  }

  @Override
  public void saveToWriter(Writer out) {
    throw StringTable.lookedUpOnly();
  }

  @Override
  public void saveToFilename(String name) {
    throw StringTable.lookedUpOnly();
  }

  @Override
  public Iterator<String> iterator() {
    throw StringTable.lookedUpOnly();
  }
}
