package org.counterweigh.mcda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Figure;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Quote;
import org.counterweigh.gate.Ruling;
import org.counterweigh.gate.Verdict;
import org.counterweigh.mcda.ScoreReason.Share.Of;

/** The indicator of each factor on one case. */
record Indicators(CaseCalculation lines, Ruling ruling) {

    /**
     * Somebody else's agreement (O6 informed consent, O7 consent in advance) or a transfer tool (O11), without any of
     * which nothing may leave; every other obligation is the firm's and the provider's own to keep.
     */
    private static final Set<String> CONSENTS_AND_TRANSFERS = Set.of("O6", "O7", "O11");

    private static final double HALF_A_CENT = 0.005;

    /** Facts that settle a score come first, then inputs left blank, then what is measured. */
    Indicator of(FactorName factor) {
        Optional<Indicator> settled = settled(factor);
        if (settled.isPresent()) {
            return settled.get();
        }
        List<BlankInput> blank = new BlankInputs(lines, ruling).of(factor);
        return blank.isEmpty() ? measured(factor) : Indicator.none(new ScoreReason.Blank(blank));
    }

    private Optional<Indicator> settled(FactorName factor) {
        return switch (factor) {
            case TALENT_POOL -> lacking().map(lacks -> Indicator.settled(Scales.READY.score(0), lacks));
            case CONFIDENTIALITY -> Controls.unmet(quote()).map(unmet -> Indicator.settled(0, unmet));
            default -> Optional.empty();
        };
    }

    private Indicator measured(FactorName factor) {
        return switch (factor) {
            case COST_SAVINGS -> costSavings();
            case EFFICIENCY -> efficiency();
            case TALENT_POOL -> talentPool();
            case FLEXIBILITY -> flexibility();
            case CONFIDENTIALITY ->
                rise(factor, Scales.LOSS_RISE, ScoreReason.Plain.LOSS_UNCHANGED, Of.LOSS_UP, Of.LOSS_DOWN);
            case QUALITY_CONTROL ->
                rise(
                        factor,
                        Scales.POOR_QUALITY_RISE,
                        ScoreReason.Plain.POOR_QUALITY_UNCHANGED,
                        Of.POOR_QUALITY_UP,
                        Of.POOR_QUALITY_DOWN);
            case CULTURE_AND_LANGUAGE -> cultureAndLanguage();
            case LEGAL_AND_ETHICAL -> legalAndEthical();
        };
    }

    private Quote quote() {
        return lines.quote();
    }

    private Indicator costSavings() {
        List<Figure> figures = todaysCost();
        figures.add(lines.bridge().factor(FactorName.COST_SAVINGS));
        int money = figures.size() - 1;
        ToDoubleFunction<double[]> saving = amounts -> over(amounts[money], sum(amounts, money));
        return new Indicator(figures, amounts -> Scales.SAVING.score(saving.applyAsDouble(amounts)), amounts -> {
            double saved = saving.applyAsDouble(amounts);
            if (sum(amounts, money) <= 0) {
                return ScoreReason.Nothing.COST_TO_SAVE;
            }
            return new ScoreReason.Share(saved < 0 ? Of.COST_ADDED : Of.COST_SAVED, Math.abs(saved));
        });
    }

    /** What cost savings avoid in house, line by line: released cost and outside counsel. */
    private List<Figure> todaysCost() {
        List<Figure> cost = new ArrayList<>();
        lines.account(FactorName.COST_SAVINGS).avoided().forEach(each -> cost.add(each.line()));
        return cost;
    }

    private Indicator efficiency() {
        return new Indicator(
                List.of(
                        lines.inputs().workload().hoursPerUnit(),
                        lines.inputs().offer().hoursPerUnit()),
                amounts -> Scales.SPEED.score(amounts[0] / amounts[1]),
                amounts -> new ScoreReason.Speed(amounts[0] / amounts[1]));
    }

