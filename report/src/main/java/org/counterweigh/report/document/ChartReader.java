package org.counterweigh.report.document;

/**
 * One way to read a chart, complete by construction.
 *
 * @param <T> what reading a chart gives
 */
public interface ChartReader<T> {

    T waterfall(Waterfall chart);

    T rangeBars(RangeBars chart);

    T tornado(Tornado chart);

    T stackedRanks(StackedRanks chart);

    T exceedanceCurve(ExceedanceCurve chart);

    T frontierChart(FrontierChart chart);

    T cashBand(CashBand chart);
}
