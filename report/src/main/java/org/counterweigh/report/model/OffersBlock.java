package org.counterweigh.report.model;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseVerdict;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.report.model.DecisionTable.Offer;
import org.counterweigh.report.model.DecisionTable.Work;

/** What can be done with one kind of work, a row each, staying as today first; the choice above picks one of them. */
final class OffersBlock {

    static final int NAME = 0;
    static final int TAKEN = 1;
    static final int PERMITTED = 2;
    static final int VERDICT = 3;
    static final int VALUE = 7;
    static final int CASH = 8;
    static final int PAYBACK = 9;
    static final int MAY = 10;
    static final int TESTS = 11;
    static final int BEST = 15;
    private static final int PRICE = 16;
    private static final int FEES = 17;
    private static final int PER_FEE = 18;
    static final int BREAK_EVEN = 19;
    static final List<CaseVerdict> VERDICTS =
            List.of(CaseVerdict.NO_GAIN, CaseVerdict.CAPACITY, CaseVerdict.PILOT, CaseVerdict.SOUND);
    private static final List<String> HEADS = List.of(
            "Offer",
            "Chosen",
            "The law says",
            "Verdict",
            "",
            "",
            "",
            "NPV by itself",
            "Cash NPV",
            "Payback, months",
            "May be taken",
            "Value",
            "Cash",
            "Minimum saving",
            "Payback",
            "NPV if sound",
            "Price",
            "Fees, PV",
            "Lost per 1 of fees",
            "Break-even price");
    private static final String NEVER = "not in time";

    private final BrandedSheet sheet;
    private final Work work;
    private final Line discountFactor;
    private final Addresses addresses;
    private final Value value;
    private final SheetRow stay;
    private List<SheetRow> rows = List.of();

    OffersBlock(BrandedSheet sheet, Work work, Line discountFactor, Addresses addresses, Value value) {
        this.sheet = sheet;
        this.work = work;
        this.discountFactor = discountFactor;
        this.addresses = addresses;
        this.value = value;
        sheet.chapter("Offers by themselves: " + work.name());
        sheet.heads(HEADS);
        this.stay = sheet.nextRow();
    }

    /** Gives each offer its row, in which it stands whether it is taken. */
    void place() {
        rows = work.offers().stream().map(offer -> sheet.nextRow()).toList();
        for (int at = 0; at < rows.size(); at++) {
            int row = rows.get(at).number();
            work.offers().get(at).taken().ifPresent(taken -> addresses.put(taken, sheet.name(), row, TAKEN));
        }
    }

    /** The names that can be chosen, from staying as today to the last offer that a plan can take. */
    Area names() {
        return area(NAME, stay.number() + work.offered().size());
    }

    /** All cells of a column, wherever a formula with them is copied to. */
    String column(int column) {
        return area(column, stay.number() + rows.size()).fixed();
    }

    private Area area(int column, int last) {
        return new Area(new Address(stay.number(), column), new Address(last, column));
    }

    /**
     * Writes every offer.
     *
     * @param choice the cell that says what is chosen
     * @param verdicts the cells that hold the words of {@link #VERDICTS}
     */
    void write(String choice, String verdicts) {
        boolean keeps = work.advised().equals(DecisionTable.KEEP);
        sheet.text(stay, NAME, CellRole.LABEL, DecisionTable.KEEP);
        taken(stay, choice, keeps);
        sheet.amount(stay, MAY, CellRole.AMOUNT, NumberFormats.YEARS, 1);
        Stream.of(VALUE, CASH, PAYBACK, BEST)
                .forEach(column -> sheet.amount(stay, column, CellRole.AMOUNT, NumberFormats.WHOLE, 0));
        sheet.text(stay, VERDICT, CellRole.NOTE, DecisionTable.AS_TODAY);
        sheet.rule(stay);
        for (int at = 0; at < rows.size(); at++) {
            write(work.offers().get(at), rows.get(at), choice, verdicts);
        }
    }

    private void taken(SheetRow row, String choice, boolean advised) {
        String formula = "IF(" + choice + "=" + Addresses.cell(row.number(), NAME) + ",1,0)";
        sheet.formula(row, TAKEN, NumberFormats.YEARS, formula, advised ? 1 : 0);
    }

