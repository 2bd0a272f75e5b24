package org.counterweigh.excel.plausibility;

import java.util.stream.Stream;
import org.counterweigh.firm.Role;

/** Asks about amounts of a role that do not fit its pay. */
final class RoleAmounts implements Check {

    @Override
    public Stream<Question> of(Subject subject) {
        return subject.data().roles().stream().flatMap(RoleAmounts::comparisons).flatMap(Comparison::questions);
    }

    private static Stream<Comparison> comparisons(Role role) {
        double salary = role.pay().salary().value();
        double hourly = Today.hourlyCost(role);
        var turnover = role.turnover();
        return Stream.of(
                        Stream.of(
                                new Comparison(role.overhead().perPerson(), salary, "the salary", 0.02, 0.9),
                                new Comparison(turnover.replacementCost(), salary, "the salary", 0, 1),
                                new Comparison(turnover.training(), salary, "the salary", 0, 0.25)),
                        role.coverRate().stream()
                                .map(rate -> new Comparison(rate, hourly, "the pay of a productive hour", 0.4, 4)),
                        role.billingRate().stream()
                                .map(rate -> new Comparison(rate, hourly, "the pay of a productive hour", 0.7, 15)))
                .flatMap(some -> some);
    }
}
