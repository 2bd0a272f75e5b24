package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.WorkType;
import org.counterweigh.optimisation.Alternative.Barred;
import org.counterweigh.optimisation.solver.Portfolio;
import org.counterweigh.optimisation.solver.Portfolio.Budget;
import org.counterweigh.optimisation.solver.Portfolio.Charge;
import org.counterweigh.optimisation.solver.Portfolio.Job;
import org.counterweigh.optimisation.solver.Portfolio.Limits;
import org.counterweigh.optimisation.solver.Portfolio.Option;
import org.counterweigh.optimisation.solver.Portfolio.Split;
import org.counterweigh.optimisation.solver.Portfolio.Way;
import org.counterweigh.optimisation.solver.Solution;

/**
 * A firm as a portfolio: kinds of work are the jobs, the firm's own team and its providers the options.
 *
 * <p>The first way of every job is to stay in house, which is worth nothing and uses nothing.
 */
final class FirmProgramme {

    private static final int TEAM = 0;

    private final FirmData data;
    private final Coefficients amounts;
    private final Map<String, List<Alternative>> byWork = new LinkedHashMap<>();
    private final Map<String, Integer> options = new LinkedHashMap<>();
    private final Map<String, Integer> charges = new LinkedHashMap<>();
    private final List<Charge> owed = new ArrayList<>();

    FirmProgramme(FirmData data, Coefficients amounts, List<Alternative> alternatives) {
        this.data = data;
        this.amounts = amounts;
        data.work().forEach(work -> byWork.put(work.name(), new ArrayList<>()));
        data.market().providers().forEach(provider -> options.put(provider.name(), options.size() + 1));
        for (Alternative alternative : alternatives) {
            of(alternative.work()).add(alternative);
            alternative.lines().inputs().engagement().obligations().forEach((code, cost) -> {
                String once = alternative.provider() + " / " + code;
                if (charges.putIfAbsent(once, owed.size()) == null) {
                    owed.add(new Charge(once, amounts.ofObligation(cost)));
                }
            });
        }
    }

    private List<Alternative> of(String work) {
        List<Alternative> all = byWork.get(work);
        if (all == null) {
            throw new IllegalArgumentException("The firm has no work called " + work);
        }
        return all;
    }

    private static int known(Map<String, Integer> positions, String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException("Nothing is known of " + name);
        }
        return position;
    }

    /**
     * The portfolio under the firm's limits.
     *
     * @param risks what each alternative adds to the risk of a plan; none where risk is not limited
     * @param mostRisk in money; infinite means no limit
     */
    Portfolio portfolio(Map<Alternative, Double> risks, double mostRisk) {
        List<Job> jobs = new ArrayList<>();
        for (WorkType work : data.work()) {
            List<Way> ways = new ArrayList<>();
            ways.add(new Way(TEAM, 0, 0, 0, List.of(), List.of(), List.of(), false));
            of(work.name()).forEach(alternative -> ways.add(way(alternative, risks)));
            jobs.add(new Job(work.name(), ways, Split.WHOLE));
        }
        List<Option> all = new ArrayList<>();
        all.add(new Option("own team", false, 0, OptionalDouble.empty(), List.of()));
        data.market()
                .providers()
                .forEach(provider -> all.add(new Option(
                        provider.name(),
                        true,
                        opening(provider.name()),
                        OptionalDouble.empty(),
                        amounts.commitments(provider.name()))));
        var people = new Budget("people that may go", peopleThatMayGo());
        return new Portfolio(jobs, all, owed, limits(List.of(people, new Budget("risk", mostRisk))));
    }

    /** Nothing where no case of the provider can go to it. */
    private double opening(String provider) {
        return byWork.values().stream()
                .flatMap(List::stream)
                .filter(alternative -> alternative.provider().equals(provider))
                .findFirst()
                .map(alternative -> amounts.opening(alternative.lines()))
                .orElse(0.0);
    }

    private Way way(Alternative alternative, Map<Alternative, Double> risks) {
        CaseCalculation lines = alternative.lines();
        String provider = alternative.provider();
        List<Integer> brought = lines.inputs().engagement().obligations().keySet().stream()
                .map(code -> known(charges, provider + " / " + code))
                .toList();
        return new Way(
                known(options, provider),
                amounts.direct(lines),
                0,
                amounts.spend(lines),
                amounts.commitments(provider).isEmpty() ? List.of() : amounts.fees(lines),
                brought,
                List.of(amounts.people(lines), risks.getOrDefault(alternative, 0.0)),
                alternative.barred() != Barred.NO);
    }

    private Limits limits(List<Budget> budgets) {
        var policy = data.firm().policy();
        OptionalInt most = policy.maximumProviders()
                .map(given -> OptionalInt.of((int) Math.max(0, Math.min(1_000, Math.floor(given.value())))))
                .orElseGet(OptionalInt::empty);
        double share = Math.max(0, Math.min(1, policy.maximumShare().value()));
        return new Limits(most, share < 1 ? OptionalDouble.of(share) : OptionalDouble.empty(), budgets);
    }

    /** None where the team is below its minimum already: then outsourcing nothing is still a plan. */
    private double peopleThatMayGo() {
        return data.firm()
                .policy()
                .minimumInHouse()
                .map(minimum -> Math.max(0, amounts.peopleToday(data) - minimum.value()))
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The alternatives a plan takes up, in the order of the work sheet. */
    List<Alternative> chosen(Solution solution) {
        List<Alternative> chosen = new ArrayList<>();
        for (int job = 0; job < data.work().size(); job++) {
            int way = solution.way(job);
            if (way > 0) {
                chosen.add(of(data.work().get(job).name()).get(way - 1));
            }
        }
        return chosen;
    }

    /** How much of every kind of work goes where. */
    List<OptimalPlan.Share> shares(List<Alternative> chosen) {
        List<OptimalPlan.Share> shares = new ArrayList<>();
        for (WorkType work : data.work()) {
            double staying = 1;
            for (Alternative alternative : chosen) {
                if (alternative.work().equals(work.name())) {
                    shares.add(new OptimalPlan.Share(
                            work.name(), alternative.lines().option(), alternative.share()));
                    staying -= alternative.share();
                }
            }
            if (staying > 0) {
                shares.add(new OptimalPlan.Share(work.name(), org.counterweigh.firm.Option.AS_TODAY, staying));
            }
        }
        return shares;
    }

    /** The alternatives at one pair of work and provider. */
    List<Alternative> at(int job, int option) {
        return of(data.work().get(job).name()).stream()
                .filter(alternative -> known(options, alternative.provider()) == option)
                .toList();
    }
}
