package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.SheetChart;
import org.counterweigh.figures.Value;
import org.counterweigh.report.model.ChecksSheet.CheckResult;
import org.counterweigh.report.model.DecisionTable.Work;
import org.counterweigh.report.model.SheetColumn.Heading;

/** The sheet on which the plan is chosen: one drop-down for each kind of work, beside what the engine advised. */
final class DecisionSheet {

    static final String SHEET = "Decision";
    static final String DIFFERS = "differs from the advice";
    static final String NOT_ALLOWED = "not permitted";

    private static final int WORK = 0;
    private static final int CHOICE = 1;
    private static final int ADVISED = 2;
    private static final int VERDICT = 3;
    private static final int FLAG = 4;
    private static final int BEST = 5;
    private static final int BEST_THEN = 6;
    private static final int VALUE = OffersBlock.VALUE;
    private static final int CASH = OffersBlock.CASH;
    private static final int PAYBACK = OffersBlock.PAYBACK;
    private static final int MAY = OffersBlock.MAY;
    private static final int DIFFERENT = MAY + 1;

    /** In characters by column, so that all columns can be read on one page. */
    private static final Map<Integer, Integer> WIDEST =
            Map.of(WORK, 28, CHOICE, 22, ADVISED, 22, VERDICT, 24, BEST, 20, BEST_THEN, 20);

    private static final String AS_ADVISED = "as advised";
    private static final String BEST_CHANGED = "best has changed";

    private final BrandedSheet sheet;
    private final DecisionTable table;
    private final Addresses addresses;
    private final Value value;
    private final Map<Work, SheetRow> choices = new LinkedHashMap<>();
    private final List<SheetRow> limits = new ArrayList<>();
    private final Map<Work, OffersBlock> offers = new LinkedHashMap<>();
    private final List<SheetRow> words = new ArrayList<>();
    private Optional<ChartRow> chart = Optional.empty();

    DecisionSheet(BrandedSheet sheet, DecisionTable table, Addresses addresses, Value value) {
        this.sheet = sheet;
        WIDEST.forEach(sheet::narrow);
        this.table = table;
        this.addresses = addresses;
        this.value = value;
    }

    static List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        Stream.of("Work", "Choice", "Advice at the evaluation", "Verdict on the choice", "Status", "Best by itself now")
                .forEach(text -> headings.add(new Heading(text, false)));
        headings.add(new Heading("Best by itself then", false));
        Stream.of(
                        "NPV by itself",
                        "Cash NPV",
                        "Payback, months",
                        "May be taken",
                        "Differs",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")
                .forEach(text -> headings.add(new Heading(text, true)));
        return headings;
    }

    BrandedSheet sheet() {
        return sheet;
    }

    /** Gives every choice, limit and offer its row. */
    void place() {
        sheet.chapter("Choose what to do with each kind of work; the plan follows");
        table.works().forEach(work -> choices.put(work, sheet.nextRow()));
        sheet.chapter("The firm's limits, tested on these choices");
        sheet.heads(List.of("Limit", "Set at", "As chosen", "Test"));
        for (int limit = 0; limit <= Settings.Limit.values().length; limit++) {
            limits.add(sheet.nextRow());
        }
        if (table.hasOffers()) {
            sheet.chapter("Offers compared");
            chart = Optional.of(sheet.room(ChartSheet.height(table), DIFFERENT));
        }
        for (Work work : table.works()) {
            var block = new OffersBlock(sheet, work, table.discountFactor(), addresses, value);
            block.place();
            offers.put(work, block);
        }
        sheet.paper().only(new Area(new Address(0, 0), new Address(sheet.lastRow(), DIFFERENT)));
        sheet.chapter("What the four tests say together");
        OffersBlock.VERDICTS.forEach(verdict -> words.add(sheet.nextRow()));
    }

    /** Writes it all, and gives the cell that counts the choices that differ. */
    String write(Settings settings) {
        String verdicts = area(words, WORK).fixed();
        for (int at = 0; at < words.size(); at++) {
            sheet.text(words.get(at), WORK, CellRole.NOTE, ModelWording.of(OffersBlock.VERDICTS.get(at)));
        }
        choices.forEach((work, row) -> {
            var block = offers.get(work);
            if (block != null) {
                choice(work, row, block);
                block.write(Addresses.fixed(row.number(), CHOICE), verdicts);
            }
        });
        sheet.rules().colour(area(List.copyOf(choices.values()), FLAG), DIFFERS);
        sheet.rules().colour(area(List.copyOf(choices.values()), FLAG), NOT_ALLOWED);
        new LimitTests(sheet, table.limits(), addresses, value)
                .write(limits, settings, area(List.copyOf(choices.values()), MAY));
        var counts = area(List.copyOf(choices.values()), DIFFERENT);
        return "SUM(" + sheet.name().prefix() + counts.fixed() + ")";
    }

