/**
 * The files that the shell reads and writes: which articles the user named, what lies beside them,
 * and when they were saved.
 *
 * <p>Invariant: a file is written as a whole or not at all.
 */
@NullMarked
package org.quotecheck.shell.files;

import org.jspecify.annotations.NullMarked;
