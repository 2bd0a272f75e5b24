package org.counterweigh.excel.plausibility;

/** How a figure comes to be another than was meant; what came about in one way is asked about once. */
interface Cause {

    /** As a sentence says what the figure looks like: {@code a month's amount}. */
    String looksLike();
}
