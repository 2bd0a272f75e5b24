package org.counterweigh.breakeven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Outline;
import org.counterweigh.firm.FirmData;
import org.counterweigh.simulation.Responses;

/**
 * Finds for every figure the nearest values, to both sides of today's, at which the plan would do otherwise with a kind
 * of work, every other kind held as the plan has it.
 */
public final class AdviceChanges {
    /** A change this close to nothing, as a share of the way there, is one of nothing itself. */
    private static final double NOTHING = 1e-9;

    /** Of the plan; each has to be held against plans chosen anew. */
    private static final int MOST_OF_PLAN = 20;

    private static final double JUST_BEFORE = 1e-6;
    private static final int HALVINGS = 32;

    private final FirmData data;
    private final CaseModel model;
    private final Function<Given, OptionalDouble> deviation;
    private final Function<Given, Optional<Bounds>> plausible;
    private final BreakEvens zeros;
    private final Order order;

    /**
     * A search with what is known of each figure.
     *
     * @param deviation standard deviation of a figure, in its own unit; empty where it has no spread
     * @param plausible the range a figure may lie in; empty where nobody gave one
     */
    public AdviceChanges(
            FirmData data,
            CaseModel model,
            Function<Given, OptionalDouble> deviation,
            Function<Given, Optional<Bounds>> plausible) {
        this.data = data;
        this.model = model;
        this.deviation = deviation;
        this.plausible = plausible;
        order = new Order(data, model);
        zeros = new BreakEvens(data.firm().horizon().years(), deviation, plausible);
    }

    /** One figure, one side of it, and the change there. */
    private record Side(Given input, NearestChange.Found found) {}

