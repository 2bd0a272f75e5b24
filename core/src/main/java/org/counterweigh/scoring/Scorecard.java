package org.counterweigh.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterweigh.factors.CaseLines;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType.DataClass;
import org.counterweigh.gate.Ruling;
import org.counterweigh.gate.Verdict;
import org.counterweigh.weighing.Anchors;

/** Scores one case on the eight factors, each by its own indicator, in the steady year. */
public final class Scorecard {

    private static final Anchors SAVING = Anchors.of(0, 0, 0.10, 40, 0.25, 75, Weights.BEST_SAVING, 100);
    private static final Anchors PRODUCTIVITY = Anchors.of(0.7, 0, 1.0, 50, 1.3, 100);
    private static final Anchors BENCH = Anchors.of(0, 50, 1, 100);
    private static final Anchors VARIATION = Anchors.of(0.1, 20, 0.3, 60, 0.6, 100);
    private static final Anchors LOSS_UPLIFT = Anchors.of(0, 100, 0.05, 50, 0.25, 0);
    private static final Anchors POOR_QUALITY_UPLIFT = Anchors.of(0, 100, 0.10, 60, 0.30, 0);
    private static final Anchors QUERIES = Anchors.of(0.02, 100, 0.1, 50, 0.3, 0);
    private static final Anchors OVERLAP = Anchors.of(0, 50, 4, 100);

    private static final double SKILL_MISSING = 30;
    private static final double UNMEASURED = 60;
    private static final double TIED_DOWN = 30;
    private static final Set<String> CONSENTS_AND_TRANSFERS = Set.of("O6", "O7", "O11");

    private final CaseLines lines;
    private final Quote quote;
    private final Value value;
    private final Ruling ruling;
    private final int steady;

    public Scorecard(CaseLines lines, Value value, Ruling ruling) {
        this.lines = lines;
        this.quote = lines.quote();
        this.value = value;
        this.ruling = ruling;
        this.steady = Calendar.steadyYear(value.horizon());
    }

