package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The providers, quotes, discounts, risks and conditions of a seeded workbook. */
final class SeededMarket {

    private static final List<String> COUNTRIES = List.of("IN", "GB", "US", "PH", "ZA", "PL", "DE", "US-DC", "IE");
    private static final List<String> KINDS = List.of(
            "LPO", "ALSP", "Law firm", "Contract lawyers", "Captive", "Software", "Software", "In-house programme");

    private final SeededWorkbook firm;
    private final SheetText sheets;
    private final List<SeededRow> providers = new ArrayList<>();

    SeededMarket(SeededWorkbook firm) {
        this.firm = firm;
        sheets = firm.sheets;
    }

    void sheets() {
        int many = firm.random.nextInt(1, 5);
        for (int i = 0; i < many; i++) {
            provider("Provider " + (char) ('A' + i));
        }
        if (firm.chance(0.12)) {
            twin();
        }
        risks();
        conditions();
    }

    private void provider(String name) {
        SeededRow provider = firm.row()
                .text("Provider", name)
                .text("Country", firm.one(COUNTRIES))
                .rarely("Annual fee", 500, 20_000)
                .rarely("Minimum commitment", 1_000, 90_000)
                .maybe("Price escalator", 0, 0.06)
                .maybe("Legal cost", 0, 2_000)
                .maybe("Annual controls", 0, 2_000)
                .maybe("Ramp months", 0, 12)
                .maybe("Parallel months", 0, 4)
                .rarely("Severance", 0, 3_000);
        if (firm.chance(0.6)) {
            provider.text("Kind", firm.one(KINDS));
        }
        for (String shareOfFees :
                List.of("Governance hours", "Selection cost", "Transfer cost", "IT cost", "Exit cost")) {
            provider.maybe(shareOfFees, 0, shareOfFees.startsWith("Governance") ? 60 : 3_000);
        }
        if (firm.chance(0.3)) {
            provider.text("Governance role", firm.one(firm.roles).cells.getOrDefault("Role", ""));
        }
        if (firm.chance(0.3)) {
            provider.text("Currency", "EUR").number("Exchange rate", 1.15).maybe("Exchange rate change", -0.03, 0.04);
        }
        if (firm.chance(0.04)) {
            provider.number("Exchange rate", 0.9);
        }
        if (firm.chance(0.4)) {
            provider.text(
                    "Time zone", firm.one(List.of("Asia/Manila", "Asia/Kolkata", "Europe/Berlin", "America/Denver")));
        }
        if (firm.chance(0.4)) {
            provider.text("Office hours start", firm.one(List.of("7", "13.5", "20")))
                    .text("Office hours end", firm.one(List.of("4", "17.25", "22")));
        }
        answers(provider);
        provider.maybe("Staff in 10 days", 0, 12);
        providers.add(provider);
        sheets.add("Providers", provider.cells);
        List<SeededRow> quotes = new ArrayList<>();
        for (SeededRow kind : firm.work) {
            if (firm.chance(0.8) || sheets.of("Quotes").isEmpty()) {
                quotes.add(quote(provider, kind));
            }
        }
        discounts(provider, quotes);
    }

    /** Mostly what the law likes to hear. */
    private void answers(SeededRow provider) {
        for (String good : List.of(
                "Employs lawyers",
                "ISO 27001",
                "SOC 2",
                "No local storage",
                "Encryption",
                "Background checks",
                "Audit rights")) {
            if (firm.chance(0.97)) {
                provider.text(good, firm.chance(0.95) ? "Yes" : "No");
            }
        }
        for (String bad : List.of("Subcontracts", "Uses AI", "Shares fees", "Client contact", "Serves opponents")) {
            if (firm.chance(0.97)) {
                provider.text(bad, firm.chance(0.97) ? "No" : "Yes");
            }
        }
    }

