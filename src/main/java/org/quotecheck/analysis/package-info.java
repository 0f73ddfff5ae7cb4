/**
 * Runs the stages in order over one article; read {@link org.quotecheck.analysis.Analyzer} first.
 *
 * <p>Invariant: no stage writes into an earlier one's result.
 */
@NullMarked
package org.quotecheck.analysis;

import org.jspecify.annotations.NullMarked;
