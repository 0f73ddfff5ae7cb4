/**
 * Writes what was counted: how well the answers agree with gold, and who is quoted how much. In: an
 * {@link org.quotecheck.review.Score} or an {@link org.quotecheck.review.SourceAudit}; out: JSON,
 * or text for people.
 */
@NullMarked
package org.quotecheck.report.figures;

import org.jspecify.annotations.NullMarked;
