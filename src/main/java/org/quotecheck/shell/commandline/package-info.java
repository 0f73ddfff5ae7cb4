/**
 * What a command is, how a line is split and understood, and how the command that it names is run.
 * In: what the user typed; out: an {@link org.quotecheck.shell.outcome.Outcome}.
 *
 * <p>Invariant: what is not understood is refused.
 */
@NullMarked
package org.quotecheck.shell.commandline;

import org.jspecify.annotations.NullMarked;
