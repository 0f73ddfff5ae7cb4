package org.quotecheck.article;

/**
 * Why there is no article. The message is one line for the user: what is wrong and what to do,
 * without the file's name.
 */
public final class UnreadableArticleException extends Exception {
  /** Whose fault it is, which decides the exit code. */
  public enum Fault {
    /** The file is not there, is a directory or may not be read: wrong usage. */
    NO_FILE,
    /** The file is there, but what it holds cannot be analysed. */
    CONTENT
  }

  private final Fault fault;

  UnreadableArticleException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  /** Whose fault it is. */
  public Fault fault() {
    return fault;
  }
}
