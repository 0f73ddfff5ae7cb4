package org.quotecheck.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each paragraph of a text is for: what the file says, or else what the words tell. That is
 * looked for when it is first asked for, since runs over articles that were checked before never
 * ask. Safe for use by several threads at once.
 */
public final class Scopes {
  private final String text;
  private final List<Span> paragraphs;
  private final List<Scope> marked;
  private volatile @Nullable List<Scope> found;

  /**
   * @param marked what the file says, one a paragraph, {@link Scope#BODY} where it says nothing;
   *     empty for a kind of file that cannot say
   */
  public Scopes(String text, List<Span> paragraphs, List<Scope> marked) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    this.marked = List.copyOf(marked);
  }

  /** What the file says; with text and paragraphs all that the rest depends on. */
  public List<Scope> marked() {
    return marked;
  }

  /** One a paragraph, in the same order. */
  public List<Scope> all() {
    List<Scope> known = found;
    if (known == null) {
      known = ScopeFinder.find(text, paragraphs, marked);
      found = known;
    }
    return known;
  }

  /** Whether what they depend on is equal. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scopes scopes
        && text.equals(scopes.text)
        && paragraphs.equals(scopes.paragraphs)
        && marked.equals(scopes.marked);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + marked.hashCode();
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
