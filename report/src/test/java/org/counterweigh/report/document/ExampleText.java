package org.counterweigh.report.document;

/** What is written around the charts of tests. */
public final class ExampleText {

    private ExampleText() {}

    public static Chart.Text text() {
        return of("A message", "USD", "What it shows", "");
    }

    public static Chart.Text of(String title, String unit, String altText, String note) {
        return new Chart.Text(title, unit, altText, note);
    }
}