    private SeededRow quote(SeededRow provider, SeededRow kind) {
        String name = kind.cells.getOrDefault("Work type", "");
        double rate = firm.seasonal
                ? firm.random.nextDouble(45, 95)
                : firm.random.nextDouble(firm.good ? 8 : 35, firm.good ? 60 : 120);
        double hours = hoursToday(name, kind.number("Units per year"));
        SeededRow quote = firm.row()
                .text("Provider", provider.cells.getOrDefault("Provider", ""))
                .text("Work type", name);
        boolean byUnit = firm.chance(0.35);
        if (byUnit) {
            boolean free = provider.has("Annual fee") && firm.chance(0.15);
            quote.number("Price per unit", free ? 0 : rate * hours);
        } else {
            quote.number("Price per hour", rate);
        }
        if (firm.chance(0.4)) {
            quote.number("Hours per unit", hours * firm.random.nextDouble(0.8, 1.3));
        } else {
            quote.rarely("Productivity", 0.7, 1.15);
        }
        quote.maybe("Error rate", 0, 0.05)
                .maybe("Share reviewed", 0, 1)
                .maybe("Query rate", 0, 0.1)
                .maybe("Hours per query", 0, 0.4)
                .rarely("Turnaround days", 0.5, 8)
                .maybe("Learning loss", 0, 0.2)
                .maybe("Culture loss", 0, 0.08);
        if (firm.chance(0.2)) {
            quote.number("Supervision hours per unit", hours * firm.random.nextDouble(0, 0.2));
        } else {
            quote.maybe("Supervision", 0, 0.2);
        }
        if (firm.chance(0.25)) {
            quote.number("Capacity", kind.number("Units per year") * Math.max(0, firm.random.nextDouble(-0.03, 1.2)));
        }
        if (firm.lawFirm) {
            quote.maybe("Billed per hour", rate, 3 * rate);
        }
        sheets.add("Quotes", quote.cells);
        return quote;
    }

    /** Near enough to ask a price of the right size. */
    private double hoursToday(String work, double units) {
        double sum = 0;
        for (String sheet : List.of("Staffing", "Outside counsel")) {
            for (Map<String, String> row : sheets.of(sheet)) {
                if (work.equals(row.get("Work type"))) {
                    sum += Double.parseDouble(row.getOrDefault("Hours per unit", "0"));
                    sum += Double.parseDouble(row.getOrDefault("Share of time", "0")) * 3_500 / units;
                }
            }
        }
        return Math.max(sum, 1 / units);
    }

    /** Of a case or of all the provider does, never both. */
    private void discounts(SeededRow provider, List<SeededRow> quotes) {
        if (quotes.isEmpty() || firm.chance(0.65)) {
            return;
        }
        boolean together = firm.chance(0.6);
        String work = together ? "" : firm.one(quotes).cells.getOrDefault("Work type", "");
        for (int tier = 0; tier < firm.random.nextInt(1, 4); tier++) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("Provider", provider.cells.getOrDefault("Provider", ""));
            row.put("Work type", work);
            row.put("From amount", SeededRow.plain(tier * 20_000 + firm.random.nextDouble(0, 15_000)));
            row.put("Discount", SeededRow.plain(0.04 * (tier + 1)));
            sheets.add("Discounts", row);
        }
    }

    /** A provider that differs from the first in nothing but its name, so that plans tie. */
    private void twin() {
        String first = providers.get(0).cells.getOrDefault("Provider", "");
        for (String sheet : List.of("Providers", "Quotes", "Discounts")) {
            for (Map<String, String> row : List.copyOf(sheets.of(sheet))) {
                if (first.equals(row.get("Provider"))) {
                    Map<String, String> copy = new LinkedHashMap<>(row);
                    copy.put("Provider", "Twin");
                    sheets.add(sheet, copy);
                }
            }
        }
    }

    private void risks() {
        List<String> options = new ArrayList<>(List.of("In-house"));
        providers.forEach(provider -> options.add(provider.cells.getOrDefault("Provider", "")));
        for (String option : options) {
            if (firm.chance(0.5)) {
                SeededRow risk = firm.row()
                        .text("Option", option)
                        .maybe("Incidents per year", 0, 0.3)
                        .text("Recovered", "0.3");
                double low = firm.random.nextDouble(1_000, 30_000);
                risk.number("Loss low", low).number("Loss likely", 2 * low);
                if (firm.chance(0.95)) {
                    risk.number("Loss high", 9 * low);
                } else {
                    risk.cells.keySet().removeAll(List.of("Loss low", "Loss likely"));
                }
                sheets.add("Risks", option.equals("In-house") ? risk.cells : risk.maybe("Moved exposure", 0, 1).cells);
            }
        }
    }

    private void conditions() {
        for (int code = 1; code <= 20; code++) {
            if (firm.chance(0.97)) {
                sheets.add(
                        "Conditions",
                        firm.row()
                                .text("Obligation", "O" + code)
                                .text("Met", "Yes")
                                .text("Date", "2025-11-03")
                                .text("Owner", "General counsel")
                                .cells);
            }
            if (firm.chance(0.4)) {
                sheets.add(
                        "Obligation costs",
                        firm.row()
                                .text("Obligation", "O" + code)
                                .maybe("One-off", 0, 900)
                                .maybe("Per year", 0, 400)
                                .cells);
            }
        }
    }
}
