/**
 * What is said of each quotation in the end. Sieves are asked first, the ranking for what they
 * leave; then quotations that belong together get one source.
 */
@NullMarked
package org.quotecheck.attribution.conclusion;

import org.jspecify.annotations.NullMarked;