    public Map<FactorName, FactorScore> scores() {
        Map<FactorName, FactorScore> scores = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            scores.put(factor, score(factor));
        }
        return scores;
    }

    private FactorScore score(FactorName factor) {
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

    private FactorScore costSavings() {
        double avoidable = avoided(FactorName.COST_SAVINGS);
        double saving = avoidable == 0 ? 0 : money(FactorName.COST_SAVINGS) / avoidable;
        return new FactorScore(
                SAVING.score(saving),
                saving < 0
                        ? "costs " + percent(-saving) + " more than the avoidable team cost"
                        : "saves " + percent(saving) + " of the avoidable team cost");
    }

    private FactorScore efficiency() {
        double inHouse = value.once(lines.inputs().workload().hoursPerUnit());
        double productivity = inHouse / value.once(lines.inputs().offer().hoursPerUnit());
        return new FactorScore(
                PRODUCTIVITY.score(productivity), "works at " + decimal(productivity) + " times the team's speed");
    }

    private FactorScore talentPool() {
        var missing = new TreeSet<>(quote.work().facts().languages());
        missing.removeAll(quote.provider().bench().languages());
        if (!missing.isEmpty()) {
            return new FactorScore(SKILL_MISSING, "lacks " + String.join(", ", missing));
        }
        var ready = quote.provider().bench().staffInTenDays();
        double needed = in(lines.inputs().workload().people());
        if (ready.isEmpty() || needed == 0) {
            return new FactorScore(BENCH.score(0), "bench not known, taken as equal to in-house");
        }
        double depth = ready.get().value() / needed;
        return new FactorScore(BENCH.score(depth), decimal(depth) + " times the people needed ready in ten days");
    }

    private FactorScore flexibility() {
        var shares = lines.inputs().workload().seasons().shares();
        double variation = variation(shares.stream().map(value::once).toList());
        double fees = in(lines.inputs().offer().fees());
        double committed = value.once(lines.inputs().allocation())
                * quote.provider().terms().minimumCommitment().value();
        boolean tiedDown = (fees > 0 && committed > 0.7 * fees)
                || quote.provider().terms().noticeMonths().value() > 3;
        double score = VARIATION.score(variation) - (tiedDown ? TIED_DOWN : 0);
        String months = shares.isEmpty() ? "months not given, taken as flat" : "months vary by " + percent(variation);
        return new FactorScore(Math.max(0, score), tiedDown ? months + "; tied down by commitment or notice" : months);
    }

    private static double variation(List<Double> shares) {
        double mean = 1.0 / 12;
        double squares = shares.stream()
                .mapToDouble(share -> (share - mean) * (share - mean))
                .sum();
        return Math.sqrt(squares / 12) / mean;
    }

    private FactorScore confidentiality() {
        Optional<String> unmet = unmetControl();
        if (unmet.isPresent()) {
            return new FactorScore(0, "has no " + unmet.get());
        }
        double uplift = uplift(FactorName.CONFIDENTIALITY);
        return new FactorScore(LOSS_UPLIFT.score(uplift), compared("expected loss", uplift));
    }

    /** A control that exposed material must have and the provider says it has not. */
    private Optional<String> unmetControl() {
        DataClass data = quote.work().facts().dataClass();
        Provider.Controls controls = quote.provider().standing().controls();
        if (data.isExposed() && no(controls.encryption())) {
            return Optional.of("encryption");
        }
        if (data.isExposed() && no(controls.iso27001()) && no(controls.soc2())) {
            return Optional.of("security certificate");
        }
        if (data.compareTo(DataClass.D3) >= 0 && no(controls.backgroundChecks())) {
            return Optional.of("background checks");
        }
        return data.compareTo(DataClass.D3) >= 0 && no(controls.auditRights())
                ? Optional.of("audit rights")
                : Optional.empty();
    }

    private static boolean no(Optional<Boolean> answer) {
        return answer.isPresent() && !answer.get();
    }

    private FactorScore qualityControl() {
        double uplift = uplift(FactorName.QUALITY_CONTROL);
        double score = POOR_QUALITY_UPLIFT.score(uplift);
        String because = compared("poor quality", uplift);
        boolean measured = !quote.errorRate().isDefault()
                || !quote.work().quality().errorRate().isDefault();
        return measured
                ? new FactorScore(score, because)
                : new FactorScore(Math.min(UNMEASURED, score), "no error rate given on either side");
    }

    private FactorScore cultureAndLanguage() {
        double queries = quote.friction().queryRate().value();
        double overlap = quote.provider().overlap().value();
        return new FactorScore(
                Math.min(QUERIES.score(queries), OVERLAP.score(overlap)),
                decimal(queries) + " queries a unit, " + decimal(overlap) + " hours of overlap");
    }

    private FactorScore legalAndEthical() {
        if (ruling.verdict() == Verdict.ALLOWED) {
            return new FactorScore(100, "permitted without conditions");
        }
        if (!ruling.verdict().isOpen()) {
            return new FactorScore(0, "not permitted as things stand");
        }
        boolean consent = ruling.obligations().stream()
                .anyMatch(asked ->
                        CONSENTS_AND_TRANSFERS.contains(asked.obligation().code()));
        return consent
                ? new FactorScore(40, "permitted with consent or a transfer tool")
                : new FactorScore(70, "permitted with routine conditions");
    }

    /** What a factor costs more than in house, as a share of team cost less fees; beyond all bounds where there is none. */
    private double uplift(FactorName factor) {
        double more = -money(factor);
        double grossSaving =
                avoided(FactorName.COST_SAVINGS) - in(lines.inputs().offer().fees());
        if (more <= 0) {
            return 0;
        }
        return grossSaving <= 0 ? Double.POSITIVE_INFINITY : more / grossSaving;
    }

    private static String compared(String what, double uplift) {
        if (uplift == 0) {
            return what + " no dearer than in house";
        }
        return uplift == Double.POSITIVE_INFINITY
                ? what + " dearer than in house, with no gross saving to bear it"
                : what + " dearer by " + percent(uplift) + " of the gross saving";
    }

    private double avoided(FactorName factor) {
        return lines.account(factor).avoided().stream().mapToDouble(this::in).sum();
    }

    private double money(FactorName factor) {
        return in(lines.account(factor).money());
    }

    private double in(Line line) {
        return value.in(steady, line);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String decimal(double amount) {
        return BigDecimal.valueOf(amount)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }
}
