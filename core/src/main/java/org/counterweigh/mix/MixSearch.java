package org.counterweigh.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.factors.CaseBook;
import org.counterweigh.factors.CaseLines;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.WorkType;
import org.counterweigh.futures.Futures;
import org.counterweigh.programme.Effort;
import org.counterweigh.programme.Enumeration;
import org.counterweigh.programme.Optimiser;
import org.counterweigh.programme.Portfolio;
import org.counterweigh.programme.Ranking;
import org.counterweigh.programme.Solution;

/**
 * Seeks the plan worth most to a firm under its limits, what the limits cost, and what a less risky plan would give up.
 *
 * <p>Each kind of work stays in house or goes to one provider: whole, above a base load, or as far as its capacity goes.
 */
public final class MixSearch {

    private static final int TIES_LISTED = 20;
    private static final int TIES_SOUGHT_OF_A_LARGE_FIRM = 5;
    private static final int STEPS_OF_RISK = 7;
    private static final int STEPS_OF_A_LARGE_FIRM = 4;

    /** The nodes cut a search short the same way on every machine, well before the clock does. */
    private static final Effort FOR_THE_BEST = new Effort(50_000, 60_000);

    private static final Effort FOR_THE_REST = new Effort(5_000, 10_000);

    private final FirmData data;
    private final CaseBook book;
    private final Value value;
    private final Futures futures;

    public MixSearch(FirmData data, CaseBook book, Value value, Futures futures) {
        this.data = data;
        this.book = book;
        this.value = value;
        this.futures = futures;
    }

    /**
     * The best plan with all there is to say of it.
     *
     * @param open cases that may be chosen; those of work that the firm keeps in house are passed over
     * @param barred cases that the gate keeps out, to price its bars
     */
    public Mix best(List<CaseLines> open, List<CaseLines> barred) {
        var amounts = new Coefficients(book, value);
        var alternatives = alternatives(open, barred);
        var firm = new FirmProgramme(data, amounts, alternatives);
        var portfolio = firm.portfolio(Map.of(), Double.POSITIVE_INFINITY);
        boolean small = Optimiser.isSmall(portfolio);
        var ranking = new Optimiser(FOR_THE_BEST).rank(portfolio, small ? TIES_LISTED : TIES_SOUGHT_OF_A_LARGE_FIRM);
        Solution best = ranking.best().feasible() ? ranking.best() : nothingGoes(portfolio);

        var rest = new Optimiser(FOR_THE_REST);
        var plans = new Plans(book, value, firm);
        var search = new PriceSearch(firm, data.firm().policy(), rest);
        var prices = search.of(portfolio, best);
        var frontier = new FrontierSearch(firm, plans, futures, rest)
                .from(best, alternatives, small ? STEPS_OF_RISK : STEPS_OF_A_LARGE_FIRM);
        return new Mix(
                plans.plan(best),
                ranking.ties().stream().map(plans::plan).toList(),
                ranking.second().map(plans::plan),
                prices,
                frontier,
                proof(portfolio, ranking, best, search.omissions()));
    }

    private List<Alternative> alternatives(List<CaseLines> open, List<CaseLines> barred) {
        Set<String> kept = data.work().stream()
                .filter(work -> work.facts().keepInHouse())
                .map(WorkType::name)
                .collect(Collectors.toSet());
        var kinds = new Alternatives(book, value);
        List<Alternative> all = new ArrayList<>();
        open.stream()
                .filter(lines -> !kept.contains(lines.quote().work().name()))
                .forEach(lines -> all.addAll(kinds.open(lines)));
        barred.stream()
                .filter(lines -> !kept.contains(lines.quote().work().name()))
                .forEach(lines -> all.addAll(kinds.barred(lines)));
        return all;
    }

    /** Keeps every limit there is, so it stands in where a search found no plan in time. */
    private static Solution nothingGoes(Portfolio portfolio) {
        List<Solution.Share> shares = new ArrayList<>();
        for (int job = 0; job < portfolio.jobs().size(); job++) {
            shares.add(new Solution.Share(job, 0, 1));
        }
        return new Solution(Solution.State.FOUND, 0, shares, new Optimiser(FOR_THE_BEST).bound(portfolio), List.of());
    }

    private static Mix.Proof proof(Portfolio portfolio, Ranking ranking, Solution best, String omissions) {
        double plans = Enumeration.plans(portfolio);
        if (ranking.tried() > 0) {
            return new Mix.Proof("every plan tried", ranking.tried(), 0, tried(ranking.tried()) + omissions);
        }
        String many = plans < 1e15 ? String.format(Locale.ROOT, "%,.0f", plans) : "more than a million billion";
        String sentence = best.state() == Solution.State.PROVED
                ? "A mixed-integer programme over " + many + " plans proves that none within the limits is worth more."
                : String.format(
                        Locale.ROOT,
                        "The search of a mixed-integer programme over %s plans was cut short; a plan not tried"
                                + " could be worth up to %,.0f more.",
                        many,
                        best.gap());
        return new Mix.Proof("mixed-integer programme", 0, best.gap(), sentence + omissions);
    }

    private static String tried(long plans) {
        return plans == 1
                ? "There is only one plan: nothing that may leave has anywhere to go."
                : String.format(Locale.ROOT, "All %,d plans were tried; none within the limits is worth more.", plans);
    }
}
