package org.counterweigh.uncertainty;

import java.util.Arrays;
import java.util.List;
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

/** One kind of work in every simulation: which of its cases is best, what its answer rests on, what a wrong one costs. */
final class WorkStudy {

    private final WorkQuestion question;
    private final SimulatedWorths simulated;
    /** What may be chosen; staying in house comes after it, worth nothing in every simulation. */
    private final List<CaseCalculation> choices;

    private final double[][] worths;
    private final Optional<RankCounts> ranks;

    /** @param draws how many simulations there are */
    WorkStudy(WorkQuestion question, SimulatedWorths simulated, int draws) {
        this.question = question;
        this.simulated = simulated;
        choices = question.choices();
        worths = Stream.concat(
                        choices.stream().map(choice -> simulated.of(choice).value()), Stream.of(new double[draws]))
                .toArray(double[][]::new);
        ranks = choices.isEmpty() ? Optional.empty() : Optional.of(RankCounts.of(worths));
    }

    WorkQuestion question() {
        return question;
    }

    Optional<Percentiles> netPresentValue() {
        return question.about().map(of -> simulated.of(of).netPresentValue());
    }

    Optional<PaybackPercentiles> payback() {
        return question.about().map(of -> simulated.of(of).payback());
    }

    /** What the answer rests on: the best, in each simulation, of the cases that decide. */
    Optional<DecidingStatistic> deciding() {
        return question.deciding().map(deciding -> {
            double[] best = new double[worths[choices.size()].length];
            Arrays.fill(best, Double.NEGATIVE_INFINITY);
            for (CaseCalculation each : deciding.cases()) {
                var worth = simulated.of(each);
                for (int draw = 0; draw < best.length; draw++) {
                    double value = worth.value()[draw];
                    best[draw] = Math.max(best[draw], deciding.cashToo() ? Math.min(value, worth.cash()[draw]) : value);
                }
            }
            return DecidingStatistic.of(best);
        });
    }

    /** Every case of the work, in the order of the offers, then those above a base load. */
    List<CaseUncertainty> cases() {
        return question.cases().stream().map(this::of).toList();
    }

    private CaseUncertainty of(CaseCalculation lines) {
        var worth = simulated.of(lines);
        return new CaseUncertainty(
                lines,
                worth.netPresentValue(),
                worth.cashNetPresentValue(),
                worth.payback(),
                ranks.filter(counts -> choices.contains(lines))
                        .map(counts -> counts.share(choices.indexOf(lines), 0))
                        .orElse(0.0));
    }

    /** How often each option takes each rank by net present value; empty where nothing may be chosen. */
    Optional<RankShares> moneyRanks() {
        return ranks.map(counts -> new RankShares(ranked(), counts.shares()));
    }

    private List<Option> ranked() {
        return Stream.concat(choices.stream().map(CaseCalculation::option), Stream.of(new Option.AsToday()))
                .toList();
    }

    /** What the plan's choice falls short of the best option of each simulation, on average. */
    double expectedRegret() {
        double[] planned = question.planned()
                ? simulated.of(question.about().orElseThrow()).value()
                : worths[choices.size()];
        double sum = 0;
        for (int draw = 0; draw < planned.length; draw++) {
            double best = Double.NEGATIVE_INFINITY;
            for (double[] option : worths) {
                best = Math.max(best, option[draw]);
            }
            sum += best - planned[draw];
        }
        return sum / planned.length;
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
                .map(of -> study.of(lines, information, simulated.of(of).value()))
                .orElse(List.of());
    }
}
