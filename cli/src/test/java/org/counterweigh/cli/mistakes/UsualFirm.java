package org.counterweigh.cli.mistakes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A firm of usual figures made up by a seed: pay, hours, prices and errors lie where published surveys have them, people are as
 * many as the work takes, and what managing and moving costs is in proportion to fees. Nobody has reason to ask about any of it.
 */
final class UsualFirm {

    /** Pay a year in the own currency, of the middle half and somewhat beyond: BLS, BarkerGilmore, IDR, allaboutlaw, gehalt.de. */
    private enum Home {
        US("US", "USD", 1.0, 46_000, 88_000, 95_000, 260_000, 1_800),
        ENGLAND("EW", "GBP", 0.7323, 23_000, 40_000, 48_000, 120_000, 1_650),
        GERMANY("DE", "EUR", 0.8548, 30_000, 55_000, 58_000, 130_000, 1_650);

        private final String regulator;
        private final String currency;
        /** For one US dollar, ECB, August 2026. */
        private final double dollar;

        private final double[] pay;
        private final double hours;

        Home(
                String regulator,
                String currency,
                double dollar,
                double low,
                double high,
                double from,
                double to,
                double hours) {
            this.regulator = regulator;
            this.currency = currency;
            this.dollar = dollar;
            this.pay = new double[] {low, high, from, to};
            this.hours = hours;
        }
    }

    /** Hours of one piece and pieces a year: IACCM, Exari, Percipient, BIA, Wokingham. */
    enum Kind {
        CONTRACTS("Contract review", "W05", 1.5, 7, 200, 1_500, false),
        NDAS("NDAs", "W05", 0.6, 2, 300, 1_500, false),
        LEASES("Lease abstraction", "W04", 1, 3.5, 300, 2_000, false),
        DOCUMENTS("First-pass review", "W01", 0.014, 0.04, 60_000, 400_000, true),
        REQUESTS("Access requests", "W19", 5, 14, 100, 500, false),
        RESEARCH("Research memos", "W07", 5, 18, 80, 400, false),
        BILLS("Bill review", "W17", 0.25, 0.9, 1_500, 6_000, false);

        final String title;
        private final String code;
        private final double[] range;
        final boolean firstPass;

        Kind(String title, String code, double low, double high, double few, double many, boolean firstPass) {
            this.title = title;
            this.code = code;
            this.range = new double[] {low, high, few, many};
            this.firstPass = firstPass;
        }
    }

    /** One kind of work of the firm, as its market has to know it. */
    record Task(Kind kind, double units, double hours, double errors) {}

    final SplittableRandom random;
    private static final double DAY = 7.5;

    private final Home home;
    final List<Task> tasks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private UsualFirm(long seed) {
        random = new SplittableRandom(seed * 104_729 + 5);
        home = Home.values()[random.nextInt(Home.values().length)];
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        int many = random.nextInt(2, 5);
        while (kinds.size() > many) {
            kinds.remove(random.nextInt(kinds.size()));
        }
        kinds.forEach(kind -> tasks.add(new Task(
                kind,
                round(between(kind.range[2], kind.range[3])),
                between(kind.range[0], kind.range[1]),
                between(0.02, 0.08))));
        firm(seed);
        roles();
        work();
        new UsualMarket(this).sheets();
    }

    static Book of(long seed) {
        return Book.of(new UsualFirm(seed).text.toString());
    }

