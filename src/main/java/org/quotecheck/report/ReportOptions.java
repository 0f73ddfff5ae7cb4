package org.quotecheck.report;

/**
 * How to write a report.
 *
 * @param colour whether escape sequences for colour may be written; only for a terminal
 * @param width columns of the terminal, for formats that a person reads
 * @param includeText whether the JSON report holds the articles' text
 * @param failOn what makes the run fail, for formats that tell failures from remarks
 * @param brief whether the text is left with findings and problems alone
 */
public record ReportOptions(
    boolean colour, int width, boolean includeText, FailOn failOn, boolean brief) {}
