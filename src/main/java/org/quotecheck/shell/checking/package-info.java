/**
 * Analyses and checks many articles. In: {@link org.quotecheck.shell.files.Input}s; out: a {@link
 * org.quotecheck.shell.checking.Checked} each, in their order, and the reports on them.
 *
 * <p>Invariant: an article that cannot be analysed stops none of the others, and is never counted
 * as clean.
 */
@NullMarked
package org.quotecheck.shell.checking;

import org.jspecify.annotations.NullMarked;
