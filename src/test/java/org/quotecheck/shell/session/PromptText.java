package org.quotecheck.shell.session;

import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.terminal.Console;

/** The prompt, for tests in other packages. */
public final class PromptText {
  private PromptText() {}

  public static String of(Desk desk, Console console) {
    return new Prompt(desk, console).text();
  }
}
