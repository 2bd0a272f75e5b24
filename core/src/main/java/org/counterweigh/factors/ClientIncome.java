package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.WorkType.Billing;

/**
 * What a law firm's clients pay more or less when a provider does the work.
 *
 * @param change by year, before a discount on all that the provider is paid
 * @param passedOn what of it is the provider's cost passed on, which falls with such a discount; none where nothing is
 */
record ClientIncome(Line change, Optional<Line> passedOn) {

    /** Empty for a department, and for work that is not billed by time or cost. */
    static Optional<ClientIncome> of(Firm firm, Case c) {
        Optional<Billing> billing = c.workload().work().facts().billing();
        boolean billed = billing.isPresent() && (billing.get() == Billing.FEE || billing.get() == Billing.DISBURSEMENT);
        if (!firm.isLawFirm() || !billed) {
            return Optional.empty();
        }
        var today = line(
                "Billed today",
                c.unitsMoved().times(billedToday(firm, c.workload().team())));
        boolean byTime = billing.get() == Billing.FEE
                && c.mayBillTime()
                && c.quote().billedPerHour().isPresent();
        return Optional.of(byTime ? byTime(firm, c, today) : passedOn(c, today));
    }

    private static Line billedToday(Firm firm, Team team) {
        List<Line> terms = new ArrayList<>();
        for (StaffedRole staffed : team.staffed()) {
            staffed.role()
                    .billingRate()
                    .ifPresent(rate -> terms.add(staffed.named(
                            "Billed time a unit",
                            staffed.hoursPerUnit()
                                    .times(rate)
                                    .times(firm.income().realisation())
                                    .times(team.payIndex()))));
        }
        team.outsidePrice().ifPresent(terms::add);
        return line("Billed today a unit", Figure.sum(terms, Unit.MONEY.per(Unit.UNITS)));
    }

    private static ClientIncome byTime(Firm firm, Case c, Line today) {
        var rate = c.quote().billedPerHour().orElseThrow();
        var out = line(
                "Provider time billed",
                c.offer()
                        .providerHours()
                        .times(rate)
                        .times(firm.income().realisation())
                        .times(c.workload().team().payIndex()));
        return new ClientIncome(line("Change of client income", out.minus(today)), Optional.empty());
    }

    /** At cost, without what is lost on learning and misunderstanding. */
    private static ClientIncome passedOn(Case c, Line today) {
        var offer = c.offer();
        var cost = line("Provider cost passed on", offer.providerHours().times(offer.price()));
        if (Discounts.tiersOf(c.quote()).isEmpty()) {
            return new ClientIncome(
                    line("Change of client income", cost.minus(today)),
                    Discounts.isShared(c.quote()) ? Optional.of(cost) : Optional.empty());
        }
        var rate = line("Discount over gross fees", offer.discount().overAny(offer.grossFees()));
        var passed = line("Discount passed on", rate.times(cost));
        return new ClientIncome(
                line("Change of client income", cost.minus(passed).minus(today)), Optional.empty());
    }
}
