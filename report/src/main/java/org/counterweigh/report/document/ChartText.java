package org.counterweigh.report.document;

/**
 * What is written around a chart.
 *
 * @param title the message, as a sentence
 * @param unit what is measured, in which unit, over which period
 * @param altText what a reader who cannot see the picture should know
 * @param howToRead how to read the picture, in a sentence made of its own figures
 * @param note what else to know of it; may be empty
 */
public record ChartText(String title, String unit, String altText, String howToRead, String note) {

    /** Refuses a text that leaves some of its readers without the chart's message. */
    public ChartText {
        require(title, "a title that says its message");
        require(unit, "a line with its unit");
        require(altText, "a text for readers who cannot see it");
        require(howToRead, "a sentence on how to read it");
    }

    private static void require(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A chart needs " + what);
        }
    }
}
