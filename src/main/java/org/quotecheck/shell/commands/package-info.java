/**
 * The commands, one class each, and what only one of them needs.
 *
 * <p>Invariant: a command is one class and one line in {@link
 * org.quotecheck.shell.commands.Commands}, which the help and the completion read.
 */
@NullMarked
package org.quotecheck.shell.commands;

import org.jspecify.annotations.NullMarked;
