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
    throw new UnsupportedOperationException();
  }

  @Override
  public int addToIndex(String feature) {
    throw new UnsupportedOperationException();
  }

  @Override
  @Deprecated
  public int indexOf(String feature, boolean add) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> objectsList() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Collection<String> objects(int[] numbers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void unlock() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void saveToWriter(Writer out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void saveToFilename(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterator<String> iterator() {
    throw new UnsupportedOperationException();
  }
}
