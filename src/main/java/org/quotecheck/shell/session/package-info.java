/**
 * Reads lines and has them run until the user leaves: {@link
 * org.quotecheck.shell.session.InteractiveShell} at a prompt, with completion and history, {@link
 * org.quotecheck.shell.session.Batch} from a file or pipe.
 */
@NullMarked
package org.quotecheck.shell.session;

import org.jspecify.annotations.NullMarked;
