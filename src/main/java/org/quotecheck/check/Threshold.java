package org.quotecheck.check;

/**
 * A number that decides whether a check speaks.
 *
 * @param name as the configuration calls it
 * @param value what it is unless the configuration says otherwise
 * @param least the least that makes sense
 * @param most the greatest
 * @param meaning what it counts, as a phrase without a full stop
 */
public record Threshold(String name, int value, int least, int most, String meaning) {}
