package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.Role;

/** The premium paid to cover vacancies and growth while posts stand open; nothing where there are none. */
final class TalentPool implements Factor {

    @Override
    public List<MoneyLine> avoided(Case c) {
        return List.of(MoneyLine.cash(line(
                "Vacancy premium avoided", c.shareMoved().times(c.workload().vacancyPremium()))));
    }

    /** What is blank for everybody staffed; where no post is said to stand open, nothing is. */
    @Override
    public List<BlankInput> unclaimed(Case c) {
        List<Role> roles =
                c.workload().team().staffed().stream().map(StaffedRole::role).toList();
        if (roles.isEmpty()) {
            return List.of();
        }
        List<Role.Turnover> turnovers = roles.stream().map(Role::turnover).toList();
        boolean nothingOpen = turnovers.stream()
                .allMatch(each -> each.daysToFill().isGivenAsNothing()
                        || (each.attrition().isGivenAsNothing()
                                && each.growthHires().isGivenAsNothing()));
        if (nothingOpen) {
            return List.of();
        }
        return BlankInput.among(Map.of(
                BlankInput.ATTRITION,
                turnovers.stream()
                        .allMatch(each -> each.attrition().isDefault()
                                && each.growthHires().isDefault()),
                BlankInput.DAYS_TO_FILL,
                turnovers.stream().allMatch(each -> each.daysToFill().isDefault()),
                BlankInput.COVER_RATE,
                roles.stream().allMatch(role -> role.coverRate().isEmpty())));
    }
}
