package org.counterweigh.evaluation;

import org.counterweigh.factors.CaseTests;
import org.counterweigh.figures.Value;

/** Whether each of the four tests of a case holds. */
public record TestResults(boolean value, boolean cash, boolean hurdle, boolean payback) {

    static TestResults of(CaseTests tests, Value value) {
        return new TestResults(
                value.once(tests.value()) == 1,
                value.once(tests.cash()) == 1,
                value.once(tests.hurdle()) == 1,
                value.once(tests.payback()) == 1);
    }

    public CaseVerdict verdict() {
        if (!value) {
            return CaseVerdict.NO_GAIN;
        }
        if (!cash) {
            return CaseVerdict.CAPACITY;
        }
        return hurdle && payback ? CaseVerdict.SOUND : CaseVerdict.PILOT;
    }
}
