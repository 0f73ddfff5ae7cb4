/**
 * Commands, exit codes and the terminal.
 *
 * <p>Invariant: the only package with Spring, JLine and standard streams.
 */
@NullMarked
package org.quotecheck.shell;

import org.jspecify.annotations.NullMarked;
