package org.counterweigh.report.narrative;

import java.util.Locale;
import org.counterweigh.optimisation.OptimalPlan.Limit;
import org.counterweigh.optimisation.OptimalPlan.Proof;

/** Limits on a plan and its proof in words, the same for every reader and every program. */
public final class PlanWords {

    private PlanWords() {}

    /** {@code At most 60 % of spend with one provider}. */
    public static String of(Limit limit) {
        if (limit instanceof Limit.MaximumShare most) {
            return "At most " + plain(100 * most.share()) + " % of spend with one provider";
        }
        if (limit instanceof Limit.MaximumProviders most) {
            return "At most " + plain(most.providers()) + (most.providers() == 1 ? " provider" : " providers");
        }
        if (limit instanceof Limit.MinimumInHouse least) {
            return "At least " + plain(least.fte()) + " FTE in-house";
        }
        if (limit instanceof Limit.Capacity capacity) {
            return "Capacity of " + capacity.provider() + " for " + capacity.work();
        }
        Limit.Bar bar = (Limit.Bar) limit;
        return bar.work() + " at " + bar.provider() + ": barred by the gate";
    }

    private static String plain(double amount) {
        return String.format(Locale.ROOT, "%.2f", amount).replaceAll("\\.?0+$", "");
    }

    /** How the best plan is known to be the best, and what was left out. */
    public static String of(Proof proof) {
        String text = proved(proof);
        if (proof.unpriced() > 0) {
            text += " The last " + proof.unpriced() + " bars were not priced, to answer in time.";
        }
        if (proof.unproved() > 0) {
            text += " " + proof.unproved() + (proof.unproved() == 1 ? " price is" : " prices are")
                    + " at least what is said: the search was cut short.";
        }
        return text;
    }

    private static String proved(Proof proof) {
        if (proof.plans() == 1) {
            return "There is only one plan: nothing that may leave has anywhere to go.";
        }
        String many = proof.plans() < 1e15
                ? String.format(Locale.ROOT, "%,.0f", proof.plans())
                : "more than a million billion";
        return proof.isProved()
                ? "Of " + many + " plans none within the limits is worth more;"
                        + " only those that cannot reach the best were passed over."
                : String.format(
                        Locale.ROOT,
                        "The search among %s plans was cut short; a plan not looked at could be worth up to %,.0f"
                                + " more.",
                        many,
                        proof.gap());
    }
}
