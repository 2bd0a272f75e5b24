package org.counterweigh.firm;

import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;

/**
 * The example firm with eleven months of 100 documents in 2,400 and one of 1,300, and a provider as fast as the team at
 * 70 an hour, which is more than the team's 60.
 *
 * <p>Today 13/24 - 2/24 = 11/24 of 200 h stand above the average month and are paid for at 90: 8,250 beside 12,000 of
 * pay. Moving all costs 14,000 and gains 6,250. Half the team does 1/24 in each month; half the work stays above it:
 * 6,000 of pay and 8,250 of cover against 7,000 of fees gain 7,250. Keeping the whole team buys 11/24 of the work for
 * 6,416.67 and gains 1,833.33.
 */
public final class OneBusyMonth {

    private OneBusyMonth() {}

    public static FirmBuilder builder() {
        return ExampleFirm.builder()
                .with("Quotes", QUOTE, "Hours per unit", 0.02)
                .with("Quotes", QUOTE, "Price per hour", 70)
                .with("Roles", ROLE, "Cover rate", 90)
                .with("Work", WORK, "Peaks bought", 1)
                .demand(WORK, 100, 100, 100, 100, 100, 1_300, 100, 100, 100, 100, 100, 100);
    }
}
