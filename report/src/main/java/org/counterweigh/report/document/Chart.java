package org.counterweigh.report.document;

/** A picture of figures; every number in it is also printed as text. */
public sealed interface Chart extends Block
        permits Waterfall,
                DivergingBars,
                ScoreBars,
                RangeBars,
                Tornado,
                StackedRanks,
                ExceedanceCurve,
                FrontierChart,
                CashBand {

    /** The message, as a sentence. */
    String title();

    /** What is measured, in which unit, over which period. */
    String unit();

    /** What a reader who cannot see the picture should know. */
    String altText();

    /** How to read the picture, in a sentence made of its own figures. */
    String howToRead();

    /** Where the figures come from; may be empty. */
    String source();

    <T> T read(ChartReader<T> reader);

    @Override
    default <T> T read(BlockReader<T> reader) {
        return reader.chart(this);
    }

    private static void require(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A chart needs " + what);
        }
    }

    /** Refuses a chart that leaves some of its readers without its message. */
    static void requireWords(String title, String unit, String altText) {
        require(title, "a title that says its message");
        require(unit, "a line with its unit");
        require(altText, "a text for readers who cannot see it");
    }
}
