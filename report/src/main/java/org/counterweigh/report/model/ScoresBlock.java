package org.counterweigh.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.firm.FactorName;
import org.counterweigh.mcda.Scales;
import org.counterweigh.mcda.Weights;
import org.counterweigh.report.model.Scores.OfWork;
import org.counterweigh.report.model.Scores.Voice;

/** The scores of one kind of work, and what each stakeholder makes of them. */
final class ScoresBlock {

    private static final String TODAY = "Stays as today";
    private static final String TENTHS = "0.0";
    private static final int DIGITS = 12;

    private final BrandedSheet sheet;
    private final Scores scores;
    private final OfWork work;
    private final List<SheetRow> shares;
    private final List<Weights> weights;
    private final String fullSwing;
    private final String points;
    private final String second;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<List<OptionalDouble>> totals = new ArrayList<>();

    /**
     * A table that waits to be written.
     *
     * @param shares the rows of weights, those of all together last
     * @param fixed the cells of the full swing in money, of the points that it has, and of the place compared with
     */
    ScoresBlock(BrandedSheet sheet, Scores scores, OfWork work, List<SheetRow> shares, List<String> fixed) {
        this.sheet = sheet;
        this.scores = scores;
        this.work = work;
        this.shares = shares;
        this.weights =
                new ArrayList<>(scores.voices().stream().map(Voice::weights).toList());
        this.weights.add(scores.together());
        this.fullSwing = fixed.get(0);
        this.points = fixed.get(1);
        this.second = fixed.get(2);
    }

    void write() {
        sheet.chapter(work.work() + ": scores of the evaluation, today at 50; totals by the weights above");
        for (int offer = 0; offer <= work.offers().size(); offer++) {
            rows.add(sheet.nextRow());
        }
        var counting = sheet.nextRow();
        var weighed = sheet.nextRow();
        counting(counting);
        weighed(counting, weighed);
        for (int at = 0; at < rows.size(); at++) {
            offer(at, counting, weighed);
        }
        ranks(counting, weighed);
    }

    /** The total of each offer by all stakeholders together, as far as it has one. */
    List<ChartSheet.Score> together() {
        int voice = weights.size() - 1;
        List<ChartSheet.Score> together = new ArrayList<>();
        for (int at = 0; at < work.offers().size(); at++) {
            String label = work.work() + ": "
                    + ModelWording.option(work.offers().get(at).lines());
            String cell = sheet.name().prefix() + Addresses.fixed(rows.get(at).number(), ScoresSheet.TOTALS + voice);
            totals.get(at).get(voice).ifPresent(points -> together.add(new ChartSheet.Score(label, cell, points)));
        }
        return together;
    }

    private void counting(SheetRow row) {
        sheet.text(row, ScoresSheet.LABEL, CellRole.NOTE, "Scored for every offer compared");
        for (FactorName factor : FactorName.values()) {
            double one = work.counts(factor) ? 1 : 0;
            sheet.amount(row, ScoresSheet.column(factor), CellRole.AMOUNT, NumberFormats.YEARS, one);
        }
        sheet.rule(row);
    }

    /** Of all weight, that of factors on which every offer has a score. */
    private void weighed(SheetRow counting, SheetRow row) {
        sheet.text(row, ScoresSheet.LABEL, CellRole.NOTE, "Weight of those factors");
        for (int voice = 0; voice < weights.size(); voice++) {
            var of = weights.get(voice);
            String formula = "SUMPRODUCT(" + ScoresSheet.fixedColumns(counting) + "," + share(voice) + ")";
            sheet.formula(row, ScoresSheet.TOTALS + voice, ScoresSheet.WEIGHTS, formula, weighed(of));
        }
        sheet.rule(row);
    }

    private double weighed(Weights of) {
        return Arrays.stream(FactorName.values())
                .filter(work::counts)
                .mapToDouble(of::of)
                .sum();
    }

    private void offer(int at, SheetRow counting, SheetRow weighed) {
        var row = rows.get(at);
        boolean isToday = at == work.offers().size();
        sheet.text(
                row,
                ScoresSheet.LABEL,
                CellRole.LABEL,
                isToday ? TODAY : ModelWording.option(work.offers().get(at).lines()));
        for (FactorName factor : FactorName.values()) {
            OptionalDouble score = isToday
                    ? OptionalDouble.of(Scales.TODAY)
                    : work.offers().get(at).factor(factor).score().score();
            score.ifPresent(points -> sheet.amount(row, ScoresSheet.column(factor), CellRole.AMOUNT, TENTHS, points));
        }
        totals.add(IntStream.range(0, weights.size())
                .mapToObj(voice -> total(at, isToday, voice, counting, weighed))
                .toList());
        sheet.rule(row);
    }

