package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.cli.plain.PlainModel.Ruling;
import org.counterweigh.cli.plain.PlainPlans.Limit;
import org.counterweigh.cli.plain.PlainPlans.Plan;

/** What becomes of every kind of work, and why. */
record PlainOutcomes(PlainCases cases, PlainPlans plans, Plan plan) {

    /** Reason of what is kept, empty for everything else; option where it moves or could. */
    record Outcome(String outcome, String reason, Optional<PlainCase> option) {

        static Outcome kept(String reason) {
            return new Outcome("KEEP", reason, Optional.empty());
        }

        static Outcome of(String outcome) {
            return new Outcome(outcome, "", Optional.empty());
        }
    }

    static PlainOutcomes of(PlainCases cases) {
        var plans = new PlainPlans(cases);
        return new PlainOutcomes(cases, plans, plans.best());
    }

    Outcome of(PlainWork work) {
        List<PlainCase> quoted = cases.of(work);
        List<Ruling> rulings =
                quoted.stream().map(each -> cases.model.ruling(each.quote)).toList();
        if (work.keptByChoice()) {
            return Outcome.kept("CHOICE");
        }
        if (!work.done()) {
            return Outcome.of("NOT_ENOUGH_DATA");
        }
        if (quoted.isEmpty()) {
            return Outcome.kept("NO_OFFER");
        }
        if (rulings.stream().allMatch(Ruling::blocked)) {
            return Outcome.of("NOT_PERMITTED");
        }
        if (rulings.stream().noneMatch(Ruling::eligible)) {
            return notCleared(quoted, rulings);
        }
        return byMoney(work);
    }

    private Outcome notCleared(List<PlainCase> quoted, List<Ruling> rulings) {
        boolean wouldGain =
                quoted.stream().anyMatch(each -> !cases.model.ruling(each.quote).blocked() && each.gains());
        if (!wouldGain) {
            return Outcome.kept("NO_GAIN");
        }
        return rulings.stream().anyMatch(ruling -> ruling.verdict().equals("REFER") && ruling.onlyBlanks())
                ? Outcome.of("NOT_ENOUGH_DATA")
                : Outcome.kept("NOT_CLEARED");
    }

    private Outcome byMoney(PlainWork work) {
        Optional<PlainCase> chosen =
                plan.cases.stream().filter(each -> each.quote.work == work).findFirst();
        if (chosen.isPresent()) {
            boolean hybrid = chosen.get().way.choice().equals("HYBRID");
            return new Outcome(hybrid ? "HYBRID" : "OUTSOURCE", "", chosen);
        }
        if (!cases.sound(work).isEmpty()) {
            boolean limit = plans.best(Set.of(Limit.values())).moves(work);
            return Outcome.kept(limit ? "LIMIT" : "SHARED_COST");
        }
        return beside(work, "PILOT").or(() -> beside(work, "CAPACITY")).orElseGet(() -> Outcome.kept("NO_GAIN"));
    }

    /** The best case of a verdict, which stays outside the plan; kept where it would add nothing to it. */
    private Optional<Outcome> beside(PlainWork work, String verdict) {
        List<PlainCase> among =
                cases.eligible(work).stream().filter(each -> each.is(verdict)).toList();
        return PlainCases.best(among)
                .map(best -> plans.npv(with(best)) - plan.npv > 0
                        ? new Outcome(verdict, "", Optional.of(best))
                        : Outcome.kept("SHARED_COST"));
    }

    /** The plan with a case added. */
    PlainAmounts[] with(PlainCase added) {
        List<PlainCase> more = new ArrayList<>(plan.cases);
        more.add(added);
        return cases.model.plan(more);
    }

    /** NPV of the plan less that of the same plan with a kind of work as today. */
    double worth(PlainWork work) {
        List<PlainCase> rest =
                plan.cases.stream().filter(each -> each.quote.work != work).toList();
        return rest.size() == plan.cases.size() ? 0 : plan.npv - plans.npv(cases.model.plan(rest));
    }

    Optional<PlainCase> standAlone(PlainWork work) {
        return PlainCases.best(cases.eligible(work));
    }

    Optional<PlainCase> runnerUp(PlainWork work, Optional<PlainCase> option) {
        return PlainCases.best(cases.eligible(work).stream()
                .filter(each -> option.isEmpty() || each.quote.provider != option.get().quote.provider)
                .toList());
    }
}
