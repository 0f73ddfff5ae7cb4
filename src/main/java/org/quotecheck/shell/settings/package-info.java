/**
 * What the house wants of the checks and has accepted, by article: {@link
 * org.quotecheck.shell.settings.House} answers, the other classes read the files.
 *
 * <p>Invariant: whatever a file says that is not known is an error that tells its place.
 */
@NullMarked
package org.quotecheck.shell.settings;

import org.jspecify.annotations.NullMarked;