    private OptionalDouble total(int at, boolean isToday, int voice, SheetRow counting, SheetRow weighed) {
        var row = rows.get(at);
        int column = ScoresSheet.TOTALS + voice;
        if (!isToday && !isWhole(work.offers().get(at))) {
            sheet.text(row, column, CellRole.NOTE, ScoresSheet.NONE);
            return OptionalDouble.empty();
        }
        var weighing = work.by(weights.get(voice));
        double engine = weighing.factors().isEmpty()
                ? 0
                : isToday
                        ? Scales.TODAY
                        : weighing.of(work.offers().get(at).scores()).orElseThrow();
        String all = Addresses.fixedRow(weighed.number(), column);
        sheet.formula(
                row,
                column,
                TENTHS,
                "IF(" + all + "=0,0,ROUND(SUMPRODUCT(" + ScoresSheet.fixedColumns(row) + ","
                        + ScoresSheet.fixedColumns(counting) + "," + share(voice) + ")/" + all + "," + DIGITS + "))",
                equalled(engine));
        return OptionalDouble.of(equalled(engine));
    }

    /** Without its last digits, which differ from program to program and would part two that are equal. */
    private static double equalled(double score) {
        return BigDecimal.valueOf(score).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue();
    }

    /** Whether it has a score on every factor that counts. */
    private boolean isWhole(CaseResult offer) {
        return Arrays.stream(FactorName.values())
                .filter(work::counts)
                .allMatch(factor -> offer.factor(factor).score().score().isPresent());
    }

    /** Who comes first, and what of its saving it could lose before another did. */
    private void ranks(SheetRow counting, SheetRow weighed) {
        var first = sheet.nextRow();
        var lead = sheet.nextRow();
        var saving = sheet.nextRow();
        sheet.text(first, ScoresSheet.LABEL, CellRole.LABEL, "First by score");
        sheet.text(lead, ScoresSheet.LABEL, CellRole.LABEL, "Its lead, in points");
        sheet.text(saving, ScoresSheet.LABEL, CellRole.LABEL, "Its lead, as saving a year it could lose");
        for (int voice = 0; voice < weights.size(); voice++) {
            int column = ScoresSheet.TOTALS + voice;
            String all = area(column);
            List<Double> told = told(voice);
            sheet.said(
                    first,
                    column,
                    "INDEX(" + area(ScoresSheet.LABEL) + ",MATCH(MAX(" + all + ")," + all + ",0))",
                    name(voice));
            double ahead = told.get(0) - told.get(1);
            sheet.formula(lead, column, TENTHS, "MAX(" + all + ")-LARGE(" + all + "," + second + ")", ahead);
            saving(saving, column, voice, counting, weighed, lead, ahead);
        }
        List.of(first, lead, saving).forEach(sheet::rule);
    }

    private void saving(
            SheetRow row, int column, int voice, SheetRow counting, SheetRow weighed, SheetRow lead, double ahead) {
        String cost = Addresses.fixed(shares.get(voice).number(), ScoresSheet.FIRST);
        String counts = Addresses.fixed(counting.number(), ScoresSheet.FIRST);
        String all = Addresses.cell(weighed.number(), column);
        String formula = "IF(" + counts + "*" + cost + "=0,\"" + ScoresSheet.NONE + "\","
                + Addresses.cell(lead.number(), column) + "*" + all + "/" + cost + "*" + fullSwing + "/" + points + ")";
        ScoresSheet.amountOr(sheet, row, column, formula, asSaving(weights.get(voice), ahead));
    }

    /** Empty where cost savings do not count. */
    private OptionalDouble asSaving(Weights of, double ahead) {
        double cost = work.counts(FactorName.COST_SAVINGS) ? of.of(FactorName.COST_SAVINGS) : 0;
        return cost == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        ahead * weighed(of) / cost * scores.fullSwing().orElse(0) / ScoresSheet.POINTS);
    }

    private List<Double> told(int voice) {
        return totals.stream()
                .map(of -> of.get(voice))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private String name(int voice) {
        double most = told(voice).get(0);
        for (int at = 0; at < work.offers().size(); at++) {
            var total = totals.get(at).get(voice);
            if (total.isPresent() && total.getAsDouble() == most) {
                return ModelWording.option(work.offers().get(at).lines());
            }
        }
        return TODAY;
    }

    private String share(int voice) {
        var row = shares.get(voice);
        return Addresses.fixed(row.number(), ScoresSheet.FIRST) + ":" + Addresses.fixed(row.number(), ScoresSheet.LAST);
    }

    private String area(int column) {
        return new Area(
                        new Address(rows.get(0).number(), column),
                        new Address(rows.get(rows.size() - 1).number(), column))
                .fixed();
    }
}
