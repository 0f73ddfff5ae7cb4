package org.quotecheck.attribution;

/**
 * Which rule decided, so that a person can check it.
 *
 * @param rule its name in kebab-case: {@code verb-after-quotation}
 * @param explanation the same in words, of this case: {@code "said" stands right behind the
 *     quotation, its subject is "Ned Price"}
 */
public record Evidence(String rule, String explanation) {
  /** The rule of what a headline quotes, or a heading amid the text. */
  public static final String HEADLINE = "headline";
}
