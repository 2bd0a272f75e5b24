package org.counterweigh.excel.plausibility;

import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Role;

/** Asks about amounts of a role that do not fit its pay. */
final class RoleAmounts implements Check {

    /** Of a salary: below it nobody is replaced. */
    private static final double LEAST = 0.03;

    private static final double REPLACEMENT = 0.6;
    private static final double TRAINING = 0.15;

    @Override
    public Stream<Question> of(Subject subject) {
        return subject.data().roles().stream().flatMap(role -> Stream.concat(besidePay(role), besideAnHour(role)));
    }

    private static Stream<Question> besidePay(Role role) {
        Yardstick salary = Yardstick.of(role.pay().salary(), "the salary");
        double people = role.headcount().value();
        var turnover = role.turnover();
        return Stream.of(
                        salary.beside(role.overhead().perPerson(), 0.02, 0.9).questions(),
                        ofEach(turnover.replacementCost(), salary, people, REPLACEMENT),
                        ofEach(turnover.training(), salary, people, TRAINING))
                .flatMap(some -> some);
    }

    private static Stream<Question> ofEach(Given amount, Yardstick salary, double people, double high) {
        return salary.beside(amount, 0, high)
                .questions()
                .map(question -> question.orOfAll(people, LEAST * high * salary.amount(), high * salary.amount()));
    }

    private static Stream<Question> besideAnHour(Role role) {
        Yardstick hour =
                new Yardstick(Today.hourlyCost(role), "the pay of a productive hour", Today.ofHourlyCost(role));
        return Stream.concat(
                        role.coverRate().map(rate -> hour.beside(rate, 0.4, 4)).stream(),
                        role.billingRate().map(rate -> hour.beside(rate, 0.7, 15)).stream())
                .flatMap(Comparison::questions);
    }
}
