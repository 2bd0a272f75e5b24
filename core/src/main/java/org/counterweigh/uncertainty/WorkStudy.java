package org.counterweigh.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.Option;
import org.counterweigh.mcda.RankCounts;
import org.counterweigh.probability.Information;
import org.counterweigh.simulation.SimulationRun;

/** One kind of work in every future: what each of its cases is worth, which is best, and what a wrong choice costs. */
final class WorkStudy {

    private final WorkQuestion question;
    private final SimulationRun futures;
    private final Map<CaseCalculation, double[]> worths = new LinkedHashMap<>();
    private final Map<CaseCalculation, Percentiles> spreads = new LinkedHashMap<>();
    private final Map<CaseCalculation, PaybackPercentiles> paybacks = new LinkedHashMap<>();
    /** What may be chosen; staying in house last, worth nothing in every future. */
    private final double[][] options;

    private final Optional<RankCounts> ranks;

    /** @param paybackLimit months */
    WorkStudy(WorkQuestion question, SimulationRun futures, double paybackLimit) {
        this.question = question;
        this.futures = futures;
        workOut(paybackLimit);
        List<CaseCalculation> choices = question.choices();
        options = new double[choices.size() + 1][];
        for (int i = 0; i < choices.size(); i++) {
            options[i] = worth(choices.get(i));
        }
        options[choices.size()] = new double[futures.size()];
        ranks = choices.isEmpty() ? Optional.empty() : Optional.of(RankCounts.of(options));
    }

    private void workOut(double paybackLimit) {
        List<CaseCalculation> cases = Stream.concat(
                        question.offers().stream().map(WorkQuestion.Offered::lines), question.about().stream())
                .distinct()
                .toList();
        List<Line> lines = new ArrayList<>();
        cases.forEach(each -> {
            lines.add(each.bridge().netPresentValue());
            lines.add(each.bridge().netBenefit());
        });
        List<double[][]> columns = futures.of(lines);
        var summary = new PercentileSummary(futures.replicates());
        for (int i = 0; i < cases.size(); i++) {
            double[] worth = columns.get(2 * i)[0];
            worths.put(cases.get(i), worth);
            spreads.put(cases.get(i), summary.of(worth));
            paybacks.put(cases.get(i), PercentileSummary.payback(columns.get(2 * i + 1), paybackLimit));
        }
    }

    WorkQuestion question() {
        return question;
    }

    /** What a case is worth in every future. */
    double[] worth(CaseCalculation of) {
        return known(worths, of);
    }

    Optional<Percentiles> spread() {
        return question.about().map(of -> known(spreads, of));
    }

    Optional<PaybackPercentiles> payback() {
        return question.about().map(of -> known(paybacks, of));
    }

    /** Every case of the work, in the order of the offers. */
    List<CaseUncertainty> cases() {
        List<CaseCalculation> choices = question.choices();
        return question.offers().stream()
                .map(WorkQuestion.Offered::lines)
                .map(lines -> new CaseUncertainty(
                        lines,
                        known(spreads, lines),
                        known(paybacks, lines),
                        choices.contains(lines)
                                ? ranks.map(counts -> counts.share(choices.indexOf(lines), 0))
                                        .orElse(0.0)
                                : 0))
                .toList();
    }

    /** How often each option takes each rank by net present value; empty where nothing may be chosen. */
    Optional<RankShares> moneyRanks() {
        return ranks.map(counts -> new RankShares(ranked(), counts.shares()));
    }

    private List<Option> ranked() {
        return Stream.concat(question.choices().stream().map(CaseCalculation::option), Stream.of(Option.AS_TODAY))
                .toList();
    }

    /** What the recommended option falls short of the best option of each future, on average. */
    double expectedRegret() {
        double[] recommended =
                question.recommended() ? worth(question.about().orElseThrow()) : options[options.length - 1];
        double sum = 0;
        for (int future = 0; future < recommended.length; future++) {
            double best = Double.NEGATIVE_INFINITY;
            for (double[] option : options) {
                best = Math.max(best, option[future]);
            }
            sum += best - recommended[future];
        }
        return sum / recommended.length;
    }

    Information information(ImportanceStudy clues) {
        return clues.information(options);
    }

    List<InputImportance> worthFindingOut(ImportanceStudy clues, Information information) {
        List<Line> lines = Stream.concat(question.choices().stream(), question.about().stream())
                .distinct()
                .map(each -> each.bridge().netPresentValue())
                .toList();
        return question.about()
                .map(of -> clues.worthFindingOut(lines, information, worth(of)))
                .orElse(List.of());
    }

    private static <T> T known(Map<CaseCalculation, T> map, CaseCalculation of) {
        T value = map.get(of);
        if (value == null) {
            throw new IllegalArgumentException(
                    "Not looked at: " + of.quote().work().name());
        }
        return value;
    }
}
