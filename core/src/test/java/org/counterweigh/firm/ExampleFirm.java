package org.counterweigh.firm;

import java.util.List;

/**
 * The smallest firm worth an evaluation; each figure of it can be checked by hand.
 *
 * <p>10,000 documents a year at 0.02 h by a paralegal: salary 60,000, on-cost 28%, 1,600 h at 80% = 1,280 productive,
 * so 60 an hour and 12,000 of avoidable pay, all of it cash. The provider asks 30 an hour and takes 0.025 h: fees of
 * 7,500. Nothing else costs anything, and nothing grows.
 */
public final class ExampleFirm {

    public static final String ROLE = "Paralegal";
    public static final String WORK = "Document review";
    public static final String PROVIDER = "Provider A";
    public static final String STAFFING = WORK + " / " + ROLE;
    public static final String QUOTE = PROVIDER + " / " + WORK;

    private ExampleFirm() {}

    public static FirmData data() {
        return builder().build();
    }

    /** The example firm, open for a change. */
    public static FirmBuilder builder() {
        return new FirmBuilder()
                .setting("Wage growth", 0)
                .role(ROLE, 1, 60_000)
                .with("Roles", ROLE, "On-cost", 0.28)
                .with("Roles", ROLE, "Hours per year", 1_600)
                .with("Roles", ROLE, "Utilisation", 0.8)
                .with("Roles", ROLE, "Avoidable pay", 1)
                .work(WORK, "W01", 10_000)
                .with("Work", WORK, "Cashable", 1)
                .staffing(WORK, ROLE, 0.02)
                .plainProvider(PROVIDER, "US")
                .plainQuote(PROVIDER, WORK, 30, 0.025);
    }

    /** The example firm with one cell filled in otherwise. */
    public static FirmData with(String sheet, String row, String column, double amount) {
        return builder().with(sheet, row, column, amount).build();
    }

    /** A firm that asks what if, and has confirmed some of its figures. */
    public static FirmData asking(FirmData firm, List<Scenario> scenarios, List<Confirmation> confirmed) {
        return new FirmData(
                firm.firm(),
                firm.roles(),
                firm.work(),
                firm.market(),
                firm.governance(),
                firm.uncertainty(),
                firm.recipients(),
                scenarios,
                confirmed,
                OpenQuestions.NONE);
    }

    /** The only quote of the example firm. */
    public static Quote quote(FirmData data) {
        return data.market().quotes().get(0);
    }
}