    /** Languages that are needed and not among those the provider names; nothing is known of one that names none. */
    private Optional<ScoreReason> lacking() {
        Set<String> offered = quote().provider().bench().languages();
        var missing = new TreeSet<>(quote().work().facts().languages());
        missing.removeAll(offered);
        return missing.isEmpty() || offered.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScoreReason.Lacks(List.copyOf(missing)));
    }

    private Indicator talentPool() {
        var bench = quote().provider().bench();
        var load = lines.inputs().workload();
        // Whoever is not qualified for the work is of no help in ten days
        Figure inTenDays = bench.staffInTenDays().orElseThrow();
        List<Figure> figures = new ArrayList<>(List.of(
                inTenDays, bench.qualifiedStaff().map(Figure.class::cast).orElse(inTenDays)));
        figures.addAll(load.seasons().shares());
        int months = figures.size();
        load.team().staffed().forEach(role -> figures.add(role.people()));
        double kept = lines.option() instanceof Option.Hybrid hybrid ? hybrid.baseLoad() : 0;
        // Of a part every month goes alike; above a base load only the months that exceed it
        boolean isPart = !(lines.option() instanceof Option.Hybrid);
        int people = figures.size();
        load.shareThatGoes().filter(share -> isPart).ifPresent(figures::add);
        ToDoubleFunction<double[]> needed = amounts -> {
            double busiest = 12 * Arrays.stream(amounts, 2, months).max().orElse(1.0 / 12);
            double goes = amounts.length > people ? amounts[people] : 1;
            double team = Arrays.stream(amounts, months, people).sum();
            return Double.isNaN(busiest) ? team * goes : team * goes * Math.max(0, busiest - kept);
        };
        ToDoubleFunction<double[]> ready = amounts -> Math.min(amounts[0], amounts[1]);
        return new Indicator(
                figures,
                amounts -> Scales.READY.score(over(ready.applyAsDouble(amounts), needed.applyAsDouble(amounts))),
                amounts -> needed.applyAsDouble(amounts) <= 0
                        ? ScoreReason.Nothing.TEAM_TO_MATCH
                        : new ScoreReason.Ready(ready.applyAsDouble(amounts), needed.applyAsDouble(amounts)));
    }

    private Indicator flexibility() {
        List<Figure> figures =
                new ArrayList<>(lines.inputs().workload().seasons().shares());
        int months = figures.size();
        figures.addAll(
                List.of(lines.inputs().allocation(), lines.inputs().terms().commitment(), lines.fees()));
        ToDoubleFunction<double[]> above = amounts -> Arrays.stream(amounts, 0, months)
                .map(share -> share > 1.0 / 12 ? share - 1.0 / 12 : 0)
                .sum();
        ToDoubleFunction<double[]> committed =
                amounts -> over(amounts[months] * amounts[months + 1], amounts[months + 2]);
        return new Indicator(
                figures,
                amounts -> Scales.ROOM.score(Scales.PEAKS.score(above.applyAsDouble(amounts))
                        - Scales.COMMITTED.score(committed.applyAsDouble(amounts))),
                amounts -> new ScoreReason.Room(above.applyAsDouble(amounts), committed.applyAsDouble(amounts)));
    }

    private Indicator cultureAndLanguage() {
        return new Indicator(
                List.of(quote().friction().queryRate(), quote().provider().overlap()),
                amounts ->
                        Scales.FRICTION.score((Scales.QUERIES.score(amounts[0]) + Scales.APART.score(amounts[1])) / 2),
                amounts -> new ScoreReason.Friction(amounts[0], amounts[1]));
    }

    private Indicator legalAndEthical() {
        if (ruling.verdict() == Verdict.ALLOWED) {
            return Indicator.settled(Scales.PERMITTED, ScoreReason.Plain.PERMITTED);
        }
        if (!ruling.verdict().isOpen()) {
            return Indicator.settled(Scales.NOT_PERMITTED, ScoreReason.Plain.NOT_PERMITTED);
        }
        boolean consent = ruling.obligations().stream()
                .anyMatch(asked ->
                        CONSENTS_AND_TRANSFERS.contains(asked.obligation().code()));
        return consent
                ? Indicator.settled(Scales.CONSENT_OR_TRANSFER, ScoreReason.Plain.CONSENT_OR_TRANSFER)
                : Indicator.settled(Scales.ROUTINE_CONDITIONS, ScoreReason.Plain.ROUTINE_CONDITIONS);
    }

    /**
     * What a factor costs more than today over the gross saving, which is what cost savings avoid in house less the fees.
     * No change is today's 50 whatever is saved; where nothing is saved, any other change has no measure.
     */
    private Indicator rise(FactorName factor, Anchors scale, ScoreReason unchanged, Of up, Of down) {
        List<Figure> figures = todaysCost();
        int fees = figures.size();
        figures.add(lines.fees());
        figures.add(lines.bridge().factor(factor));
        ToDoubleFunction<double[]> saving = amounts -> sum(amounts, fees) - amounts[fees];
        ToDoubleFunction<double[]> rise = amounts -> over(rise(amounts[fees + 1]), saving.applyAsDouble(amounts));
        return new Indicator(figures, amounts -> scale.score(rise.applyAsDouble(amounts)), amounts -> {
            double change = rise.applyAsDouble(amounts);
            if (change == 0) {
                return unchanged;
            }
            return saving.applyAsDouble(amounts) <= 0
                    ? ScoreReason.Nothing.SAVING_TO_COMPARE
                    : new ScoreReason.Share(change > 0 ? up : down, Math.abs(change));
        });
    }

    /** By how much a line costs more than today; what rounding leaves of no change is none. */
    private static double rise(double line) {
        return Math.abs(line) < HALF_A_CENT ? 0 : -line;
    }

    /** A share of something; of nothing or less it is beyond all bounds, and nothing is nothing of anything. */
    private static double over(double amount, double whole) {
        if (amount == 0) {
            return 0;
        }
        return whole > 0 ? amount / whole : amount * Double.POSITIVE_INFINITY;
    }

    private static double sum(double[] amounts, int first) {
        return Arrays.stream(amounts, 0, first).sum();
    }
}
