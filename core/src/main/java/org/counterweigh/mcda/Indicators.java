package org.counterweigh.mcda;

import static org.counterweigh.mcda.Scales.BENCH;
import static org.counterweigh.mcda.Scales.LOSS_UPLIFT;
import static org.counterweigh.mcda.Scales.OVERLAP;
import static org.counterweigh.mcda.Scales.POOR_QUALITY_UPLIFT;
import static org.counterweigh.mcda.Scales.PRODUCTIVITY;
import static org.counterweigh.mcda.Scales.QUERIES;
import static org.counterweigh.mcda.Scales.SAVING;
import static org.counterweigh.mcda.Scales.VARIATION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Figure;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType.DataClass;
import org.counterweigh.gate.Ruling;
import org.counterweigh.gate.Verdict;
import org.counterweigh.mcda.ScoreReason.Share.Of;

/** The indicator of each factor on one case. */
record Indicators(CaseCalculation lines, Ruling ruling) {

    private static final Set<String> CONSENTS_AND_TRANSFERS = Set.of("O6", "O7", "O11");

    private Quote quote() {
        return lines.quote();
    }

    Indicator of(FactorName factor) {
        return switch (factor) {
            case COST_SAVINGS -> costSavings();
            case EFFICIENCY -> efficiency();
            case TALENT_POOL -> talentPool();
            case FLEXIBILITY -> flexibility();
            case CONFIDENTIALITY -> confidentiality();
            case QUALITY_CONTROL -> qualityControl();
            case CULTURE_AND_LANGUAGE -> cultureAndLanguage();
            case LEGAL_AND_ETHICAL -> legalAndEthical();
        };
    }

    private Indicator costSavings() {
        List<Figure> figures = todaysCost();
        figures.add(lines.bridge().factor(FactorName.COST_SAVINGS));
        int money = figures.size() - 1;
        ToDoubleFunction<double[]> saving = amounts -> {
            double avoidable = sum(amounts, money);
            return avoidable == 0 ? 0 : amounts[money] / avoidable;
        };
        return new Indicator(figures, amounts -> SAVING.score(saving.applyAsDouble(amounts)), amounts -> {
            double saved = saving.applyAsDouble(amounts);
            return saved < 0
                    ? new ScoreReason.Share(Of.TEAM_COST_EXCEEDED, -saved)
                    : new ScoreReason.Share(Of.TEAM_COST_SAVED, saved);
        });
    }

