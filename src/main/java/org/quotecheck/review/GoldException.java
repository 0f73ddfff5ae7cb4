package org.quotecheck.review;

/** Says in one sentence why a gold file cannot be used, and where in it. */
public final class GoldException extends Exception {
  GoldException(String message) {
    super(message);
  }
}