    private void write(Offer offer, SheetRow row, String choice, String verdicts) {
        var worth = offer.result().lines().worth();
        sheet.text(row, NAME, CellRole.LABEL, offer.name());
        if (offer.taken().isPresent()) {
            taken(row, choice, offer.name().equals(work.advised()));
        } else {
            sheet.text(row, TAKEN, CellRole.NOTE, "not offered");
        }
        sheet.said(
                row,
                PERMITTED,
                addresses.reference(offer.permitted(), sheet.name()),
                offer.permitted().word());
        may(offer, row);
        money(row, VALUE, worth.netPresentValue());
        money(row, CASH, worth.cashNetPresentValue());
        payback(offer, row);
        verdict(offer, row, verdicts);
        offer.breakEven().ifPresentOrElse(price -> breakEven(price, row), () -> bends(row));
        sheet.rule(row);
    }

    private void may(Offer offer, SheetRow row) {
        String law = Addresses.cell(row.number(), PERMITTED);
        String kept = addresses.reference(work.keptInHouse(), sheet.name());
        var open = Settings.open();
        String formula = "IF(AND(OR(" + law + "=\"" + open.get(0) + "\"," + law + "=\"" + open.get(1) + "\")," + kept
                + "=\"" + Settings.NO + "\"),1,0)";
        sheet.formula(row, MAY, NumberFormats.YEARS, formula, offer.mayBeTaken() ? 1 : 0);
    }

    private void money(SheetRow row, int column, Line line) {
        sheet.formula(row, column, NumberFormats.WHOLE, reference(line), value.once(line));
    }

    private void payback(Offer offer, SheetRow row) {
        var payback = offer.result().lines().worth().payback();
        String formula =
                "IF(" + reference(payback.never()) + ">0,\"" + NEVER + "\"," + reference(payback.months()) + ")";
        if (value.once(payback.never()) > 0) {
            sheet.status(row, PAYBACK, formula, NEVER);
        } else {
            sheet.formula(row, PAYBACK, NumberFormats.MONTHS, formula, value.once(payback.months()));
        }
    }

    /** The four tests, what they say together, and what the offer is worth where all is well. */
    private void verdict(Offer offer, SheetRow row, String verdicts) {
        List<Line> tests = offer.result().lines().tests().lines();
        String[] cells = new String[tests.size()];
        for (int test = 0; test < cells.length; test++) {
            cells[test] = Addresses.cell(row.number(), TESTS + test);
            Line line = tests.get(test);
            sheet.formula(row, TESTS + test, NumberFormats.YEARS, reference(line), value.once(line));
        }
        String formula =
                "INDEX(" + verdicts + ",1+" + cells[0] + "*(1+" + cells[1] + "*(1+" + cells[2] + "*" + cells[3] + ")))";
        sheet.said(row, VERDICT, formula, ModelWording.of(offer.result().verdict()));
        String all = String.join("*", cells) + "*" + Addresses.cell(row.number(), MAY) + "*"
                + Addresses.cell(row.number(), VALUE);
        boolean sound = offer.result().verdict() == CaseVerdict.SOUND && offer.mayBeTaken();
        sheet.formula(
                row, BEST, NumberFormats.WHOLE, all, sound ? offer.result().netPresentValue() : 0);
    }

    /** The price at which the offer is worth nothing, from its fees and its value as they are now. */
    private void breakEven(BreakEvenPrice price, SheetRow row) {
        String format = NumberFormats.near(price.price().unit(), price.price().value());
        String quoted = addresses.references(price.price(), sheet.name(), value.horizon())[0];
        sheet.formula(row, PRICE, format, quoted, price.price().value());
        String fees = addresses.range(price.fees(), value.horizon());
        String factors = addresses.range(discountFactor, value.horizon());
        sheet.formula(row, FEES, NumberFormats.WHOLE, "SUMPRODUCT(" + fees + "," + factors + ")", price.feesToday());
        sheet.amount(row, PER_FEE, CellRole.AMOUNT, "0.000", price.perFee());
        String now = Addresses.cell(row.number(), PRICE);
        String lost = Addresses.cell(row.number(), PER_FEE) + "*" + Addresses.cell(row.number(), FEES);
        String worth = Addresses.cell(row.number(), VALUE);
        String formula = "IF(" + lost + "=0,0," + now + "*(1+" + worth + "/(" + lost + ")))";
        sheet.formula(row, BREAK_EVEN, format, formula, price.amount());
    }

    private void bends(SheetRow row) {
        sheet.text(row, BREAK_EVEN, CellRole.NOTE, "no straight line");
    }

    private String reference(Line line) {
        return addresses.references(line, sheet.name(), value.horizon())[0];
    }
}
