package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A small workbook of the second edition made up by a seed; between them the seeds hold every feature beside every other. */
public final class SeededWorkbook {

    private static final List<String> REGULATORS = List.of(
            "US",
            "US-CA",
            "US-NYC",
            "US-TX",
            "US-CO",
            "US-FL",
            "US-WA",
            "EW",
            "EW",
            "EU",
            "DE",
            "IN",
            "US-CA-LA",
            "EW");
    private static final List<String> ZONES =
            List.of("America/New_York", "Europe/London", "Asia/Kolkata", "Pacific/Auckland", "America/Los_Angeles");
    private static final List<String> CODES = List.of("W01", "W02", "W03", "W05", "W07", "W08", "W09", "W13", "W17");

    final SheetText sheets = new SheetText();
    final SplittableRandom random;
    final boolean lawFirm;
    final List<SeededRow> roles = new ArrayList<>();
    final List<SeededRow> work = new ArrayList<>();
    /** Most of the firms have something to gain, so that plans differ in more than one kind of work. */
    final boolean good;

    /** Some have months far above the others and pay for them, so that keeping a base load is worth most. */
    final boolean seasonal;

    private final double filled;

    private SeededWorkbook(long seed) {
        random = new SplittableRandom(seed * 7919 + 17);
        lawFirm = chance(0.4);
        good = chance(0.75);
        seasonal = chance(0.2);
        filled = List.of(0.25, 0.6, 0.85, 1.0).get(random.nextInt(4));
        firm(seed);
        roles();
        work();
        new SeededMarket(this).sheets();
    }

