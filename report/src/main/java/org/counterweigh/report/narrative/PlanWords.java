package org.counterweigh.report.narrative;

import org.counterweigh.optimisation.OptimalPlan.Limit;
import org.counterweigh.optimisation.OptimalPlan.Proof;

/** Limits on a plan and its proof in words. */
public record PlanWords(Words words) {

    private static final double BEYOND_WORDS = 1e15;

    /** {@code At most 60 % of spend with one provider}. */
    public String of(Limit limit) {
        return of(limit, false);
    }

    /** @param inside whether it stands within a sentence */
    String of(Limit limit, boolean inside) {
        if (limit instanceof Limit.MaximumShare most) {
            String share = words.percent(most.share(), 2);
            return words.say(inside ? "limit-inside.share share" : "limit.share share", share);
        }
        if (limit instanceof Limit.MaximumProviders most) {
            String count = words.number(most.providers(), 0, 2);
            return most.providers() == 1
                    ? words.say(inside ? "limit-inside.provider count" : "limit.provider count", count)
                    : words.say(inside ? "limit-inside.providers count" : "limit.providers count", count);
        }
        if (limit instanceof Limit.MinimumInHouse least) {
            String people = words.number(least.fte(), 0, 2);
            return words.say(inside ? "limit-inside.in-house people" : "limit.in-house people", people);
        }
        if (limit instanceof Limit.Capacity of) {
            return words.say(
                    inside ? "limit-inside.capacity provider work" : "limit.capacity provider work",
                    of.provider(),
                    of.work());
        }
        Limit.Bar bar = (Limit.Bar) limit;
        return words.say("limit.bar work provider", bar.work(), bar.provider());
    }

    /** How the best plan is known to be the best, and what was left out. */
    public String of(Proof proof) {
        return Words.sentences(
                proved(proof),
                proof.unpriced() > 0 ? words.counted("proof.unpriced", proof.unpriced()) : "",
                proof.unproved() > 0 ? words.counted("proof.unproved", proof.unproved()) : "");
    }

    private String proved(Proof proof) {
        if (proof.plans() == 1) {
            return words.say("proof.only-plan");
        }
        String plans = proof.plans() < BEYOND_WORDS ? words.amount(proof.plans()) : words.say("proof.very-many");
        return proof.isProved()
                ? words.say("proof.proved plans", plans)
                : words.say("proof.cut-short plans gap#", plans, proof.gap());
    }
}
