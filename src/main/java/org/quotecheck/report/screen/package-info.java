/**
 * Fits text to a screen: how wide it is, how it is shortened, which colour it has.
 *
 * <p>Invariant: nothing here knows a format.
 */
@NullMarked
package org.quotecheck.report.screen;

import org.jspecify.annotations.NullMarked;
