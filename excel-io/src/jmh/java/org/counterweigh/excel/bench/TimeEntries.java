package org.counterweigh.excel.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Time entries of one year, always the same ones: 16 kinds of work, 4,000 matters, 600 people, a quarter of a million narratives. */
final class TimeEntries {

    static final List<String> HEADINGS = List.of(
            "Date",
            "Matter",
            "Timekeeper",
            "Role",
            "Task code",
            "Activity code",
            "Hours",
            "Rate",
            "Amount",
            "Work type",
            "Narrative",
            "Client");

    static final List<String> WORK_TYPES = List.of(
            "Document review",
            "Contract drafting",
            "Contract review",
            "Legal research",
            "Due diligence",
            "E-discovery",
            "Litigation support",
            "Patent searches",
            "Trademark filing",
            "Regulatory filing",
            "Compliance monitoring",
            "Corporate secretarial",
            "Employment advice",
            "Lease abstraction",
            "Invoice review",
            "Transcription");

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int FIRST_SERIAL = 45_292;
    private static final int DAYS = 366;
    private static final int MATTERS = 4_000;
    private static final int PEOPLE = 600;
    private static final int CLIENTS = 250;
    private static final int NARRATIVES = 254_000;
    private static final List<String> ROLES = List.of("Partner", "Counsel", "Associate", "Paralegal", "Clerk");
    private static final List<String> DEEDS = List.of(
            "Review and annotate",
            "Draft and revise",
            "Research on",
            "Telephone call on",
            "Conference on",
            "Analysis of",
            "Prepare summary of",
            "Correspondence on");
    private static final List<String> OBJECTS = List.of(
            "deposition transcript",
            "supply agreement",
            "discovery responses",
            "privilege log",
            "board minutes",
            "licence schedule",
            "expert report",
            "motion to dismiss",
            "lease & guarantee",
            "disclosure letter");

    private final SplittableRandom dice;
    private final int rows;
    private int done;

    TimeEntries(int rows) {
        this.rows = rows;
        this.dice = new SplittableRandom(20_240_101L + rows);
    }

    /** The next one; the year goes by as the entries do, in the manner of a ledger. */
    TimeEntry next() {
        int day = Math.min(DAYS - 1, (int) ((long) done++ * DAYS / rows));
        int matter = dice.nextInt(MATTERS);
        int person = dice.nextInt(PEOPLE);
        int quarters = 1 + Math.min(dice.nextInt(32), dice.nextInt(32));
        int rate = 60 + 5 * (person * 37 % 120);
        return new TimeEntry(
                FIRST_SERIAL + day,
                FIRST_DAY.plusDays(day).getMonthValue() - 1,
                String.format(Locale.ROOT, "M-%06d", 100_000 + matter * 7),
                "TK" + (1_000 + person),
                ROLES.get(person % ROLES.size()),
                "L" + (1 + dice.nextInt(5)) + (1 + dice.nextInt(6)) + "0",
                "A1" + (10 + dice.nextInt(11)),
                quarters,
                rate,
                amount(quarters * rate),
                WORK_TYPES.get(dice.nextInt(WORK_TYPES.size())),
                narrative(dice.nextInt(NARRATIVES)),
                "Client " + (1 + matter % CLIENTS));
    }

    /** Two in a hundred end as Excel ends a sum that no double can hold: 187.50000000000003. */
    private String amount(int quarterMoney) {
        double amount = quarterMoney / 4.0;
        if (dice.nextInt(50) == 0) {
            amount = Math.nextUp(amount);
        }
        String digits = Double.toString(amount);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    private static String narrative(int index) {
        return DEEDS.get(index % DEEDS.size()) + " " + OBJECTS.get(index / 8 % OBJECTS.size()) + " no. " + index
                + ", part " + (index * 31L % 97) + " of 97";
    }
}
