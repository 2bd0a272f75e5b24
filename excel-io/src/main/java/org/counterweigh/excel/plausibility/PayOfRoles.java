package org.counterweigh.excel.plausibility;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterweigh.excel.role.Seniority;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Role;

/** Asks about pay that does not fit the pay of roles above or below: it may be that of all the people in the role. */
final class PayOfRoles implements Check {

    private static final double MOST_OF_LAWYER = 1;
    private static final double MOST_OF_PARALEGAL = 5.5;

    /** Of what would be the most: no role is paid less. */
    private static final double LEAST = 0.15;

    @Override
    public Stream<Question> of(Subject subject) {
        List<Role> paralegals = roles(subject.data(), grade -> grade == Seniority.PARALEGAL);
        return roles(subject.data(), Seniority::isLawyer).stream()
                .flatMap(lawyer -> paralegals.stream()
                        .flatMap(paralegal -> Stream.concat(
                                beside(paralegal, lawyer, MOST_OF_LAWYER),
                                beside(lawyer, paralegal, MOST_OF_PARALEGAL))));
    }

    private static List<Role> roles(FirmData data, Predicate<Seniority> grade) {
        return data.roles().stream()
                .filter(role -> grade.test(Seniority.of(role.name())))
                .toList();
    }

    private static Stream<Question> beside(Role role, Role other, double most) {
        Yardstick salary = Yardstick.of(other.pay().salary(), "the salary of " + other.name());
        double high = most * salary.amount();
        return salary.beside(role.pay().salary(), 0, most)
                .questions()
                .map(question -> question.orOfAll(role.headcount().value(), LEAST * high, high));
    }
}
