package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Provider.Charge;

/** Team and outside counsel against the provider's price at equal productivity, with what moving and managing cost. */
final class CostSavings implements Factor {
    private static final Figure MONTHS_OF_YEAR = Figure.constant(12, Unit.MONTHS);
    private static final Figure NOTHING = Figure.constant(0, Unit.MONEY);

    @Override
    public List<MoneyLine> avoided(Case c) {
        List<MoneyLine> avoided = new ArrayList<>();
        c.workload().released().forEach(each -> {
            var staffed = each.staffed();
            var gone = staffed.named("Released cost moved", c.shareMoved().times(each.all()));
            avoided.add(MoneyLine.cash(staffed.named("Released cost in cash", gone.times(c.cashable()))));
            var hours = staffed.named("Hours freed", c.shareMoved().times(each.freedHours()));
            avoided.add(MoneyLine.ownTime(
                    staffed.named("Released cost as own time", gone.times(c.notCashable())), staffed.cost(), hours));
        });
        c.workload()
                .outsideCounsel()
                .ifPresent(cost -> avoided.add(MoneyLine.cash(
                        line("Outside counsel avoided", c.shareMoved().times(cost)))));
        return avoided;
    }

    @Override
    public Optional<Line> fees(Case c) {
        var price = c.offer().price();
        var asFast = line(
                "Fees at equal productivity",
                c.unitsMoved().times(c.workload().hoursPerUnit()).times(price));
        return Optional.of(line(
                "Fees at equal productivity, discounted", asFast.minus(c.offer().discount())));
    }

    @Override
    public List<MoneyLine> incurred(Case c) {
        List<MoneyLine> costs = new ArrayList<>();
        costs.add(MoneyLine.cash(
                line("Irrecoverable tax on fees", c.offer().fees().times(c.irrecoverableTax()))));
        redundancy(c).ifPresent(cost -> costs.add(MoneyLine.cash(cost)));
        parallelRunning(c, costs);
        sharesOfFees(c, costs);
        return costs;
    }

    /** Where the provider's row gives what severance costs, blank roles add nothing to it. */
    static Optional<Line> redundancy(Case c) {
        boolean given = !c.terms().provider().transition().severance().isDefault();
        List<Line> posts = c.workload().released().stream()
                .map(StaffedRole.Released::staffed)
                .filter(staffed ->
                        !given || !staffed.role().pay().redundancyCost().isDefault())
                .map(StaffedRole::redundancy)
                .toList();
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        var all = line("Redundancy of all posts", Figure.sum(posts, Unit.MONEY));
        return Optional.of(
                line("Redundancy", all.times(c.cashable()).times(c.terms().transitionYear())));
    }

    private static void parallelRunning(Case c, List<MoneyLine> costs) {
        var parallel = c.terms().provider().transition().parallelMonths();
        var share = line(
                "Share of Year 1 run in parallel",
                Calendar.FIRST.times(parallel).over(MONTHS_OF_YEAR));
        c.workload().released().forEach(each -> {
            var staffed = each.staffed();
            var pay = staffed.named("Parallel running", share.times(each.pay()));
            costs.add(MoneyLine.cash(staffed.named("Parallel running in cash", pay.times(c.cashable())))
                    .passing());
            var hours = staffed.named("Hours run in parallel", share.times(each.freedHours()));
            costs.add(MoneyLine.ownTime(
                            staffed.named("Parallel running as own time", pay.times(c.notCashable())),
                            staffed.cost(),
                            hours)
                    .passing());
        });
        c.workload()
                .outsideCounsel()
                .ifPresent(cost -> costs.add(MoneyLine.cash(line("Outside counsel in parallel", share.times(cost)))
                        .passing()));
    }

    /** What the workbook is silent about is a share of the fees of each case that moves. */
    private static void sharesOfFees(Case c, List<MoneyLine> costs) {
        var terms = c.terms();
        var move = terms.provider().transition();
        Charge governance = terms.provider().terms().governance();
        if (governance.isShareOfFees()) {
            var money = line(
                    "Governance, share of fees",
                    c.basis()
                            .times(governance.amount())
                            .times(terms.priceIndex())
                            .times(Calendar.OPERATING));
            var hours = line(
                    "Governance hours, share of fees",
                    money.over(terms.governor().hourlyCost()));
            costs.add(MoneyLine.ownTime(money, terms.governor(), hours));
        }
        List<Figure> once = new ArrayList<>();
        for (Charge charge : List.of(move.selection(), move.transfer(), move.technology())) {
            if (charge.isShareOfFees()) {
                once.add(charge.amount());
            }
        }
        if (!once.isEmpty()) {
            var share = line("Cost of moving as a share of fees", Figure.sum(once, Unit.SHARE));
            costs.add(MoneyLine.cash(
                    line("Cost of moving, share of fees", c.basis().times(share).times(terms.transitionYear()))));
        }
        if (move.exit().isShareOfFees()) {
            costs.add(MoneyLine.cash(line(
                            "Exit cost, share of fees",
                            c.basis()
                                    .times(move.exit().amount())
                                    .times(terms.priceIndex())
                                    .times(Calendar.LAST)))
                    .passing());
        }
    }

    @Override
    public List<MoneyLine> charges(ProviderCharges e) {
        var terms = e.terms();
        List<MoneyLine> charges = new ArrayList<>();
        e.discount().ifPresent(shared -> {
            var relief = line("Discount with tax", shared.amount().times(terms.taxFactor()));
            charges.add(MoneyLine.cash(line("Discount on all fees, with its sign turned", NOTHING.minus(relief))));
        });
        charges.add(MoneyLine.cash(line("Annual fee borne", e.portion().times(terms.annualFee()))));
        charges.add(MoneyLine.ownTime(
                "Governance borne",
                terms.governor(),
                line("Governance hours borne", e.portion().times(terms.governance()))));
        charges.add(MoneyLine.cash(line("Cost of moving borne", e.portion().times(terms.transition()))));
        charges.add(MoneyLine.cash(line("Exit cost borne", e.portion().times(terms.exit())))
                .passing());
        return charges;
    }
}