    /** What cost savings avoid, line by line. */
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
                amounts -> PRODUCTIVITY.score(amounts[0] / amounts[1]),
                amounts -> new ScoreReason.Speed(amounts[0] / amounts[1]));
    }

    private Indicator talentPool() {
        var missing = new TreeSet<>(quote().work().facts().languages());
        missing.removeAll(quote().provider().bench().languages());
        if (!missing.isEmpty()) {
            return Indicator.settled(Scales.SKILL_MISSING, new ScoreReason.Lacks(List.copyOf(missing)));
        }
        var bench = quote().provider().bench();
        if (bench.staffInTenDays().isEmpty()) {
            return Indicator.settled(BENCH.score(0), ScoreReason.Plain.BENCH_UNKNOWN);
        }
        // Whoever is not qualified for the work is of no help in ten days.
        Figure inTenDays = bench.staffInTenDays().get();
        List<Figure> figures = new ArrayList<>(List.of(
                inTenDays, bench.qualifiedStaff().map(Figure.class::cast).orElse(inTenDays)));
        figures.add(lines.inputs().workload().people());
        figures.addAll(lines.inputs().workload().seasons().shares());
        return new Indicator(
                figures,
                amounts -> BENCH.score(busiestMonth(amounts) == 0 ? 0 : ready(amounts) / busiestMonth(amounts)),
                amounts -> busiestMonth(amounts) == 0
                        ? ScoreReason.Plain.BENCH_UNKNOWN
                        : new ScoreReason.Ready(ready(amounts) / busiestMonth(amounts)));
    }

    private static double ready(double[] amounts) {
        return Math.min(amounts[0], amounts[1]);
    }

    /** People needed in the month that has the largest share of the year's work; in an average one where none is told. */
    private static double busiestMonth(double[] amounts) {
        double peak = Arrays.stream(amounts, 3, amounts.length).max().orElse(1.0 / 12);
        return Double.isNaN(peak) ? amounts[2] : amounts[2] * Math.max(1, 12 * peak);
    }

    private Indicator flexibility() {
        var terms = quote().provider().terms();
        List<Figure> figures =
                new ArrayList<>(lines.inputs().workload().seasons().shares());
        int months = figures.size();
        figures.addAll(List.of(
                lines.inputs().offer().fees(),
                lines.inputs().allocation(),
                terms.minimumCommitment(),
                terms.noticeMonths()));
        return new Indicator(
                figures,
                amounts -> {
                    double score = VARIATION.score(variation(amounts, months));
                    return Math.max(0, score - (tiedDown(amounts, months) ? Scales.TIED_DOWN : 0));
                },
                amounts -> months == 0
                        ? unknownMonths(tiedDown(amounts, months))
                        : new ScoreReason.Share(
                                tiedDown(amounts, months) ? Of.MONTHS_VARY_TIED_DOWN : Of.MONTHS_VARY,
                                variation(amounts, months)));
    }

    private static ScoreReason unknownMonths(boolean tiedDown) {
        return tiedDown ? ScoreReason.Plain.MONTHS_UNKNOWN_TIED_DOWN : ScoreReason.Plain.MONTHS_UNKNOWN;
    }

    private static boolean tiedDown(double[] amounts, int months) {
        double fees = amounts[months];
        double committed = amounts[months + 1] * amounts[months + 2];
        return (fees > 0 && committed > 0.7 * fees) || amounts[months + 3] > 3;
    }

    /** By how much the months vary about their mean; work of no months at all is flat. */
    private static double variation(double[] amounts, int months) {
        double mean = 1.0 / 12;
        double squares = 0;
        for (int month = 0; month < months; month++) {
            squares += (amounts[month] - mean) * (amounts[month] - mean);
        }
        double variation = Math.sqrt(squares / 12) / mean;
        return Double.isNaN(variation) ? 0 : variation;
    }

    private Indicator confidentiality() {
        Optional<ScoreReason> unmet = unmetControl();
        return unmet.isPresent() ? Indicator.settled(0, unmet.get()) : uplift(FactorName.CONFIDENTIALITY, LOSS_UPLIFT);
    }

    /** A control that exposed material must have and the provider says it has not. */
    private Optional<ScoreReason> unmetControl() {
        DataClass data = quote().work().facts().dataClass();
        Provider.Controls controls = quote().provider().standing().controls();
        if (data.isExposed() && no(controls.encryption())) {
            return Optional.of(ScoreReason.Plain.NO_ENCRYPTION);
        }
        if (data.isExposed() && no(controls.noLocalStorage())) {
            return Optional.of(ScoreReason.Plain.NO_BAN_ON_LOCAL_STORAGE);
        }
        if (data.isExposed() && no(controls.iso27001()) && no(controls.soc2())) {
            return Optional.of(ScoreReason.Plain.NO_SECURITY_CERTIFICATE);
        }
        if (data.compareTo(DataClass.D3) >= 0 && no(controls.backgroundChecks())) {
            return Optional.of(ScoreReason.Plain.NO_BACKGROUND_CHECKS);
        }
        return data.compareTo(DataClass.D3) >= 0 && no(controls.auditRights())
                ? Optional.of(ScoreReason.Plain.NO_AUDIT_RIGHTS)
                : Optional.empty();
    }

    private static boolean no(Optional<Boolean> answer) {
        return answer.isPresent() && !answer.get();
    }

    private Indicator qualityControl() {
        var measured = uplift(FactorName.QUALITY_CONTROL, POOR_QUALITY_UPLIFT);
        boolean isMeasured = !quote().errorRate().isDefault()
                || !quote().work().quality().errorRate().isDefault();
        return isMeasured
                ? measured
                : new Indicator(
                        measured.figures(),
                        amounts -> Math.min(Scales.UNMEASURED, measured.score().applyAsDouble(amounts)),
                        amounts -> ScoreReason.Plain.NO_ERROR_RATE);
    }

    private Indicator cultureAndLanguage() {
        return new Indicator(
                List.of(quote().friction().queryRate(), quote().provider().overlap()),
                amounts -> Math.min(QUERIES.score(amounts[0]), OVERLAP.score(amounts[1])),
                amounts -> new ScoreReason.Friction(amounts[0], amounts[1]));
    }

    private Indicator legalAndEthical() {
        if (ruling.verdict() == Verdict.ALLOWED) {
            return Indicator.settled(Scales.PERMITTED, ScoreReason.Plain.PERMITTED);
        }
        if (!ruling.verdict().isOpen()) {
            return Indicator.settled(0, ScoreReason.Plain.NOT_PERMITTED);
        }
        boolean consent = ruling.obligations().stream()
                .anyMatch(asked ->
                        CONSENTS_AND_TRANSFERS.contains(asked.obligation().code()));
        return consent
                ? Indicator.settled(Scales.CONSENT_OR_TRANSFER, ScoreReason.Plain.CONSENT_OR_TRANSFER)
                : Indicator.settled(Scales.ROUTINE_CONDITIONS, ScoreReason.Plain.ROUTINE_CONDITIONS);
    }

    /** What a factor costs more than in house, as a share of team cost less fees; beyond all bounds where there is none. */
    private Indicator uplift(FactorName factor, Anchors scale) {
        List<Figure> figures = todaysCost();
        int fees = figures.size();
        figures.add(lines.inputs().offer().fees());
        figures.add(lines.bridge().factor(factor));
        ToDoubleFunction<double[]> uplift = amounts -> {
            double more = -amounts[fees + 1];
            double grossSaving = sum(amounts, fees) - amounts[fees];
            if (more <= 0) {
                return 0;
            }
            return grossSaving <= 0 ? Double.POSITIVE_INFINITY : more / grossSaving;
        };
        return new Indicator(
                figures,
                amounts -> scale.score(uplift.applyAsDouble(amounts)),
                amounts -> compared(factor == FactorName.CONFIDENTIALITY, uplift.applyAsDouble(amounts)));
    }

    private static ScoreReason compared(boolean loss, double uplift) {
        if (uplift == 0) {
            return loss ? ScoreReason.Plain.LOSS_NO_HIGHER : ScoreReason.Plain.QUALITY_NO_DEARER;
        }
        if (uplift == Double.POSITIVE_INFINITY) {
            return loss
                    ? ScoreReason.Plain.LOSS_HIGHER_WITHOUT_SAVING
                    : ScoreReason.Plain.QUALITY_DEARER_WITHOUT_SAVING;
        }
        return new ScoreReason.Share(loss ? Of.LOSS_HIGHER : Of.QUALITY_DEARER, uplift);
    }

    private static double sum(double[] amounts, int first) {
        double sum = 0;
        for (int i = 0; i < first; i++) {
            sum += amounts[i];
        }
        return sum;
    }
}
