/**
 * The open articles, and what a person decides on their quotations: {@link
 * org.quotecheck.shell.desk.Desk} has them, {@link org.quotecheck.shell.desk.Review} is one of
 * them.
 *
 * <p>Invariant: a decision is in its file before the next command runs.
 */
@NullMarked
package org.quotecheck.shell.desk;

import org.jspecify.annotations.NullMarked;
