package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;

/**
 * What a case or plan is worth, and what of it is cash.
 *
 * @param clientIncome of a law firm, by year, without hours sold again
 * @param value net benefit with client income, by year: what decides
 * @param cash by year: cash lines, own time that must be paid for, client income, hours sold again
 * @param netPresentValue of the value
 * @param cumulated cash
 * @param capacityHours by year: hours of own people freed and not needed
 * @param annualCash of the steady year
 * @param oneOff outlay of Year 0
 */
public record ValueAndCash(
        Line clientIncome,
        Line value,
        Line cash,
        Line netPresentValue,
        Line cashNetPresentValue,
        Line presentValueOfIncome,
        Line cumulated,
        Payback payback,
        Line capacityHours,
        Line annualCash,
        Line steadyCapacityHours,
        Line oneOff) {

    static ValueAndCash of(Tally tally, Bridge bridge, ResaleRates resale, Timeline timeline) {
        var income = tally.clientIncome();
        var net = bridge.netBenefit();
        var value = line("Value", tally.income().<Figure>map(net::plus).orElse(net));
        var cash = line("Cash", cash(tally, resale));
        var capacity = new Sum();
        tally.hours().values().forEach(capacity::plus);
        var capacityHours = line("Capacity hours", capacity.yearly(Unit.HOURS));
        var discounted = line("Discounted value", value.times(timeline.discountFactor()));
        var discountedCash = line("Discounted cash", cash.times(timeline.discountFactor()));
        var discountedIncome = line("Discounted client income", income.times(timeline.discountFactor()));
        var cumulated = line("Cumulated cash", cash.cumulated());
        var outlay = line("Cash in Year 0", cash.times(timeline.transition()));
        return new ValueAndCash(
                income,
                value,
                cash,
                line("Net present value", discounted.total()),
                line("Cash NPV", discountedCash.total()),
                line("Present value, Client income", discountedIncome.total()),
                cumulated,
                Payback.of(cash, cumulated, timeline),
                capacityHours,
                inSteadyYear("Annual cash", cash),
                inSteadyYear("Capacity hours of the steady year", capacityHours),
                line("One-off cost", Figure.constant(0, Unit.MONEY).minus(line("Cash before Year 1", outlay.total()))));
    }

    /** Time of a role beyond what is freed of it has to be paid for; what is freed and left over may be sold again. */
    private static Figure cash(Tally tally, ResaleRates resale) {
        var cash = new Sum().plus(tally.kind(MoneyKind.CASH));
        tally.ownTime()
                .forEach((role, money) -> cash.plus(
                        line("Own time to be paid for, " + role, money.atMost(Figure.constant(0, Unit.MONEY)))));
        tally.income().ifPresent(cash::plus);
        tally.hours()
                .forEach((role, hours) -> resale.of(role).ifPresent(rate -> {
                    var free = line("Hours to sell again, " + role, hours.notBelowZero());
                    cash.plus(line("Hours sold again, " + role, free.times(rate)));
                }));
        return cash.yearly(Unit.MONEY);
    }

    static Line inSteadyYear(String label, Figure yearly) {
        return line(
                label,
                line(label + ", steady year only", yearly.times(Calendar.STEADY))
                        .total());
    }

    public List<Line> lines() {
        return Stream.concat(
                        Stream.of(
                                clientIncome,
                                presentValueOfIncome,
                                value,
                                netPresentValue,
                                cash,
                                cashNetPresentValue,
                                cumulated),
                        Stream.concat(
                                payback.lines().stream(),
                                Stream.of(capacityHours, annualCash, steadyCapacityHours, oneOff)))
                .toList();
    }

    /** Money a law firm is paid for an hour of a role that it sells again, by role; none for a department. */
    record ResaleRates(Map<String, Line> byRole) {
        Optional<Line> of(String role) {
            return Optional.ofNullable(byRole.get(role));
        }
    }
}
