package org.counterweigh.evaluation;

import java.util.Set;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance.ObligationCost;
import org.counterweigh.firm.Provider;

/** What a provider costs however many kinds of work it does, year by year, in plain arithmetic. */
final class PlainProvider {

    private final FirmData data;
    private final Provider provider;

    PlainProvider(FirmData data, Provider provider) {
        this.data = data;
        this.provider = provider;
    }

    double governance(int year) {
        var terms = provider.terms();
        var role = terms.governanceRole();
        double hourly = role.pay().salary().value()
                * (1 + role.pay().onCost().value())
                / (role.hoursPerYear().value() * role.utilisation().value())
                * Math.pow(1 + data.firm().horizon().wageGrowth().value(), year - 1);
        return year == 0 ? 0 : terms.governanceHours().value() * hourly;
    }

    double transition(int year) {
        var once = provider.transition();
        return year > 0
                ? 0
                : once.selection().value()
                        + once.transfer().value()
                        + once.legal().value()
                        + once.technology().value()
                        + once.severance().value();
    }

    double exit(int year) {
        return year == data.firm().horizon().years()
                ? provider.transition().exit().value()
                : 0;
    }

    double minimumCommitment(int year) {
        return year == 0 ? 0 : provider.terms().minimumCommitment().value();
    }

    double controls(int year) {
        return year == 0 ? 0 : provider.terms().annualControls().value();
    }

    double obligations(int year, Set<String> codes) {
        double sum = 0;
        for (String code : codes) {
            ObligationCost cost = data.governance().obligationCosts().get(code);
            if (cost == null) {
                throw new IllegalArgumentException("Nothing is known of what " + code + " costs");
            }
            sum += year == 0 ? cost.oneOff().value() : cost.perYear().value();
        }
        return sum;
    }
}
