package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;

/** One case of a firm, to be compared with figures worked out by hand: Year 0 first. */
record WorkedCase(CaseCalculation lines, Value value) {

    private static final double CENT_OF_A_CENT = 1e-6;

    /** The first case of the firm. */
    static WorkedCase of(FirmBuilder firm, String... obligations) {
        return of(firm, 0, obligations);
    }

    static WorkedCase of(FirmBuilder firm, int place, String... obligations) {
        FirmData data = firm.build();
        return new WorkedCase(
                Books.of(data, obligations).cases().get(place),
                new Value(data.firm().horizon().years()));
    }

    WorkedCase factor(FactorName name, double... years) {
        return line(lines.bridge().factor(name), years);
    }

    WorkedCase kind(MoneyKind kind, double... years) {
        return line(lines.tally().kind(kind), years);
    }

    WorkedCase netBenefit(double... years) {
        return line(lines.bridge().netBenefit(), years);
    }

    WorkedCase cash(double... years) {
        return line(lines.worth().cash(), years);
    }

    WorkedCase clientIncome(double... years) {
        return line(lines.worth().clientIncome(), years);
    }

    WorkedCase value(double... years) {
        return line(lines.worth().value(), years);
    }

    WorkedCase capacityHours(double... years) {
        return line(lines.worth().capacityHours(), years);
    }

    private WorkedCase line(Line line, double... years) {
        assertThat(value.years(line)).as(line.label()).containsExactly(years, within(CENT_OF_A_CENT));
        return this;
    }
}
