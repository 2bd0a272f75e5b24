package org.counterweigh.report.narrative;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.firm.Option;
import org.counterweigh.uncertainty.Percentiles;

/** The decision with its figures, as the title of page one. */
record DecisionTitle(Evaluation evaluation, Words words) {

    private static final int LONGEST_WHAT = 70;
    private static final int LONGEST_NAME = 32;

    String text() {
        List<Decision> moving = evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isInPlan())
                .toList();
        return moving.isEmpty() ? staying() : words.say("title.decision what figures", what(moving), figures());
    }

    private String what(List<Decision> moving) {
        int all = evaluation.decisions().size();
        long providers = moving.stream()
                .map(Decision::choice)
                .map(words::holder)
                .distinct()
                .count();
        if (moving.size() == 1) {
            Decision only = moving.get(0);
            return words.say(
                    only.choice() instanceof Option.Hybrid ? "title.peaks work provider" : "title.one work provider",
                    name(only),
                    provider(only));
        }
        if (moving.size() == 2 && all > 2 && providers == 1 && moving.stream().noneMatch(this::buysPeaks)) {
            List<String> names = moving.stream().map(DecisionTitle::name).toList();
            String both = words.say("title.one work provider", words.enumerated(names), provider(moving.get(0)));
            if (both.length() <= LONGEST_WHAT) {
                return both;
            }
        }
        String count = words.count(moving.size());
        return moving.size() == all
                ? words.say("title.all count", count)
                : words.say("title.some moving count", count, words.count(all));
    }

    private boolean buysPeaks(Decision decision) {
        return decision.choice() instanceof Option.Hybrid;
    }

    private static String name(Decision decision) {
        return Words.shortened(decision.work().name(), LONGEST_NAME);
    }

    private String provider(Decision decision) {
        return Words.shortened(words.holder(decision.choice()), LONGEST_NAME);
    }

    private String figures() {
        int open = new ConditionsPrecedent(evaluation, 0, words).open();
        String conditions = open == 0
                ? ""
                : open == 1 ? words.say("title.once-one") : words.say("title.once count", words.count(open));
        return words.joined(
                "list.comma",
                Stream.of(worth(), cash(), conditions)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private String worth() {
        String years = words.years(evaluation.data().firm().horizon().years());
        if (evaluation.uncertainty().basis().isCertain()) {
            return words.say(
                    "title.untested worth years",
                    new RoughMoney(words).of(evaluation.plan().worth().netPresentValue()),
                    years);
        }
        Percentiles value = evaluation.uncertainty().plan().netPresentValue();
        double cash = evaluation.uncertainty().plan().cashNetPresentValue().median();
        String span = new RoughMoney(words).span(value.low(), value.high());
        return words.say(
                Math.min(value.median(), cash) < 0 ? "title.losing span years" : "title.worth span years", span, years);
    }

    private String cash() {
        OptionalDouble months = evaluation.plan().worth().paybackMonths();
        if (months.isEmpty()) {
            return words.say("title.cash-not-back");
        }
        return months.getAsDouble() == 0
                ? words.say("title.cash-at-once")
                : words.say("title.cash-from month", (long) Math.ceil(months.getAsDouble() - 1e-9));
    }

    /** With the reason where one holds for all, and with what stands beside the plan. */
    private String staying() {
        List<Decision> decisions = evaluation.decisions();
        List<Decision> beside = decisions.stream()
                .filter(decision -> decision.outcome().isBesidePlan())
                .toList();
        String keep = decisions.size() == 1 && beside.isEmpty()
                ? words.say("title.keep work", name(decisions.get(0)))
                : words.say("title.keep-all");
        if (beside.size() == 1) {
            return words.say("title.keep-but keep beside", keep, beside(beside.get(0)));
        }
        if (!beside.isEmpty()) {
            return words.say("title.keep-beside keep count", keep, words.count(beside.size()));
        }
        return words.say("title.keep-because keep why", keep, why(decisions));
    }

    private String beside(Decision decision) {
        return words.say(
                decision.outcome() == Outcome.PILOT
                        ? "title.beside-pilot work provider"
                        : "title.beside-capacity work provider",
                name(decision),
                provider(decision));
    }

    private String why(List<Decision> decisions) {
        if (evaluation.cases().isEmpty()) {
            return words.say("title.no-offer");
        }
        if (Subject.of(evaluation).isEmpty()) {
            return words.say("title.none-cleared");
        }
        List<KeepReason> reasons = decisions.stream()
                .flatMap(decision -> decision.keepReason().stream())
                .distinct()
                .toList();
        boolean allKept =
                decisions.stream().allMatch(decision -> decision.keepReason().isPresent());
        return allKept && reasons.size() == 1
                ? words.word("title.kept", reasons.get(0))
                : words.say("title.none-sound");
    }
}
