package org.counterweigh.cli.plain;

import java.util.List;
import java.util.Map;

/**
 * A seeded workbook with every blank filled in that has a figure of its column for a default: shares of fees and severance
 * have none, and what a provider's incidents are said to be decides whether its moved exposure counts.
 */
final class FilledBlanks {

    private final SheetText sheets;
    private final PlainFirm firm;

    private FilledBlanks(SheetText blank) {
        sheets = new SheetText(blank);
        firm = new PlainFirm(new PlainSheets(blank.text()));
    }

    static SheetText of(SheetText blank) {
        var filled = new FilledBlanks(blank);
        filled.firm();
        filled.roles();
        filled.work();
        filled.providers();
        filled.sheets.of("Quotes").forEach(filled::quote);
        filled.sheets.of("Obligation costs").forEach(row -> nothing(row, "One-off", "Per year"));
        return filled.sheets;
    }

    private static void nothing(Map<String, String> row, String... columns) {
        for (String column : columns) {
            row.putIfAbsent(column, "0");
        }
    }

    private double byRegion(double us, double ew, double eu, double in, double otherwise) {
        return PlainFirm.by(firm.places.region(), us, ew, eu, in, otherwise);
    }

    private void firm() {
        Map<String, String> defaults = Map.ofEntries(
                Map.entry("Horizon years", "5"),
                Map.entry("Discount rate", "0.08"),
                Map.entry("Wage growth", "" + firm.wageGrowth),
                Map.entry("Volume growth", "0"),
                Map.entry("Hurdle", "0.1"),
                Map.entry("Payback limit months", "18"),
                Map.entry("Cash flows", "End of year"),
                Map.entry("Office hours start", "9"),
                Map.entry("Office hours end", "17"),
                Map.entry("Irrecoverable tax", "0"),
                Map.entry("Realisation", "0.89"),
                Map.entry("Resale of freed hours", "0"));
        defaults.forEach((setting, value) -> {
            if (!sheets.hasSetting(setting)) {
                sheets.setting(setting, value);
            }
        });
    }

    private void roles() {
        boolean severance = sheets.of("Providers").stream().anyMatch(row -> row.containsKey("Severance"));
        for (Map<String, String> row : sheets.of("Roles")) {
            nothing(
                    row,
                    "Overhead per FTE",
                    "Avoidable overhead",
                    "Attrition",
                    "Replacement cost",
                    "Training per FTE",
                    "Days to fill",
                    "Growth hires");
            row.putIfAbsent("On-cost", "" + byRegion(0.24, 0.18, 0.28, 0.15, 0.25));
            row.putIfAbsent("Avoidable pay", "0.75");
            row.putIfAbsent("Hours per year", "" + (int) byRegion(1800, 1650, 1650, 1900, 1750));
            row.putIfAbsent("Utilisation", "0.8");
            if (!severance) {
                row.putIfAbsent("Redundancy cost", "" + byRegion(0.12, 0.25, 0.4, 0.1, 0.25));
            }
        }
    }

    private void work() {
        for (Map<String, String> row : sheets.of("Work")) {
            nothing(
                    row,
                    "Error rate",
                    "Share reviewed",
                    "Review hours per unit",
                    "Rework hours per error",
                    "Cost of escaped error",
                    "Value per day",
                    "Cashable",
                    "Peaks bought");
            row.putIfAbsent("Volume growth", "" + firm.settings.number("Volume growth", 0));
            row.putIfAbsent("Detection", "0.8");
            row.putIfAbsent("Records per unit", "1");
            row.putIfAbsent("Outsourceable share", "1");
        }
        sheets.of("Outside counsel").forEach(row -> row.putIfAbsent("Rate growth", "" + firm.wageGrowth));
    }

    private void providers() {
        for (Map<String, String> row : sheets.of("Providers")) {
            nothing(row, "Annual fee", "Exchange rate change", "Minimum commitment", "Legal cost", "Annual controls");
            row.putIfAbsent("Kind", "LPO");
            row.putIfAbsent("Price escalator", "0.04");
            row.putIfAbsent("Ramp months", "6");
            row.putIfAbsent("Parallel months", "1");
            row.putIfAbsent("Office hours start", "9");
            row.putIfAbsent("Office hours end", "17");
        }
    }

    private void quote(Map<String, String> row) {
        Map<String, String> work = found("Work", "Work type", row);
        PlainSheets.Row provider = firm.sheets
                .of("Providers", "Provider", row.getOrDefault("Provider", ""))
                .get(0);
        nothing(row, "Query rate", "Hours per query");
        for (String same : List.of("Error rate", "Share reviewed")) {
            row.putIfAbsent(same, work.getOrDefault(same, ""));
        }
        row.putIfAbsent("Learning loss", "0.12");
        row.putIfAbsent("Culture loss", firm.places.atHome(provider) ? "0" : "0.03");
        if (!row.containsKey("Hours per unit")) {
            row.putIfAbsent("Productivity", row.containsKey("Price per hour") ? "0.95" : "1");
        }
    }

    private Map<String, String> found(String sheet, String key, Map<String, String> by) {
        return sheets.of(sheet).stream()
                .filter(row -> row.getOrDefault(key, "").equals(by.get(key)))
                .findFirst()
                .orElseThrow();
    }
}
