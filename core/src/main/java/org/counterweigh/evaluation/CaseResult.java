package org.counterweigh.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.Ruling;
import org.counterweigh.mcda.FactorScore;

/**
 * One kind of work with one provider, judged.
 *
 * @param soundFromCashable only where it frees time and saves no cash: the lowest cash-releasing share above today's at
 *     which all tests would hold; empty where none does
 */
public record CaseResult(
        CaseCalculation lines,
        Ruling ruling,
        Map<FactorName, FactorResult> factors,
        AppraisalResult worth,
        TestResults tests,
        OptionalDouble soundFromCashable) {
    public CaseResult {
        factors = Collections.unmodifiableMap(new EnumMap<>(factors));
    }

    public Quote quote() {
        return lines.quote();
    }

    public WorkType work() {
        return quote().work();
    }

    public Provider provider() {
        return quote().provider();
    }

    public double netPresentValue() {
        return worth.netPresentValue();
    }

    public CaseVerdict verdict() {
        return tests.verdict();
    }

    boolean gains() {
        return netPresentValue() > 0;
    }

    /** By factor, beside the money and never in it. */
    public Map<FactorName, FactorScore> scores() {
        Map<FactorName, FactorScore> scores = new EnumMap<>(FactorName.class);
        factors.forEach((name, result) -> scores.put(name, result.score()));
        return scores;
    }

    /** Whether the gate lets it go. */
    public boolean isOpen() {
        return ruling.verdict().isOpen();
    }

    public FactorResult factor(FactorName name) {
        FactorResult result = factors.get(name);
        if (result == null) {
            throw new IllegalArgumentException("No result of " + name);
        }
        return result;
    }
}
