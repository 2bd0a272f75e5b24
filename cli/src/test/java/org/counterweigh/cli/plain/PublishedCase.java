package org.counterweigh.cli.plain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A make-or-buy case that somebody published, as a workbook: the figures its source gives, and of all that it does not mention
 * nothing at all. One year, no interest, no growth, no cost of changing over, no loss of speed, and no law in the way.
 */
final class PublishedCase {

    private static final Map<String, String> FIRM = cells(
            "Firm name", "Published case",
            "Perspective", "Legal department",
            "Home regulator", "US-NY",
            "Currency", "USD",
            "Analysis date", "2026-03-31",
            "Horizon years", "1",
            "Discount rate", "0",
            "Wage growth", "0",
            "Volume growth", "0",
            "Hurdle", "0",
            "Irrecoverable tax", "0",
            "Uncertainty", "Given only");

    private static final Map<String, Map<String, String>> NOTHING = Map.of(
            "Roles",
                    cells(
                            "On-cost",
                            "0",
                            "Avoidable pay",
                            "1",
                            "Avoidable overhead",
                            "0",
                            "Hours per year",
                            "1000",
                            "Utilisation",
                            "1",
                            "Attrition",
                            "0",
                            "Replacement cost",
                            "0",
                            "Training per FTE",
                            "0",
                            "Days to fill",
                            "0",
                            "Growth hires",
                            "0",
                            "Redundancy cost",
                            "0"),
            "Work",
                    cells(
                            "Code",
                            "W01",
                            "Data class",
                            "D0",
                            "Personal data",
                            "None",
                            "Cashable",
                            "1",
                            "Outsourceable share",
                            "1",
                            "Peaks bought",
                            "0",
                            "Error rate",
                            "0"),
            "Staffing", Map.of(),
            "Outside counsel", cells("Hours per unit", "1", "Rate growth", "0"),
            "Providers",
                    cells(
                            "Country",
                            "US",
                            "Kind",
                            "ALSP",
                            "Admitted",
                            "Yes",
                            "Employs lawyers",
                            "Yes",
                            "ISO 27001",
                            "Yes",
                            "SOC 2",
                            "Yes",
                            "Encryption",
                            "Yes",
                            "Audit rights",
                            "Yes",
                            "Subcontracts",
                            "No",
                            "Uses AI",
                            "No",
                            "Annual fee",
                            "0",
                            "Exchange rate change",
                            "0",
                            "Price escalator",
                            "0",
                            "Minimum commitment",
                            "0",
                            "Governance hours",
                            "0",
                            "Selection cost",
                            "0",
                            "Transfer cost",
                            "0",
                            "Legal cost",
                            "0",
                            "IT cost",
                            "0",
                            "Severance",
                            "0",
                            "Annual controls",
                            "0",
                            "Ramp months",
                            "0",
                            "Parallel months",
                            "0",
                            "Exit cost",
                            "0"),
            "Quotes",
                    cells(
                            "Hours per unit",
                            "1",
                            "Query rate",
                            "0",
                            "Hours per query",
                            "0",
                            "Learning loss",
                            "0",
                            "Culture loss",
                            "0",
                            "Supervision hours per unit",
                            "0"));

    private final Map<String, String> firm = new LinkedHashMap<>(FIRM);
    private final SheetText rows = new SheetText();
    private Map<String, String> last = Map.of();

    /** Another value of a setting. */
    PublishedCase setting(String setting, String value) {
        firm.put(setting, value);
        return this;
    }

    /** A row, by heading and cell; columns that are left out count as nothing. */
    PublishedCase row(String sheet, String... cells) {
        last = new LinkedHashMap<>(NOTHING.getOrDefault(sheet, Map.of()));
        rows.add(sheet, last);
        return more(cells);
    }

    /** More cells of the row that was added last. */
    PublishedCase more(String... cells) {
        last.putAll(cells(cells));
        return this;
    }

    /** Somebody the sheet of roles has to name, where the source tells of no team of its own. */
    PublishedCase withoutTeam() {
        return row("Roles", "Role", "General counsel", "Headcount", "1", "Salary", "1");
    }

    Answer answer() {
        var settings = new SheetText();
        firm.forEach(settings::setting);
        return Answer.of(settings.text() + "\n" + rows.text());
    }

    private static Map<String, String> cells(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }
}
