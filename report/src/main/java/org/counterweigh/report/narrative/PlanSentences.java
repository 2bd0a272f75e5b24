package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Option;
import org.counterweigh.optimisation.OptimalPlan;

/** The best mix beside the plan, in sentences. */
record PlanSentences(Evaluation evaluation, Words words) {

    private static final int CHANGES = 2;

    boolean isKnown() {
        return !mix().best().shares().isEmpty();
    }

    private OptimalPlan mix() {
        return evaluation.uncertainty().optimalPlan();
    }

    /** What the mix is worth more than the plan. */
    private double gain() {
        return mix().best().netPresentValue() - evaluation.plan().worth().netPresentValue();
    }

    /** One sentence where the mix differs from the plan, else nothing. */
    String onPageOne() {
        List<String> changes = changes();
        if (!isKnown() || changes.isEmpty()) {
            return "";
        }
        return gain() > 0 ? Words.sentences(worth(), words.say("mix.in-it changes", changes(changes))) : worth();
    }

    String worth() {
        double gain = gain();
        String worth = words.money(mix().best().netPresentValue());
        if (Math.round(gain) == 0) {
            return words.say("mix.worth-the-same worth", worth);
        }
        if (gain > 0) {
            return words.say("mix.worth-more worth gain$", worth, gain);
        }
        return dearest()
                .map(limit -> words.say("mix.worth-less-for-limit worth loss$ limit", worth, -gain, limit))
                .orElseGet(() -> words.say("mix.worth-less worth loss$", worth, -gain));
    }

    /** The limit that costs most, which is what a plan worth more has to break. */
    private Optional<String> dearest() {
        return mix().prices().stream()
                .filter(price -> Math.round(price.cost()) > 0)
                .findFirst()
                .map(price -> new PlanWords(words).of(price.limit(), true));
    }

    /** Work that the mix moves though it loses by itself, only for the sake of the limits. */
    List<String> losing() {
        List<String> losing = new ArrayList<>();
        for (CaseResult result : evaluation.cases()) {
            double worth = result.netPresentValue();
            boolean moved = mix().best().shares().stream()
                    .anyMatch(share -> share.work().equals(result.work().name())
                            && share.option()
                                    .takenBy()
                                    .equals(Optional.of(result.provider().name())));
            if (moved && worth < 0) {
                losing.add(words.say(
                        "mix.goes-though-it-loses work< provider< loss$",
                        result.work().name(),
                        result.provider().name(),
                        -worth));
            }
        }
        return losing;
    }

    private String changes(List<String> changes) {
        String named =
                words.joined("list.comma", changes.stream().limit(CHANGES).toList());
        return changes.size() > CHANGES
                ? words.say("mix.and-more-changes changes count", named, changes.size() - CHANGES)
                : named;
    }

    /** {@code Document review goes to Provider B} */
    String goes(OptimalPlan.Plan plan, String work) {
        boolean stays = plan.shares().stream()
                .filter(share -> share.work().equals(work) && share.share() > 1e-9)
                .allMatch(share -> share.option().equals(new Option.AsToday()));
        return stays
                ? words.say("mix.stays work<", work)
                : words.say("mix.goes work< option", work, options(plan, work));
    }

    /** One for each work that goes elsewhere. */
    private List<String> changes() {
        List<String> changes = new ArrayList<>();
        for (Decision decision : evaluation.decisions()) {
            String work = decision.work().name();
            if (!options(mix().best(), work).isEmpty() && !isAsPlanned(decision)) {
                changes.add(goes(mix().best(), work));
            }
        }
        return changes;
    }

    /** Whether the mix does with a work what the plan does; a base load kept is a share kept. */
    boolean isAsPlanned(Decision decision) {
        List<OptimalPlan.Share> shares = mix().best().shares().stream()
                .filter(share -> share.work().equals(decision.work().name()) && share.share() > 1e-9)
                .toList();
        Set<Optional<String>> mixed =
                shares.stream().map(share -> share.option().takenBy()).collect(Collectors.toSet());
        Option planned = planned(decision);
        return mixed.equals(
                planned instanceof Option.Hybrid
                        ? Set.of(planned.takenBy(), Optional.empty())
                        : Set.of(planned.takenBy()));
    }

    /** What the plan does with a work; a pilot is not in it. */
    static Option planned(Decision decision) {
        return decision.outcome().isInPlan() ? decision.choice() : new Option.AsToday();
    }

    /** One option, or several with their shares; nothing where the plan is silent on the work. */
    String options(OptimalPlan.Plan plan, String work) {
        Map<String, Double> shares = new LinkedHashMap<>();
        plan.shares().stream()
                .filter(share -> share.work().equals(work) && share.share() > 1e-9)
                .forEach(share -> shares.merge(words.holder(share.option()), share.share(), Double::sum));
        if (shares.size() == 1) {
            return shares.keySet().iterator().next();
        }
        return words.joined(
                "list.comma",
                shares.entrySet().stream()
                        .map(entry -> words.say("mix.share option share%0", entry.getKey(), entry.getValue()))
                        .toList());
    }

    String proof() {
        return new PlanWords(words).of(mix().proof());
    }
}