    /** The same firm, which records its time by the day instead of knowing hours per unit. */
    static Book recordingTime(long seed) {
        var firm = new UsualFirm(seed);
        List<List<Typed>> entries =
                new ArrayList<>(List.of(Book.row("Date", "Timekeeper", "Role", "Hours", "Work type")));
        for (Task task : firm.tasks) {
            for (String role : List.of("Paralegal", "Counsel")) {
                long days = Math.round(task.units() * task.hours() / 2 / DAY);
                for (int day = 0; day < days; day++) {
                    String date = LocalDate.of(2025, 1, 1).plusDays(day % 365).toString();
                    entries.add(Book.row(date, role + " " + day / 365, role, DAY + "", task.kind().title));
                }
            }
        }
        return Book.of(firm.text.toString()).without("Staffing").with(Recorded.SHEET, rows -> entries);
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    void line(Object... cells) {
        List<String> typed = new ArrayList<>();
        for (Object cell : cells) {
            typed.add(cell instanceof Double number ? Typed.of(round(number)).text() : cell.toString());
        }
        text.append(String.join(" | ", typed)).append('\n');
    }

    /** Three digits, as people round. */
    static double round(double number) {
        return new BigDecimal(number).round(new MathContext(3)).doubleValue();
    }

    static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    /** What one US dollar costs the firm. */
    double dollar() {
        return home.dollar;
    }

    /** A lawyer's and a paralegal's hour of the work, about halved between them. */
    double ownHour() {
        return 0.5 * (home.pay[0] + home.pay[2]) * 1.3 / home.hours / 0.8;
    }

    /** Of the counsel that looks after a provider. */
    double counselHour() {
        return 0.5 * (home.pay[2] + home.pay[3]) * 1.25 / home.hours / 0.8;
    }

    private void firm(long seed) {
        line("[Firm]");
        line("Setting", "Value");
        line("Firm name", "Usual " + seed);
        line("Perspective", "Legal department");
        line("Home regulator", home.regulator);
        line("Currency", home.currency);
        line("Analysis date", "2026-06-30");
        line("Horizon years", random.nextInt(3, 6) + "");
        line("Discount rate", percent(between(0.06, 0.11)));
        line("Wage growth", percent(between(0.02, 0.045)));
        line("Minimum net saving", percent(between(0.05, 0.15)));
        line("Payback limit months", random.nextInt(12, 30) + "");
        line("Uncertainty", "Given only");
    }

    private void roles() {
        line("[Roles]");
        line(("Role,Headcount,Salary,On-cost,Overhead per FTE,Pay that ends,Hours per year,Utilisation,Attrition,"
                        + "Replacement cost,Training per FTE,Days to fill,Redundancy cost")
                .replace(",", " | "));
        role("Paralegal", 0);
        role("Counsel", 2);
    }

    private void role(String name, int from) {
        double hours = tasks.stream()
                .mapToDouble(task -> task.units() * task.hours() / 2)
                .sum();
        double busy = between(0.75, 0.85);
        double salary = between(home.pay[from], home.pay[from + 1]);
        line(
                name,
                (int) Math.ceil(hours / (home.hours * busy) / between(0.6, 0.9)) + "",
                salary,
                percent(between(0.17, 0.3)),
                between(7_000, 18_000) * home.dollar,
                percent(between(0.7, 0.95)),
                home.hours,
                percent(busy),
                percent(between(0.07, 0.2)),
                salary * between(0.1, 0.35),
                between(500, 1_800) * home.dollar,
                random.nextInt(30, 80) + "",
                percent(between(0.08, 0.25)));
    }

    private void work() {
        line("[Work]");
        line(("Work type,Code,Units per year,Data class,Personal data,Error rate,Share reviewed,Detection rate of"
                        + " review,Review hours per unit,Rework hours per error,Cost of escaped error,Turnaround"
                        + " days,Cash-releasing share,Reviewer role")
                .replace(",", " | "));
        for (Task task : tasks) {
            double hour = ownHour();
            line(
                    task.kind().title,
                    task.kind().code,
                    task.units(),
                    "D1",
                    "None",
                    percent(task.errors()),
                    percent(between(0.08, 0.25)),
                    percent(between(0.75, 0.9)),
                    task.hours() * between(0.1, 0.3),
                    task.hours() * between(0.2, 0.5),
                    task.hours() * hour * between(0.5, 3),
                    between(2, 9),
                    percent(between(0.6, 1)),
                    "Counsel");
        }
        line("[Staffing]");
        line("Work type", "Role", "Hours per unit");
        for (Task task : tasks) {
            line(task.kind().title, "Paralegal", task.hours() / 2);
            line(task.kind().title, "Counsel", task.hours() / 2);
        }
    }
}
