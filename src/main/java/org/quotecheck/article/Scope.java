package org.quotecheck.article;

import java.util.Locale;

/** What a paragraph is for, as far as plain text shows it. */
public enum Scope {
  /** A short first paragraph that is no sentence, above the text. */
  HEADLINE,
  /** Who wrote the article: "By Ann Lee". */
  BYLINE,
  /** Words under a picture: "Photo: …", "… (AP Photo/…)". */
  CAPTION,
  /** Words of the text set out once more by themselves. */
  PULL_QUOTE,
  /** The text. */
  BODY;

  /** As configurations write it: {@code pull-quote}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
