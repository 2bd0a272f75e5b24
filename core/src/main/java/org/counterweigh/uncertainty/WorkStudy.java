package org.counterweigh.uncertainty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.Option;
import org.counterweigh.mcda.RankCounts;
import org.counterweigh.mcda.RankShares;
import org.counterweigh.probability.ValueOfInformation;
import org.counterweigh.sensitivity.ImportanceStudy;
import org.counterweigh.sensitivity.InputImportance;
import org.counterweigh.simulation.SimulationRun;

/** One kind of work in every simulation: what each case is worth, which is best, and what a wrong choice costs. */
final class WorkStudy {

    private final WorkQuestion question;
    private final Map<CaseCalculation, Simulated> cases = new LinkedHashMap<>();
    /** What may be chosen; staying in house comes after it, worth nothing in every simulation. */
    private final List<CaseCalculation> choices;

    private final double[][] worths;
    private final Optional<RankCounts> ranks;

    /** What a case is worth in every simulation, and that summed up. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Simulated(double[] worth, Percentiles netPresentValue, PaybackPercentiles payback) {}

    /** @param paybackLimit months */
    WorkStudy(WorkQuestion question, SimulationRun simulation, double paybackLimit) {
        this.question = question;
        simulate(simulation, paybackLimit);
        choices = question.choices();
        worths = Stream.concat(
                        choices.stream().map(choice -> simulated(choice).worth),
                        Stream.of(new double[simulation.size()]))
                .toArray(double[][]::new);
        ranks = choices.isEmpty() ? Optional.empty() : Optional.of(RankCounts.of(worths));
    }

    private void simulate(SimulationRun simulation, double paybackLimit) {
        List<CaseCalculation> all = Stream.concat(question.cases().stream(), question.about().stream())
                .distinct()
                .toList();
        List<Line> lines = all.stream()
                .flatMap(each ->
                        Stream.of(each.worth().netPresentValue(), each.worth().cash()))
                .toList();
        List<double[][]> columns = simulation.of(lines);
        for (int i = 0; i < all.size(); i++) {
            double[] worth = columns.get(2 * i)[0];
            cases.put(
                    all.get(i),
                    new Simulated(
                            worth,
                            Percentiles.of(worth, simulation.replicates()),
                            PaybackPercentiles.of(columns.get(2 * i + 1), paybackLimit)));
        }
    }

    private Simulated simulated(CaseCalculation of) {
        return Optional.ofNullable(cases.get(of))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not looked at: " + of.quote().work().name()));
    }

    WorkQuestion question() {
        return question;
    }

    Optional<Percentiles> netPresentValue() {
        return question.about().map(of -> simulated(of).netPresentValue);
    }

    Optional<PaybackPercentiles> payback() {
        return question.about().map(of -> simulated(of).payback);
    }

    /** Every case of the work, in the order of the offers, then those above a base load. */
    List<CaseUncertainty> cases() {
        return question.cases().stream()
                .map(lines -> new CaseUncertainty(
                        lines,
                        simulated(lines).netPresentValue,
                        simulated(lines).payback,
                        ranks.filter(counts -> choices.contains(lines))
                                .map(counts -> counts.share(choices.indexOf(lines), 0))
                                .orElse(0.0)))
                .toList();
    }

    /** How often each option takes each rank by net present value; empty where nothing may be chosen. */
    Optional<RankShares> moneyRanks() {
        return ranks.map(counts -> new RankShares(ranked(), counts.shares()));
    }

    private List<Option> ranked() {
        return Stream.concat(choices.stream().map(CaseCalculation::option), Stream.of(new Option.AsToday()))
                .toList();
    }

    /** What the recommended option falls short of the best option of each simulation, on average. */
    double expectedRegret() {
        double[] recommended =
                question.recommended() ? simulated(question.about().orElseThrow()).worth : worths[choices.size()];
        double sum = 0;
        for (int draw = 0; draw < recommended.length; draw++) {
            double best = Double.NEGATIVE_INFINITY;
            for (double[] option : worths) {
                best = Math.max(best, option[draw]);
            }
            sum += best - recommended[draw];
        }
        return sum / recommended.length;
    }

    ValueOfInformation information(ImportanceStudy study) {
        return study.information(worths);
    }

    List<InputImportance> importance(ImportanceStudy study, ValueOfInformation information) {
        List<Line> lines = Stream.concat(choices.stream(), question.about().stream())
                .distinct()
                .map(each -> each.worth().netPresentValue())
                .toList();
        return question.about()
                .map(of -> study.of(lines, information, simulated(of).worth))
                .orElse(List.of());
    }
}
