package org.counterweigh.excel.input;

import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.excel.input.cell.CodeCell;
import org.counterweigh.excel.input.cell.Entry;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.OfficeHours;
import org.counterweigh.firm.Policy;

/** Reads the sheet of the firm's settings. */
final class FirmSheet {

    private FirmSheet() {}

    /** @param file the name of the workbook's file without its ending */
    static Firm firm(Row row, String file) {
        String name = name(row, file);
        if (name.endsWith(Layout.EXAMPLE)) {
            row.entry("Firm name")
                    .unlikely("these are still the settings of the template's example.", "Type your own over them.");
        }
        var home = new Home(row.read("Home regulator", CodeCell::regulator).orElse(""));
        var perspective = row.choice("Perspective", Firm.Perspective.class);
        return new Firm(
                name,
                perspective,
                home.regulator(),
                row.read("Currency", CodeCell::currency).orElse(""),
                row.date("Analysis date"),
                horizon(row, home),
                policy(row),
                row.figure("Irrecoverable tax"),
                income(row, perspective),
                office(row, home.zone()),
                presentation(row));
    }

    /** A name that a formula was to fetch, and never did, is a small thing; the file is called after the firm too. */
    private static String name(Row row, String file) {
        Entry entry = row.entry("Firm name");
        if (!entry.isFormulaWithoutResult()) {
            return row.text("Firm name");
        }
        entry.unlikely(
                "the result of the formula was never stored; the name of the file, \"" + file + "\", stands in.",
                "Type the name, or open the workbook in Excel and save it.");
        return file;
    }

    private static Firm.Horizon horizon(Row row, Home home) {
        return new Firm.Horizon(
                (int) row.figure("Horizon years").value(),
                row.choice("Cash flows", Firm.CashFlows.class),
                row.figure("Discount rate"),
                row.figureCell("Wage growth").forRegion(home.region()),
                row.figure("Volume growth"));
    }

    private static Policy policy(Row row) {
        Given hurdle = row.figure("Minimum net saving");
        Optional<Given> maximumShare = row.optionalFigure("Maximum share with one provider");
        if (!hurdle.isDefault()) {
            row.entry("Minimum net saving")
                    .changed(
                            "it is now a share of pay, hiring, training and outside counsel avoided; it was one of"
                                    + " personnel cost alone.",
                            "Check that it is meant so.");
        }
        if (maximumShare.isPresent()) {
            row.entry("Maximum share with one provider")
                    .changed(
                            "it is now a share of all hours worked today; it was one of outsourced spend.",
                            "Check that it is meant so, or clear the cell for no limit.");
        }
        return new Policy(
                hurdle,
                row.figure("Payback limit months"),
                maximumShare,
                row.optionalFigure("Maximum providers"),
                row.optionalFigure("Minimum in-house FTE"));
    }

    /** A department has no clients to bill, so that nobody would look for what stands in. */
    private static Firm.Income income(Row row, Firm.Perspective perspective) {
        return perspective == Firm.Perspective.LAW_FIRM
                ? new Firm.Income(row.figure("Realisation"), row.figure("Resale of freed hours"))
                : new Firm.Income(
                        row.figureCell("Realisation").orQuietly("firm.realisation"),
                        row.figureCell("Resale of freed hours").orQuietly("firm.resale"));
    }

    /**
     * When an office is open, in the firm's settings and in a provider's row; empty where no time zone is known.
     *
     * @param ofPlace the zone where none is typed
     */
    static Optional<OfficeHours> office(Row row, Optional<ZoneId> ofPlace) {
        boolean isOpen = row.isBlank("Time zone");
        Optional<ZoneId> zone = isOpen ? ofPlace : CodeCell.zone(row.entry("Time zone"));
        zone.filter(found -> isOpen)
                .ifPresent(found ->
                        row.entry("Time zone").listed(found + " (the time of its place, IANA time zone database)"));
        if (zone.isEmpty()) {
            // Looked at all the same, so that a slip in them is told with the others.
            row.optionalClock("Office hours start");
            row.optionalClock("Office hours end");
        }
        return zone.map(
                where -> new OfficeHours(where, row.clock("Office hours start"), row.clock("Office hours end")));
    }

    private static Firm.Presentation presentation(Row row) {
        return new Firm.Presentation(
                row.text("Prepared by"),
                row.text("Confidentiality label"),
                row.optionalText("Brand").map(name -> new Firm.BrandName(name, row.place("Brand"))),
                locale(row),
                row.optionalYes("Attach workbook").orElse(true));
    }

    private static String locale(Row row) {
        String tag = row.text("Report locale");
        try {
            return new Locale.Builder()
                    .setLanguageTag(tag.replace('_', '-'))
                    .build()
                    .toLanguageTag();
        } catch (IllformedLocaleException notATag) {
            row.entry("Report locale")
                    .stops("\"" + tag + "\" is no locale.", "Type one such as en-US, en-GB or de-DE.");
            return "en-US";
        }
    }
}
