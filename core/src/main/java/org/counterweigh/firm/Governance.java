package org.counterweigh.firm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Given;

/**
 * How the firm judges: sheets {@code Conditions}, {@code Obligation costs}, {@code Weights}.
 *
 * @param obligationCosts what each obligation O1..O20 costs, the workbook's or a default
 * @param stakeholders swings by stakeholder; empty means equal weights
 */
public record Governance(
        List<Condition> conditions, Map<String, ObligationCost> obligationCosts, List<Stakeholder> stakeholders) {

    /** Evidence that an obligation is met; where provider or work is empty, for all of them. */
    public record Condition(
            String obligation,
            Optional<String> provider,
            Optional<String> work,
            boolean met,
            Optional<LocalDate> date,
            Optional<String> owner,
            Optional<String> evidence) {

        /** Yes alone is not evidence: somebody must have said so on a day. */
        public boolean isEvidenced() {
            return met && date.isPresent() && owner.isPresent();
        }

        public boolean holdsFor(Quote quote) {
            return provider.map(quote.provider().name()::equals).orElse(true)
                    && work.map(quote.work().name()::equals).orElse(true);
        }
    }

    /** What keeping one obligation costs: money in Year 0, and in each year after. */
    public record ObligationCost(Given oneOff, Given perYear) {}

    /**
     * Somebody whose view of the factors counts.
     *
     * @param told what the numbers are
     * @param swings by factor name: swings 0..100, what moving that factor from worst to best is worth beside the others;
     *     or places in an order, 1 the most important, 0 for a factor without a place
     * @param anchors stamp of the anchors the swings were given on; empty where the workbook does not say
     */
    public record Stakeholder(String name, Told told, Map<String, Given> swings, Optional<String> anchors) {

        /** What a stakeholder's numbers are. */
        public enum Told {
            SWINGS,
            ORDER
        }
    }
}
