package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterweigh.factors.Bridge;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance.ObligationCost;
import org.counterweigh.optimisation.solver.Portfolio.Commitment;

/** The lines of cases and providers as amounts of a programme: present values, fees of the steady year, people. */
final class Coefficients {

    private final CaseModel book;
    private final Value value;
    private final double[] discount;
    private final int steady;

    Coefficients(CaseModel book, Value value) {
        this.book = book;
        this.value = value;
        discount = value.years(book.timeline().discountFactor());
        steady = Calendar.steadyYear(value.horizon());
    }

    /** Present value of a case before anything it shares with other cases of its provider. */
    double direct(CaseCalculation lines) {
        double worth = 0;
        for (FactorName factor : FactorName.values()) {
            worth += presentValue(lines.account(factor).direct());
        }
        return worth;
    }

    private double presentValue(Figure yearly) {
        double worth = 0;
        double[] amounts = value.years(yearly);
        for (int year = 0; year < amounts.length; year++) {
            worth += amounts[year] * discount[year];
        }
        return worth;
    }

    /**
     * Present value of having a provider at all, whatever it does: what it charges a plan of one case, less what
     * depends on the case. So a charge that is new to a factor is counted here too.
     */
    double opening(CaseCalculation any) {
        String provider = any.quote().provider().name();
        double cost = 0;
        for (List<Line> charges : book.plan(List.of(any)).chargesByProvider().values()) {
            for (Line charge : charges) {
                cost += presentValue(charge);
            }
        }
        for (ObligationCost obligation : any.inputs().charges().obligations().values()) {
            cost -= ofObligation(obligation);
        }
        List<Double> fees = fees(any);
        List<Commitment> commitments = commitments(provider);
        for (int owed = 0; owed < commitments.size(); owed++) {
            var commitment = commitments.get(owed);
            cost -= commitment.weight() * Math.max(0, commitment.amount() - fees.get(owed));
        }
        return cost;
    }

    /** What is owed to a provider in each year from Year 1; none where it asks for no commitment. */
    List<Commitment> commitments(String provider) {
        double[] owed = value.years(book.terms(provider).commitment());
        List<Commitment> commitments = new ArrayList<>();
        boolean any = false;
        for (int year = 1; year < owed.length; year++) {
            any |= owed[year] > 0;
            commitments.add(new Commitment(Math.max(0, owed[year]), discount[year]));
        }
        return any ? commitments : List.of();
    }

    /** Fees of each year from Year 1, which count towards a commitment. */
    List<Double> fees(CaseCalculation lines) {
        double[] fees = value.years(lines.inputs().offer().fees());
        List<Double> counted = new ArrayList<>();
        for (int year = 1; year < fees.length; year++) {
            counted.add(fees[year]);
        }
        return counted;
    }

    /** Fees of the steady year. */
    double spend(CaseCalculation lines) {
        return Math.max(0, value.in(steady, lines.inputs().offer().fees()));
    }

    double ofObligation(ObligationCost cost) {
        double present = cost.oneOff().value() * discount[0];
        for (int year = 1; year < discount.length; year++) {
            present += cost.perYear().value() * discount[year];
        }
        return present;
    }

    /** People who go with a case in the steady year, in FTE. */
    double people(CaseCalculation lines) {
        return value.in(steady, lines.inputs().terms().shareMoved())
                * value.in(steady, lines.inputs().workload().people());
    }

    /** People of every row of staffing in the steady year if nothing goes, in FTE. */
    double peopleToday(FirmData data) {
        return data.work().stream()
                .flatMap(work -> book.peopleToday(work).values().stream())
                .mapToDouble(people -> value.in(steady, people))
                .sum();
    }

    Bridge plan(List<Choice> chosen) {
        return book.plan(chosen.stream().map(Choice::lines).toList()).bridge();
    }

    double worth(List<Choice> chosen) {
        return value.once(plan(chosen).netPresentValue());
    }

    /** Of all amounts behind a plan, to hold rounding against. */
    double size(List<Choice> chosen) {
        double size = 1;
        for (Choice choice : chosen) {
            var bridge = choice.lines().bridge();
            size += Arrays.stream(value.years(bridge.inHouseAvoidable()))
                    .map(Math::abs)
                    .sum();
            size += Arrays.stream(value.years(bridge.totalCostOfOwnership()))
                    .map(Math::abs)
                    .sum();
        }
        return size;
    }
}
