package org.counterweigh.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.factors.StaffedRole;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Role;

/** Looks for results that are possible but seldom true, so that somebody looks before a board does. */
final class Plausibility {

    private static final double SAVING_SELDOM_SEEN = 0.40;
    private static final double GOVERNANCE_USUALLY = 0.03;
    private static final double COMMITMENT_SELDOM = 2;
    private static final double TWO_DAYS_A_WEEK = 0.4;

    private final Value value;
    private final int steady;
    private final List<PlausibilityFlag> flags = new ArrayList<>();

    private Plausibility(Value value) {
        this.value = value;
        this.steady = Calendar.steadyYear(value.horizon());
    }

    static List<PlausibilityFlag> of(FirmData data, CaseModel model, Value value, List<CaseResult> cases) {
        var plausibility = new Plausibility(value);
        List<CaseResult> gaining = cases.stream()
                .filter(CaseResult::isOpen)
                .filter(CaseResult::gains)
                .toList();
        cases.stream().filter(CaseResult::isOpen).forEach(plausibility::saving);
        gaining.forEach(plausibility::rates);
        plausibility.posts(gaining);
        plausibility.people(data, model, cases);
        plausibility.providers(cases);
        return List.copyOf(plausibility.flags);
    }

    private void saving(CaseResult result) {
        Given price = result.quote().price().amount();
        double avoidable = result.worth().inHouseAvoidable().get(steady);
        double benefit = result.worth().netBenefit().get(steady);
        double share = avoidable <= 0 ? 0 : benefit / avoidable;
        if (share > SAVING_SELDOM_SEEN) {
            flags.add(new PlausibilityFlag.SeldomSaving(price, result, share));
        }
        double overhead = value.in(steady, result.lines().inputs().workload().avoidableOverhead());
        if (result.gains() && benefit <= overhead) {
            flags.add(new PlausibilityFlag.OverheadOnly(price, result));
        }
    }

    private void rates(CaseResult result) {
        var inputs = result.lines().inputs();
        double hours = value.in(steady, inputs.offer().hoursPerUnit());
        boolean asFast = hours <= value.in(steady, inputs.workload().hoursPerUnit())
                && result.quote().friction().learningLoss().value() == 0;
        if (result.quote().price().hourly() && asFast && value.in(steady, inputs.supervision()) == 0) {
            flags.add(new PlausibilityFlag.RatesAlone(result.quote().price().amount(), result));
        }
    }

    /** People whose pay is counted as cash, role by role: each kind of work once, at the first provider it gains with. */
    private void posts(List<CaseResult> gaining) {
        Map<String, CaseResult> byWork = new LinkedHashMap<>();
        gaining.forEach(result -> byWork.putIfAbsent(result.work().name(), result));
        Map<Role, Double> people = new LinkedHashMap<>();
        Map<Role, Given> counted = new LinkedHashMap<>();
        for (CaseResult result : byWork.values()) {
            Given cashable = result.work().volume().cashable();
            for (StaffedRole.Released released :
                    result.lines().inputs().workload().released()) {
                Role role = released.staffed().role();
                people.merge(role, ending(released) * cashable.value(), Double::sum);
                counted.putIfAbsent(role, cashable);
            }
        }
        counted.forEach((role, at) -> {
            double ending = people.getOrDefault(role, 0.0);
            if (ending > 0 && ending < TWO_DAYS_A_WEEK) {
                flags.add(new PlausibilityFlag.FractionOfPost(at, role, ending));
            }
        });
    }

    private double ending(StaffedRole.Released released) {
        StaffedRole staffed = released.staffed();
        return value.in(steady, staffed.people())
                * staffed.role().pay().avoidable().value();
    }

    /** People that the work of all cases takes in the first year, role by role. */
    private void people(FirmData data, CaseModel model, List<CaseResult> cases) {
        Map<String, Double> byRole = new LinkedHashMap<>();
        cases.stream()
                .map(CaseResult::work)
                .distinct()
                .forEach(work -> Optional.ofNullable(model.workloads().get(work.name()))
                        .orElseThrow()
                        .team()
                        .staffed()
                        .forEach(staffed -> {
                            double hours = work.volume().unitsPerYear().value() * value.once(staffed.hoursPerUnit());
                            byRole.merge(
                                    staffed.role().name(),
                                    hours / value.once(staffed.cost().productiveHours()),
                                    Double::sum);
                        }));
        byRole.forEach((name, people) -> {
            Role role = data.role(name);
            if (people > role.headcount().value() * 1.001) {
                flags.add(new PlausibilityFlag.TooFewPeople(role.headcount(), role, people));
            }
        });
    }

    private void providers(List<CaseResult> cases) {
        Map<Provider, Double> fees = new LinkedHashMap<>();
        Map<Provider, Double> annualFees = new LinkedHashMap<>();
        Map<Provider, Double> governance = new LinkedHashMap<>();
        for (CaseResult result : cases) {
            var inputs = result.lines().inputs();
            fees.merge(result.provider(), value.in(steady, inputs.offer().fees()), Double::sum);
            annualFees.put(result.provider(), value.in(steady, inputs.terms().annualFee()));
            if (!result.provider().terms().governance().isShareOfFees()) {
                governance.put(
                        result.provider(),
                        value.in(steady, inputs.terms().governance())
                                * value.in(steady, inputs.terms().governor().hourlyCost()));
            }
        }
        fees.forEach((provider, paid) -> {
            Given commitment = provider.terms().minimumCommitment();
            double committed = commitment.value();
            if (paid > 0 && committed > COMMITMENT_SELDOM * paid) {
                flags.add(new PlausibilityFlag.HighCommitment(commitment, provider, committed / paid));
            }
            double managed = governance.getOrDefault(provider, Double.POSITIVE_INFINITY);
            double cost = paid + annualFees.getOrDefault(provider, 0.0);
            if (managed < GOVERNANCE_USUALLY * cost && provider.kind() != Provider.Kind.IN_HOUSE_PROGRAMME) {
                flags.add(new PlausibilityFlag.HardlyManaged(
                        provider.terms().governance().amount(), provider, managed / cost));
            }
        });
    }
}
