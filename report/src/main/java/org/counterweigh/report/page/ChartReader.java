package org.counterweigh.report.page;

/**
 * One way to read a chart, complete by construction.
 *
 * @param <T> what reading a chart gives
 */
public interface ChartReader<T> {

    T waterfall(Waterfall chart);

    T divergingBars(DivergingBars chart);

    T scoreBars(ScoreBars chart);
}
