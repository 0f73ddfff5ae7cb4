package org.quotecheck.shell.checking;

import org.jspecify.annotations.Nullable;

/** Without models nothing can be analysed. */
final class ModelsException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  ModelsException(@Nullable Throwable cause) {
    super("the models cannot be loaded: " + cause, cause);
  }
}
