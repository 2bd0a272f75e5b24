package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.firm.FactorName;
import org.counterweigh.mcda.StakeholderWeights.How;
import org.counterweigh.mcda.Weights;
import org.counterweigh.report.model.Scores.OfWork;
import org.counterweigh.report.model.Scores.Voice;
import org.counterweigh.report.model.SheetColumn.Heading;

/** The sheet of scores: swing weights to change, what they say a factor is worth in money, and who comes first by them. */
final class ScoresSheet {

    static final String SHEET = "Scores";

    static final int LABEL = 0;
    static final int FIRST = 1;
    private static final List<FactorName> FACTORS = List.of(FactorName.values());
    static final int LAST = FACTORS.size();

    /** Of the stakeholders in the tables of scores, all together last. */
    static final int TOTALS = LAST + 1;

    static final String NONE = "–";
    static final String WEIGHTS = "0.0%";
    private static final String TOGETHER = "All together";
    static final double POINTS = 100;
    private static final int SECOND = 2;

    private final BrandedSheet sheet;
    private final Scores scores;
    private final List<SheetRow> shares = new ArrayList<>();
    private final List<ChartSheet.Score> drawn = new ArrayList<>();
    private String fullSwing = "";
    private String points = "";
    private String second = "";

    ScoresSheet(BrandedSheet sheet, Scores scores) {
        this.sheet = sheet;
        this.scores = scores;
    }

    static List<Heading> headings(Scores scores) {
        List<Heading> headings = new ArrayList<>(List.of(new Heading("Score, or weight", false)));
        for (FactorName factor : FactorName.values()) {
            headings.add(new Heading(factor.title(), true));
        }
        names(scores).forEach(name -> headings.add(new Heading(name, true)));
        return headings;
    }

    private static Stream<String> names(Scores scores) {
        return Stream.concat(scores.voices().stream().map(Voice::who), Stream.of(TOGETHER));
    }

    BrandedSheet sheet() {
        return sheet;
    }

    void write() {
        swings();
        shares();
        prices();
        for (OfWork work : scores.works()) {
            var block = new ScoresBlock(sheet, scores, work, shares, List.of(fullSwing, points, second));
            block.write();
            drawn.addAll(block.together());
        }
    }

    /** Draws the totals of every offer, below them all. */
    void draw(ChartSheet charts) {
        if (!drawn.isEmpty()) {
            sheet.chapter("Scores compared");
            sheet.room(ChartSheet.height(drawn)).add(charts.scores(drawn));
        }
    }

    /** Numbers in any proportion: what moving each factor from worst to best is worth beside the others. */
    private void swings() {
        sheet.chapter("Swing weights; type others to see who comes first by them. They change scores, not money");
        List<SheetRow> rows = new ArrayList<>();
        for (Voice voice : scores.voices()) {
            var row = sheet.nextRow();
            rows.add(row);
            sheet.text(row, LABEL, CellRole.LABEL, voice.who() + (voice.how() == How.ORDER ? ", from an order" : ""));
            for (int at = 0; at < voice.swings().size(); at++) {
                sheet.amount(
                        row,
                        FIRST + at,
                        CellRole.INPUT,
                        "General",
                        voice.swings().get(at));
                sheet.rules().bound(new Address(row.number(), FIRST + at), 0, Double.POSITIVE_INFINITY);
            }
            sheet.rule(row);
        }
        sheet.chapter("Weights: each swing by the sum of its row");
        for (int at = 0; at < rows.size(); at++) {
            share(rows.get(at), scores.voices().get(at));
        }
    }

    private void share(SheetRow swings, Voice voice) {
        var row = sheet.nextRow();
        shares.add(row);
        sheet.text(row, LABEL, CellRole.LABEL, voice.who());
        String all = "SUM(" + fixedColumns(swings) + ")";
        for (FactorName factor : FactorName.values()) {
            int column = column(factor);
            String formula = "IF(" + all + "=0,0," + Addresses.cell(swings.number(), column) + "/" + all + ")";
            sheet.formula(row, column, WEIGHTS, formula, voice.weights().of(factor));
        }
        sheet.rule(row);
    }

    /** Everybody counts the same. */
    private void shares() {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, TOGETHER);
        for (FactorName factor : FactorName.values()) {
            int column = column(factor);
            String all = new Area(
                            new Address(shares.get(0).number(), column),
                            new Address(shares.get(shares.size() - 1).number(), column))
                    .toString();
            sheet.formula(
                    row,
                    column,
                    WEIGHTS,
                    "AVERAGE(" + all + ")",
                    scores.together().of(factor));
        }
        shares.add(row);
        sheet.rule(row);
    }

    private void prices() {
        sheet.chapter("What the weights say the full swing of a factor is worth, in money a year");
        fullSwing = fixed(
                "Full swing of cost savings, at the evaluation",
                scores.fullSwing().orElse(0));
        points = fixed("Points from worst to best", POINTS);
        second = fixed("Place that the first is compared with", SECOND);
        List<Weights> weights =
                new ArrayList<>(scores.voices().stream().map(Voice::weights).toList());
        weights.add(scores.together());
        List<String> names = names(scores).toList();
        for (int at = 0; at < names.size(); at++) {
            price(names.get(at), shares.get(at), weights.get(at));
        }
    }

    private String fixed(String label, double amount) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, label);
        sheet.amount(row, FIRST, CellRole.AMOUNT, NumberFormats.WHOLE, amount);
        sheet.rule(row);
        return Addresses.fixed(row.number(), FIRST);
    }

    private void price(String who, SheetRow share, Weights weights) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, who);
        String cost = "$" + Addresses.cell(share.number(), FIRST);
        for (FactorName factor : FactorName.values()) {
            int column = column(factor);
            String formula = "IF(" + cost + "=0,\"" + NONE + "\"," + Addresses.cell(share.number(), column) + "/" + cost
                    + "*" + fullSwing + ")";
            double costs = weights.of(FactorName.COST_SAVINGS);
            amountOr(
                    sheet,
                    row,
                    column,
                    formula,
                    costs == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(weights.of(factor)
                                    / costs
                                    * scores.fullSwing().orElse(0)));
        }
        sheet.rule(row);
    }

    /** Of the scores, weights and prices of a factor. */
    static int column(FactorName factor) {
        return FIRST + FACTORS.indexOf(factor);
    }

    /** A formula that gives an amount, or none. */
    static void amountOr(BrandedSheet sheet, SheetRow row, int column, String formula, OptionalDouble amount) {
        if (amount.isPresent()) {
            sheet.formula(row, column, NumberFormats.WHOLE, formula, amount.getAsDouble());
        } else {
            sheet.told(row, column, formula, NONE);
        }
    }

    /** The cells of all factors in a row, for a formula that is copied along it. */
    static String fixedColumns(SheetRow row) {
        return "$" + Addresses.cell(row.number(), FIRST) + ":$" + Addresses.cell(row.number(), LAST);
    }
}
