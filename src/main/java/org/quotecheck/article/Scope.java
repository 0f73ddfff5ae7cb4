package org.quotecheck.article;

import java.util.Locale;

/** What a paragraph is for, as the file says, or as far as its words tell. */
public enum Scope {
  /** A heading of the file; in plain text a short first paragraph that is no sentence. */
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
