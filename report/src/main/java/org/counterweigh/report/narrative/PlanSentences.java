package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.optimisation.OptimalPlan;

/** The best mix beside the plan, in sentences. */
record PlanSentences(Evaluation evaluation, FiguresInWords words) {

    private static final int CHANGES = 2;

    boolean isKnown() {
        return !mix().best().shares().isEmpty();
    }

    private OptimalPlan mix() {
        return evaluation.outlook().mix();
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
        return gain() > 0 ? worth() + " In it, " + changes(changes) + "." : worth();
    }

    String worth() {
        double gain = gain();
        String worth = "The best mix under the firm's limits is worth "
                + words.money(mix().best().netPresentValue());
        if (Math.round(gain) == 0) {
            return worth + ", as much as the plan.";
        }
        return gain > 0
                ? worth + ", " + words.money(gain) + " more than the plan."
                : worth + ", " + words.money(-gain) + " less than the plan, which does not keep within them" + dearest()
                        + ".";
    }

    /** The limit that costs most, which is what a plan worth more has to break. */
    private String dearest() {
        return mix().prices().stream()
                .filter(price -> Math.round(price.cost()) > 0)
                .findFirst()
                .map(price -> " (" + Phrases.inside(FiguresInWords.tied(PlanWords.of(price.limit()))) + ")")
                .orElse("");
    }

    /** Work that the mix moves though it loses by itself, only for the sake of the limits. */
    List<String> losing() {
        List<String> losing = new ArrayList<>();
        for (CaseResult result : evaluation.cases()) {
            double worth = result.worth().netPresentValue();
            boolean moved = mix().best().shares().stream()
                    .anyMatch(share -> share.work().equals(result.work().name())
                            && share.option().equals(result.provider().name()));
            if (moved && worth < 0) {
                losing.add(Phrases.name(result.work().name()) + " goes to "
                        + Phrases.name(result.provider().name())
                        + " though it loses " + words.money(-worth)
                        + " by itself: within the limits it lets other work gain more.");
            }
        }
        return losing;
    }

    private String changes(List<String> changes) {
        String named = changes.stream().limit(CHANGES).collect(Collectors.joining(", "));
        return changes.size() > CHANGES ? named + " and " + (changes.size() - CHANGES) + " more" : named;
    }

    static String goes(String option) {
        return option.equals(Decision.IN_HOUSE) ? " stays in-house" : " goes to " + option;
    }

    /** {@code Document review goes to Provider B}, one for each work that goes elsewhere. */
    private List<String> changes() {
        List<String> changes = new ArrayList<>();
        for (Decision decision : evaluation.decisions()) {
            String work = decision.work().name();
            String mixed = options(mix().best(), work);
            if (!mixed.isEmpty() && !isAsPlanned(decision)) {
                changes.add(Phrases.name(work) + goes(mixed));
            }
        }
        return changes;
    }

    /** Whether the mix does with a work what the plan does; a base load kept is a share kept. */
    boolean isAsPlanned(Decision decision) {
        List<OptimalPlan.Share> shares = mix().best().shares().stream()
                .filter(share -> share.work().equals(decision.work().name()) && share.share() > 1e-9)
                .toList();
        Set<String> mixed = shares.stream().map(OptimalPlan.Share::option).collect(Collectors.toSet());
        if (!decision.outcome().isInPlan()) {
            return mixed.equals(Set.of(Decision.IN_HOUSE));
        }
        return mixed.equals(
                decision.baseLoad().isPresent()
                        ? Set.of(decision.optionName(), Decision.IN_HOUSE)
                        : Set.of(decision.optionName()));
    }

    /** What the plan does with a work, in the words of the ranks; a pilot is not in it. */
    static String planned(Decision decision) {
        if (!decision.outcome().isInPlan()) {
            return Decision.IN_HOUSE;
        }
        return decision.baseLoad().isPresent()
                ? decision.optionName() + ", above the base load"
                : decision.optionName();
    }

    /** One option, or several with their shares; nothing where the plan is silent on the work. */
    String options(OptimalPlan.Plan plan, String work) {
        Map<String, Double> shares = new LinkedHashMap<>();
        plan.shares().stream()
                .filter(share -> share.work().equals(work) && share.share() > 1e-9)
                .forEach(share -> shares.merge(share.option(), share.share(), Double::sum));
        if (shares.size() == 1) {
            return shares.keySet().iterator().next();
        }
        return shares.entrySet().stream()
                .map(entry -> entry.getKey() + " " + words.percent(entry.getValue(), 0))
                .collect(Collectors.joining(", "));
    }

    String proof() {
        return FiguresInWords.tied(PlanWords.of(mix().proof()));
    }
}