    /** Lays the chart of all offers over the rows that wait for it. */
    void draw(Function<DecisionTable, SheetChart> offers) {
        chart.ifPresent(room -> room.add(offers.apply(table)));
    }

    /** A formula that says on another sheet whether the choices keep every limit. */
    String limitsKept() {
        return "IF(COUNTIF(" + sheet.name().prefix()
                + area(limits, LimitTests.STATUS).fixed() + ",\"" + LimitTests.BROKEN + "\")=0,\"" + CheckResult.OK
                + "\",\"" + CheckResult.CHECK + "\")";
    }

    private static Area area(List<SheetRow> rows, int column) {
        return new Area(
                new Address(rows.get(0).number(), column),
                new Address(rows.get(rows.size() - 1).number(), column));
    }

    private void choice(Work work, SheetRow row, OffersBlock block) {
        work.offers().forEach(offer -> {
            sheet.room(CHOICE, offer.name());
            sheet.room(BEST, offer.name());
        });
        sheet.room(FLAG, DIFFERS);
        sheet.text(row, WORK, CellRole.LABEL, work.name());
        sheet.text(row, CHOICE, CellRole.INPUT_WORD, work.advised());
        sheet.rules().allow(new Address(row.number(), CHOICE), block.names());
        sheet.text(row, ADVISED, CellRole.NOTE, work.advised());
        String taken = ",MATCH(1," + block.column(OffersBlock.TAKEN) + ",0))";
        String advisedVerdict = work.offers().stream()
                .filter(offer -> offer.name().equals(work.advised()))
                .findFirst()
                .map(offer -> ModelWording.of(offer.result().verdict()))
                .orElse(DecisionTable.AS_TODAY);
        sheet.said(row, VERDICT, "INDEX(" + block.column(OffersBlock.VERDICT) + taken, advisedVerdict);
        String worths = block.column(OffersBlock.BEST);
        sheet.said(
                row,
                BEST,
                "INDEX(" + block.column(OffersBlock.NAME) + ",MATCH(MAX(" + worths + ")," + worths + ",0))",
                work.best());
        sheet.text(row, BEST_THEN, CellRole.NOTE, work.best());
        amounts(work, row, block, taken);
        flag(row);
        sheet.rule(row);
    }

    private void amounts(Work work, SheetRow row, OffersBlock block, String taken) {
        var chosen = work.offers().stream()
                .filter(offer -> offer.name().equals(work.advised()))
                .map(offer -> offer.result().worth())
                .findFirst();
        index(
                row,
                VALUE,
                block.column(OffersBlock.VALUE) + taken,
                chosen.map(w -> w.netPresentValue()).orElse(0.0));
        index(
                row,
                CASH,
                block.column(OffersBlock.CASH) + taken,
                chosen.map(w -> w.cashNetPresentValue()).orElse(0.0));
        double months = chosen.map(w -> w.paybackMonths().orElse(0)).orElse(0.0);
        sheet.formula(row, PAYBACK, NumberFormats.MONTHS, "INDEX(" + block.column(OffersBlock.PAYBACK) + taken, months);
        sheet.formula(row, MAY, NumberFormats.YEARS, "INDEX(" + block.column(OffersBlock.MAY) + taken, 1);
    }

    private void index(SheetRow row, int column, String arguments, double amount) {
        sheet.formula(row, column, NumberFormats.WHOLE, "INDEX(" + arguments, amount);
    }

    /** The first of these that is true. */
    private void flag(SheetRow row) {
        String same = Addresses.cell(row.number(), CHOICE) + "=" + Addresses.cell(row.number(), ADVISED);
        String best = Addresses.cell(row.number(), BEST) + "=" + Addresses.cell(row.number(), BEST_THEN);
        String may = Addresses.cell(row.number(), MAY);
        String formula = "IF(" + may + "=0,\"" + NOT_ALLOWED + "\",IF(" + same + ",IF(" + best + ",\"" + AS_ADVISED
                + "\",\"" + BEST_CHANGED + "\"),\"" + DIFFERS + "\"))";
        sheet.status(row, FLAG, formula, AS_ADVISED);
        sheet.formula(row, DIFFERENT, NumberFormats.YEARS, "IF(" + same + ",0,1)", 0);
    }
}
