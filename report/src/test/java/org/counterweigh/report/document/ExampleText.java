package org.counterweigh.report.document;

/** What is written around the charts of tests. */
public final class ExampleText {

    private ExampleText() {}

    public static ChartText text() {
        return of("A message", "USD", "What it shows", "");
    }

    public static ChartText of(String title, String unit, String altText, String note) {
        return new ChartText(title, unit, altText, "How to read: as it stands.", note);
    }
}
