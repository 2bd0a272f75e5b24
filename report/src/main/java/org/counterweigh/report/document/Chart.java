package org.counterweigh.report.document;

/** A picture of figures; every number in it is also printed as text. */
public sealed interface Chart extends Block
        permits Waterfall, RangeBars, Tornado, StackedRanks, ExceedanceCurve, FrontierChart, CashBand {

    /** What is written around it. */
    ChartText text();

    <T> T read(ChartReader<T> reader);

    @Override
    default <T> T read(BlockReader<T> reader) {
        return reader.chart(this);
    }
}
