package org.counterweigh.factors;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Role;

/** Who is taken where a workbook names nobody: the first of those who are paid most. */
public final class BestPaid {
    private record Taken(Role role, List<Role> among) {}

    private final List<Taken> taken = new ArrayList<>();

    Role of(List<Role> roles) {
        Role best = roles.stream()
                .reduce((one, other) -> salary(other) > salary(one) ? other : one)
                .orElseThrow();
        taken.add(new Taken(best, roles));
        return best;
    }

    private static double salary(Role role) {
        return role.pay().salary().value();
    }

    /** The salary below which somebody else would be taken; no bound for a figure that is no salary of one taken. */
    public double least(Given salary) {
        return taken.stream()
                .filter(each -> isOf(each.role, salary))
                .flatMap(each -> each.among.stream().filter(other -> !isOf(other, salary)))
                .mapToDouble(BestPaid::salary)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** The salary above which it would be taken for somebody else. */
    public double most(Given salary) {
        return taken.stream()
                .filter(each -> !isOf(each.role, salary) && each.among.stream().anyMatch(other -> isOf(other, salary)))
                .mapToDouble(each -> salary(each.role))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static boolean isOf(Role role, Given salary) {
        return role.pay().salary().equals(salary);
    }
}
