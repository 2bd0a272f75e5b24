package org.counterweigh.optimisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Option;
import org.counterweigh.optimisation.solver.BranchAndBound;

/** The best plan of a firm with one figure changed: every test, every base load and every choice anew. */
public final class PlanAnew {
    private final FirmData data;
    private final CaseModel model;
    private final Value today;
    private final List<List<CaseCalculation>> ways;

    /** Where one kind of work goes in a plan. */
    public record Place(String work, String provider, boolean baseLoadKept) {

        static Place of(CaseCalculation lines) {
            var quote = lines.quote();
            return new Place(quote.work().name(), quote.provider().name(), lines.option() instanceof Option.Hybrid);
        }
    }

    /**
     * Makes ready.
     *
     * @param today with every figure as it is
     * @param ways every way that is cleared and not kept: a case, or the case above every base load there is
     */
    public PlanAnew(FirmData data, CaseModel model, Value today, List<List<CaseCalculation>> ways) {
        this.data = data;
        this.model = model;
        this.today = today;
        this.ways = ways;
    }

    /** What moves, and where to. */
    public Set<Place> at(Given changed, double amount) {
        var value = today.with(changed, amount);
        List<Choice> sound = new ArrayList<>();
        for (List<CaseCalculation> levels : ways) {
            way(levels, value)
                    .filter(way -> way.tests().lines().stream().allMatch(test -> value.once(test) == 1))
                    .ifPresent(way -> sound.add(new Choice(way, Choice.Standing.SOUND)));
        }
        var firm = new FirmPortfolio(data, model, value, sound);
        var ranking = new BranchAndBound(firm.portfolio(), PlanSearch.NODES).rank();
        return of(firm.chosen(ranking.best()).stream().map(Choice::lines).toList());
    }

    private static Optional<CaseCalculation> way(List<CaseCalculation> levels, Value value) {
        return levels.get(0).option() instanceof Option.Hybrid
                ? BaseLoads.best(levels, value)
                : Optional.of(levels.get(0));
    }

    public static Set<Place> of(List<CaseCalculation> chosen) {
        Set<Place> places = new HashSet<>();
        chosen.forEach(lines -> places.add(Place.of(lines)));
        return places;
    }
}
