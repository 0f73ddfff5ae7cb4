/**
 * How a command ends: its exit code, the one line that says what went wrong, and what the user may
 * have meant.
 *
 * <p>Invariant: 0 is clean, 1 are findings, 2 is wrong usage, 3 is a failure; an article that was
 * not analysed is never clean.
 */
@NullMarked
package org.quotecheck.shell.outcome;

import org.jspecify.annotations.NullMarked;
