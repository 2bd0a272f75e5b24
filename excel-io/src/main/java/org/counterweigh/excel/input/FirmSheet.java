package org.counterweigh.excel.input;

import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.excel.input.cell.CodeCell;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.OfficeHours;
import org.counterweigh.firm.Policy;

/** Reads the sheet of the firm's settings. */
final class FirmSheet {

    private FirmSheet() {}

    static Firm firm(Row row) {
        String name = row.text("Firm name");
        if (name.endsWith(Layout.EXAMPLE)) {
            row.entry("Firm name")
                    .unlikely("these are still the settings of the template's example.", "Type your own over them.");
        }
        return new Firm(
                name,
                row.choice("Perspective", Firm.Perspective.class),
                row.read("Home regulator", CodeCell::regulator).orElse(""),
                row.read("Currency", CodeCell::currency).orElse(""),
                row.date("Analysis date"),
                horizon(row),
                policy(row),
                office(row),
                presentation(row));
    }

    private static Firm.Horizon horizon(Row row) {
        return new Firm.Horizon(
                (int) row.figure("Horizon years").value(),
                row.choice("Cash flows", Firm.CashFlows.class),
                row.figure("Discount rate"),
                row.figure("Wage growth"),
                row.figure("Volume growth"));
    }

    private static Policy policy(Row row) {
        return new Policy(
                row.figure("Hurdle"),
                row.figure("Payback limit months"),
                row.figure("Maximum share with one provider"),
                row.optionalFigure("Maximum providers"),
                row.optionalFigure("Minimum in-house FTE"));
    }

    /** When an office is open, in the firm's settings and in a provider's row; empty where no time zone is given. */
    static Optional<OfficeHours> office(Row row) {
        Optional<ZoneId> zone = CodeCell.zone(row.entry("Time zone"));
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
                locale(row));
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
