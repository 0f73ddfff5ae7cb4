package org.quotecheck.article;

import java.util.regex.Pattern;

/** The line below quoted words that names who said them: {@code — Rosa Medina, engineer}. */
public final class SignatureLine {
  /** What stands before the name: a dash, or the words with which sites show their users' posts. */
  public static final Pattern OPENING =
      Pattern.compile(
          "[\\s\\h]*(?:[—–―]|--?|Posted by |(?:A|This) (?:post|video|photo|reel) shared by )"
              + "[\\s\\h]*(?=\\p{Lu})");

  private SignatureLine() {}
}
