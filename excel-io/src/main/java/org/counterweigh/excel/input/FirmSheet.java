package org.counterweigh.excel.input;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.OfficeHours;
import org.counterweigh.firm.Policy;

/** Reads the sheet of the firm's settings. */
final class FirmSheet {

    private final Row row;

    FirmSheet(Row row) {
        this.row = row;
    }

    Firm firm() {
        String name = row.text("Firm name").required();
        if (name.endsWith(Layout.EXAMPLE)) {
            row.entry("Firm name")
                    .unlikely("these are still the settings of the template's example.", "Type your own over them.");
        }
        return new Firm(
                name,
                row.choice("Perspective").required(Firm.Perspective.class),
                new Places(row.entry("Home regulator")).regulator(),
                new Places(row.entry("Currency")).requiredCurrency(),
                row.day("Analysis date").required(),
                horizon(),
                policy(),
                office(),
                presentation());
    }

    private Firm.Horizon horizon() {
        return new Firm.Horizon(
                (int) row.figure("Horizon years")
                        .atLeast(1)
                        .atMost(10)
                        .orDefault("firm.horizon")
                        .value(),
                row.choice("Cash flows").orListed(Firm.CashFlows.class, Firm.CashFlows.END_OF_YEAR, "End of year"),
                row.figure("Discount rate").usually(0, 0.3).orDefault("firm.discount-rate"),
                row.figure("Wage growth").usually(-0.1, 0.25).orDefault("firm.wage-growth"),
                row.figure("Volume growth").usually(-0.5, 0.5).orDefault("firm.volume-growth"));
    }

    private Policy policy() {
        return new Policy(
                row.figure("Hurdle").orDefault("firm.hurdle"),
                row.figure("Payback limit months").orDefault("firm.payback-limit"),
                row.figure("Maximum share with one provider").above(0).orDefault("firm.maximum-share"),
                row.figure("Maximum providers").atLeast(1).optional(),
                row.figure("Minimum in-house FTE").optional());
    }

    private Optional<OfficeHours> office() {
        return Office.of(row);
    }

    private Firm.Presentation presentation() {
        return new Firm.Presentation(
                row.text("Prepared by").orElse(""),
                row.text("Confidentiality label").orElse("Confidential"),
                row.text("Brand").optional(),
                locale());
    }

    private String locale() {
        String tag = row.text("Report locale").orElse("en-US");
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
