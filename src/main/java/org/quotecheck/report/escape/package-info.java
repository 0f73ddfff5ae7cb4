/**
 * Writes text so that it does no harm where it goes: terminals, logs, JSON, XML, Markdown and
 * spreadsheets. In: text of an article or a name of a file; out: text that only looks like it.
 */
@NullMarked
package org.quotecheck.report.escape;

import org.jspecify.annotations.NullMarked;