    public static SheetText of(long seed) {
        return new SeededWorkbook(seed).sheets;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    SeededRow row() {
        return new SeededRow(random, filled);
    }

    private void firm(long seed) {
        SeededRow firm = row().text("Firm name", "Seeded " + seed)
                .text("Perspective", lawFirm ? "Law firm" : "Legal department")
                .text("Home regulator", one(REGULATORS))
                .text("Currency", "USD")
                .text("Analysis date", one(List.of("2026-03-31", "2026-10-25", "2025-12-31", "2026-03-08")))
                // Nothing varies, so that nothing but the figures themselves is worked out.
                .text("Uncertainty", "Given only");
        if (chance(0.8)) {
            firm.number("Horizon years", one(List.of(1, 2, 2, 3, 4, 5, 7, 10)));
        }
        firm.maybe("Discount rate", 0, 0.15)
                .maybe("Wage growth", -0.01, 0.06)
                .maybe("Volume growth", -0.08, 0.1)
                .maybe("Hurdle", 0, 0.25)
                .maybe("Cash flows", "Mid-year", "End of year")
                .maybe("Irrecoverable tax", 0, 0.2)
                .maybe("Realisation", 0.7, 1)
                .maybe("Resale of freed hours", 0, 0.6);
        if (chance(0.6)) {
            firm.number("Payback limit months", random.nextInt(6, 80) / 2.0);
        }
        if (chance(0.5)) {
            firm.text("Time zone", one(ZONES));
        }
        if (chance(0.5)) {
            firm.text("Office hours start", one(List.of("8", "8.5", "9"))).text("Office hours end", "17.5");
        }
        limits(firm);
        firm.cells.forEach(sheets::setting);
    }

    private void limits(SeededRow firm) {
        if (chance(0.35)) {
            firm.number("Maximum share with one provider", one(List.of(0.2, 0.4, 0.6, 0.9, 1.0)));
        }
        if (chance(0.35)) {
            firm.number("Maximum providers", one(List.of(1, 1, 2, 3)));
        }
        if (chance(0.3)) {
            firm.number("Minimum in-house FTE", one(List.of(0.0, 1.0, 2.0, 4.5, 30.0)));
        }
    }

    private void roles() {
        List<String> names = List.of("Paralegal", "Counsel", "Senior counsel");
        int many = random.nextInt(1, 4);
        for (int i = 0; i < many; i++) {
            SeededRow role = row().text("Role", names.get(i))
                    .number("Headcount", one(List.of(4.0, 5.5, 7.0, 9.0)))
                    .number("Salary", (55_000 + 60_000 * i) * random.nextDouble(0.9, 1.2))
                    .maybe("On-cost", 0.1, 0.4)
                    .maybe("Overhead per FTE", 2_000, 20_000)
                    .maybe("Avoidable pay", good ? 0.7 : 0.3, 1)
                    .maybe("Avoidable overhead", 0, 0.6)
                    .maybe("Hours per year", 1_500, 1_900)
                    .maybe("Utilisation", 0.6, 0.9)
                    .maybe("Attrition", 0, 0.3)
                    .maybe("Replacement cost", 2_000, 40_000)
                    .maybe("Training per FTE", 0, 3_000)
                    .maybe("Days to fill", 0, 120)
                    .maybe("Cover rate", 40, 190)
                    .maybe("Growth hires", 0, 1.5)
                    .maybe("Redundancy cost", 0, 0.3);
            if (lawFirm || chance(0.1)) {
                role.number("Billing rate", (90 + 80 * i) * random.nextDouble(0.8, 1.6));
            }
            roles.add(role);
            sheets.add("Roles", role.cells);
        }
    }

    private void work() {
        int many = random.nextInt(1, 6);
        for (int i = 0; i < many; i++) {
            SeededRow kind = row().text("Work type", "Work " + (char) ('A' + i))
                    .text("Code", one(CODES))
                    .number("Units per year", one(List.of(50, 400, 3_000)))
                    .text("Data class", one(List.of("D0", "D1", "D1", "D2", "D2", "D3")))
                    .rarely("Volume growth", -0.1, 0.15)
                    .maybe("Error rate", 0, 0.05)
                    .maybe("Share reviewed", 0, 1)
                    .maybe("Detection", 0.5, 1)
                    .maybe("Review hours per unit", 0, 0.1)
                    .maybe("Rework hours per error", 0, 1)
                    .maybe("Cost of escaped error", 0, 500)
                    .rarely("Turnaround days", 0.5, 8)
                    .rarely("Value per day", 0, 6)
                    .maybe("Records per unit", 0, 3)
                    .rarely("Peaks bought", 0, 1)
                    .rarely("Outsourceable share", 0.3, 1);
            if (seasonal) {
                kind.number("Peaks bought", random.nextDouble(0.4, 1));
            }
            if (chance(0.8)) {
                kind.text("Personal data", "None");
            }
            if (chance(good ? 0.9 : 0.5)) {
                kind.number("Cashable", chance(0.2) ? 0 : random.nextDouble(good ? 0.5 : 0, 1));
            }
            if (chance(0.3)) {
                kind.text("Reviewer role", one(roles).cells.getOrDefault("Role", ""));
            }
            if (lawFirm) {
                kind.text("Billing", one(List.of("Fee", "Fee", "Disbursement", "Fixed", "None")));
            }
            if (chance(0.06)) {
                kind.text("Keep in-house", "Yes");
            }
            work.add(kind);
            sheets.add("Work", kind.cells);
            staff(kind);
            season(kind);
        }
    }

    /** Some are nobody's, some are bought, some are shared between the team and a law firm. */
    private void staff(SeededRow kind) {
        String name = kind.cells.getOrDefault("Work type", "");
        double units = kind.number("Units per year");
        double ofATeam = random.nextDouble(200, 2_000) / units;
        boolean bought = chance(0.3);
        if (!bought || chance(0.5)) {
            for (SeededRow role : roles) {
                if (role == roles.get(0) ? chance(0.9) : chance(0.35)) {
                    SeededRow row = row().text("Work type", name).text("Role", role.cells.getOrDefault("Role", ""));
                    sheets.add(
                            "Staffing",
                            chance(0.3)
                                    ? row.number("Share of time", random.nextDouble(0.05, 0.5)).cells
                                    : row.number("Hours per unit", ofATeam).cells);
                }
            }
        }
        for (int i = 0; bought && i < random.nextInt(1, 3); i++) {
            sheets.add(
                    "Outside counsel",
                    row().text("Work type", name)
                            .text("Firm", "Counsel " + i)
                            .number("Hours per unit", ofATeam * random.nextDouble(0.2, 1))
                            .number("Price per hour", random.nextDouble(80, 300))
                            .maybe("Rate growth", 0, 0.07)
                            .cells);
        }
    }

    private void season(SeededRow kind) {
        if (!seasonal && chance(0.6)) {
            return;
        }
        SeededRow demand = row().text("Work type", kind.cells.getOrDefault("Work type", ""));
        boolean flat = chance(0.1);
        for (String month :
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")) {
            demand.number(
                    month,
                    flat ? 10 : one(List.of(0.0, 3.0, 5.0, 8.0, 10.0, 25.0, 40.0)) + (month.equals("Jan") ? 1 : 0));
        }
        sheets.add("Demand", demand.cells);
    }
}
