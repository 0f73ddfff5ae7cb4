/**
 * What is shown and how: lists, colours, marked text, pages, progress. In: text that may come from
 * an article; out: lines of a {@link org.quotecheck.shell.terminal.Console}.
 *
 * <p>Invariant: nothing of an article or a file name is written unescaped.
 */
@NullMarked
package org.quotecheck.shell.terminal;

import org.jspecify.annotations.NullMarked;
