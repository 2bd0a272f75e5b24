package org.counterweigh.report.narrative;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/**
 * What the workbook says the firm pays a year today.
 *
 * @param bought from law firms, for the work that is compared
 */
public record PaidToday(List<OfRole> roles, double bought) {

    /** All who hold one role. */
    public record OfRole(String role, double posts, double pay, double overhead) {

        static OfRole of(Role role) {
            double posts = role.headcount().value();
            double pay = role.pay().salary().value() * (1 + role.pay().onCost().value());
            return new OfRole(
                    role.name(),
                    posts,
                    posts * pay,
                    posts * role.overhead().perPerson().value());
        }

        /** Pay and overhead. */
        public double cost() {
            return pay + overhead;
        }
    }

    public PaidToday {
        roles = List.copyOf(roles);
    }

    /** What the team and the law firms of a firm cost. */
    public static PaidToday of(FirmData data) {
        return new PaidToday(
                data.roles().stream().map(OfRole::of).toList(),
                data.work().stream().mapToDouble(PaidToday::bought).sum());
    }

    private static double bought(WorkType work) {
        return work.outsideCounsel().stream()
                .mapToDouble(counsel -> work.volume().unitsPerYear().value()
                        * counsel.hoursPerUnit().value()
                        * counsel.pricePerHour().value())
                .sum();
    }

    /** Of all roles together. */
    public double sum(ToDoubleFunction<OfRole> amount) {
        return roles.stream().mapToDouble(amount).sum();
    }

    /** Pay, overhead and what is bought. */
    public double total() {
        return sum(OfRole::cost) + bought;
    }
}