    /**
     * For one kind of work, nearest first.
     *
     * @param candidates every way to do it that the gate lets go, by provider in the order of their sheet, whole first
     * @param held what the plan does with all other work
     * @param asked which figures are changed; each by itself, so that others make no difference
     */
    public List<AdviceChange> of(List<Candidate> candidates, List<CaseCalculation> held, Predicate<Given> asked) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        var advice = new Advice(candidates, new HeldPlan(data, model, held));
        List<Given> searched = drivers(candidates).stream().filter(asked).toList();
        var responses = new Responses(data.firm().horizon().years(), advice.lines(), searched);
        List<Side> sides = searched.parallelStream()
                .flatMap(given -> of(given, advice, responses).stream())
                .toList();
        return changes(sides);
    }

    /**
     * The figures behind worth, cash and tests. Not what the firm asks, which is its own choice and nothing to be mistaken
     * in; and not the months of a demand whose levels the base load follows: those would be other levels then.
     */
    private List<Given> drivers(List<Candidate> candidates) {
        List<CaseCalculation> levels = candidates.stream()
                .flatMap(candidate -> candidate.levels().stream())
                .toList();
        List<Line> lines = levels.stream()
                .flatMap(level -> Stream.of(
                        level.worth().netPresentValue(),
                        level.worth().cashNetPresentValue(),
                        level.tests().hurdle(),
                        level.tests().payback()))
                .toList();
        var policy = data.firm().policy();
        Set<Given> left = new HashSet<>(Set.of(policy.hurdle(), policy.paybackLimit()));
        if (candidates.stream().anyMatch(Candidate::isHybrid)) {
            left.addAll(levels.get(0).quote().work().demand());
        }
        return Outline.givensBehind(lines).stream()
                .filter(given -> !left.contains(given) && range(given).isPresent())
                .toList();
    }

    private Optional<Bounds> range(Given given) {
        Measure measure = given.measure();
        return Search.of(given, plausible.apply(given))
                .map(range -> new Bounds(
                        Math.min(given.value(), Math.max(range.low(), measure.least())),
                        Math.max(given.value(), Math.min(range.high(), measure.most()))))
                .map(range -> order.within(given, range))
                .filter(range -> range.low() < range.high());
    }

    private List<Side> of(Given given, Advice advice, Responses responses) {
        var response = responses.to(given);
        if (!response.depends()) {
            return List.of();
        }
        Bounds range = range(given).orElseThrow();
        var nearest = new NearestChange(advice, response::lines, given.value());
        List<Side> sides = new ArrayList<>();
        DoubleStream.of(range.low(), range.high())
                .mapToObj(nearest::towards)
                .flatMap(Optional::stream)
                .filter(found -> !isOfNothing(given, found))
                .forEach(found -> sides.add(new Side(given, found)));
        return sides;
    }

    /** Units or shares of nothing change no advice. */
    private static boolean isOfNothing(Given given, NearestChange.Found found) {
        return given.measure().least() == 0 && Math.abs(found.within()) <= NOTHING * Math.abs(given.value());
    }

    private List<AdviceChange> changes(List<Side> sides) {
        Map<CaseCalculation, List<Given>> asked = new LinkedHashMap<>();
        sides.forEach(side -> asked.computeIfAbsent(side.found().turned(), any -> new ArrayList<>())
                .add(side.input()));
        Map<CaseCalculation, Map<Given, OptionalDouble>> zeroAt = new LinkedHashMap<>();
        asked.forEach(
                (turned, givens) -> zeroAt.put(turned, zeros(turned.worth().netPresentValue(), givens)));
        return sides.stream()
                .map(side -> change(
                        side.input(),
                        Optional.of(side.found().turned()),
                        side.found().beyond(),
                        side.found().because(),
                        zeroAt.getOrDefault(side.found().turned(), Map.of())
                                .getOrDefault(side.input(), OptionalDouble.empty())))
                .sorted(AdviceChange.NEAREST_FIRST)
                .toList();
    }

    private Map<Given, OptionalDouble> zeros(Line worth, Collection<Given> givens) {
        Map<Given, OptionalDouble> found = new LinkedHashMap<>();
        zeros.of(worth, givens.stream().distinct().toList()).forEach(each -> found.put(each.input(), each.nearest()));
        return found;
    }

    private AdviceChange change(
            Given input, Optional<CaseCalculation> of, double turnsAt, Cause because, OptionalDouble zeroAt) {
        double away = turnsAt - input.value();
        var spread = deviation.apply(input);
        boolean spreads = spread.isPresent() && spread.getAsDouble() > 0;
        return new AdviceChange(
                input,
                of,
                turnsAt,
                because,
                zeroAt,
                input.value() == 0 ? OptionalDouble.empty() : OptionalDouble.of(away / Math.abs(input.value())),
                spreads ? OptionalDouble.of(away / spread.getAsDouble()) : OptionalDouble.empty(),
                plausible.apply(input).map(bounds -> bounds.contain(turnsAt)));
    }

    /**
     * Of the plan, nearest first and no more than a few: to each side of each figure the nearest change of any kind of work, or where a plan with
     * several changes becomes the better one before.
     *
     * @param stands whether the best plan is still the same with a figure at another value
     */
    public List<AdviceChange> ofPlan(
            List<List<AdviceChange>> works, Line netPresentValue, BiPredicate<Given, Double> stands) {
        record Place(Given input, boolean above) {}
        Map<Place, AdviceChange> nearest = new LinkedHashMap<>();
        works.forEach(work -> work.forEach(change -> nearest.merge(
                new Place(change.input(), change.turnsAt() > change.input().value()), change, AdviceChanges::nearer)));
        List<AdviceChange> told = nearest.values().stream()
                .sorted(AdviceChange.NEAREST_FIRST)
                .limit(MOST_OF_PLAN)
                .toList();
        var zeroAt =
                zeros(netPresentValue, told.stream().map(AdviceChange::input).toList());
        return told.parallelStream()
                .map(change -> ofPlan(change, zeroAt.getOrDefault(change.input(), OptionalDouble.empty()), stands))
                .sorted(AdviceChange.NEAREST_FIRST)
                .toList();
    }

    private static AdviceChange nearer(AdviceChange one, AdviceChange other) {
        double now = one.input().value();
        return Math.abs(other.turnsAt() - now) < Math.abs(one.turnsAt() - now) ? other : one;
    }

    private AdviceChange ofPlan(AdviceChange change, OptionalDouble zeroAt, BiPredicate<Given, Double> stands) {
        Given input = change.input();
        double same = input.value();
        double other = same + (change.turnsAt() - same) * (1 - JUST_BEFORE);
        if (stands.test(input, other) || !stands.test(input, same)) {
            return change(input, Optional.empty(), change.turnsAt(), change.because(), zeroAt);
        }
        for (int halved = 0; halved < HALVINGS; halved++) {
            double middle = same + (other - same) / 2;
            if (stands.test(input, middle)) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return change(input, Optional.empty(), other, Cause.RIVAL, zeroAt);
    }
}
