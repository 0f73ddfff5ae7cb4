/**
 * The program: {@link org.quotecheck.shell.Main} puts it together. The packages inside, each of
 * which uses only those before it: {@code outcome} is how commands end, {@code terminal} is what is
 * shown and how, {@code files} are those that people name and those beside them, {@code settings}
 * are what the house wants, {@code checking} analyses many articles, {@code desk} holds the open
 * ones, {@code commandline} is what a command is and how a line becomes one, {@code session} reads
 * lines until the user leaves, {@code commands} are the commands.
 *
 * <p>Invariant: the only package with Spring, JLine and standard streams.
 */
@NullMarked
package org.quotecheck.shell;

import org.jspecify.annotations.NullMarked;
