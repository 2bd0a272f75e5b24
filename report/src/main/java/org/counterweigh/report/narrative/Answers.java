package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** The answers on all kinds of work: sentences while they are few, a row each, then a row for each outcome. */
record Answers(Evaluation evaluation, Words words) {

    /** Letters of names that all outcomes together may list, as far as there is room. */
    static final List<Integer> LETTERS_OF_NAMES = List.of(520, 260, 130);

    /** With the sum they make, where they make one. */
    List<Block> asSentences() {
        List<Block> blocks = new ArrayList<>();
        evaluation.decisions().stream()
                .map(this::answer)
                .map(answer -> areEquallySure() ? answer.plain() : answer.sentence())
                .forEach(sentence -> blocks.add(Paragraph.lead(sentence)));
        String note = Words.sentences(areEquallySure() ? allAreSure() : "", doNotAddUp());
        if (!note.isEmpty()) {
            blocks.add(Paragraph.note(note));
        }
        if (parts().addUp()) {
            blocks.add(parts().table());
        }
        return blocks;
    }

    private PlanParts parts() {
        return new PlanParts(evaluation, words);
    }

    /** Whether one note can say of several answers how sure they are. */
    private boolean areEquallySure() {
        return evaluation.decisions().size() > 1
                && evaluation.decisions().stream()
                                .map(decision -> answer(decision).confidence())
                                .distinct()
                                .count()
                        == 1;
    }

    private String allAreSure() {
        return words.say(
                "answers.all-are confidence",
                answer(evaluation.decisions().get(0)).confidence());
    }

    /** What each answer adds is told one at a time; empty where only one adds anything. */
    private String doNotAddUp() {
        long adding = evaluation.decisions().stream()
                .filter(decision -> decision.option().isPresent())
                .count();
        return adding > 1 ? words.say("answers.do-not-add-up") : "";
    }

    private Answer answer(Decision decision) {
        return new Answer(decision, evaluation, words);
    }

    List<Block> asRows() {
        List<Row> rows =
                new ArrayList<>(evaluation.decisions().stream().map(this::row).toList());
        if (!evaluation.plan().movesNothing()) {
            ownCost().ifPresent(cost -> rows.add(Row.plain(cost.name(), "", "", "", words.amount(cost.amount()), "")));
            rows.add(Row.total(words.say("plan.total"), "", "", "", parts().total(), ""));
        }
        return List.of(new Table(
                words.say("answers.caption"),
                words.columns("work 2.5, answer 1.5, confidence 1.1, to-whom 2, npv-in 1.1 #, because 2.7"),
                rows,
                note()));
    }

    /** Of all providers together, since page one has room for a line of it. */
    private Optional<PlanParts.OwnCost> ownCost() {
        List<PlanParts.OwnCost> costs = parts().ownCosts();
        double sum = costs.stream().mapToDouble(PlanParts.OwnCost::amount).sum();
        return costs.size() < 2
                ? costs.stream().findFirst()
                : Optional.of(new PlanParts.OwnCost(words.say(sum > 0 ? "plan.own-discounts" : "plan.own-costs"), sum));
    }

    private Row row(Decision decision) {
        return Row.plain(
                Words.name(decision.work().name()),
                words.word("outcome", decision.outcome()),
                words.word("confidence-in-short", decision.confidence()),
                decision.option().isPresent() ? answer(decision).option() : Words.NONE,
                parts().of(decision).map(words::amount).orElse(Words.NONE),
                answer(decision).because());
    }

    private String note() {
        boolean besides = evaluation.decisions().stream()
                .anyMatch(decision -> decision.outcome().isBesidePlan());
        return Words.sentences(
                areEquallySure() ? allAreSure() : "",
                evaluation.plan().movesNothing() ? "" : words.say("plan.note"),
                besides ? doNotAddUp() : "");
    }

    /** A row for each outcome; for each confidence too, unless one note says of all how sure they are. */
    List<Block> byOutcome(int letters) {
        Map<String, List<Decision>> byOutcome = new LinkedHashMap<>();
        evaluation.decisions().stream()
                .sorted(Comparator.comparing(Decision::outcome).thenComparing(Decision::confidence))
                .forEach(decision -> byOutcome
                        .computeIfAbsent(outcome(decision), outcome -> new ArrayList<>())
                        .add(decision));
        List<Row> rows = new ArrayList<>();
        byOutcome.forEach((outcome, decisions) ->
                rows.add(Row.plain(outcome, names(decisions, letters / byOutcome.size()), worth(decisions))));
        if (!evaluation.plan().movesNothing()) {
            ownCost().ifPresent(cost -> rows.add(Row.plain("", cost.name(), words.amount(cost.amount()))));
            rows.add(Row.total("", words.say("plan.total"), parts().total()));
        }
        return List.of(new Table(
                words.say(
                        "answers.caption-by-outcome count",
                        evaluation.decisions().size()),
                words.columns("answer 2.3, work 5.1, npv-in 1.2 #"),
                rows,
                note()));
    }

    /** {@code Outsource, high confidence} */
    private String outcome(Decision decision) {
        String outcome = words.word("outcome", decision.outcome());
        String confidence = words.word("confidence", decision.confidence());
        return areEquallySure() ? outcome : words.joined("list.comma", List.of(outcome, confidence));
    }

    /** The names of one outcome, those of one provider, or of one reason to stay, together. */
    private String names(List<Decision> decisions, int letters) {
        List<Decision> together =
                decisions.stream().sorted(Comparator.comparing(this::shared)).toList();
        String names = "";
        for (int i = 0; i < together.size(); i++) {
            Decision next = together.get(i);
            boolean last = i + 1 == together.size() || !shared(next).equals(shared(together.get(i + 1)));
            String named = named(next, last);
            if (names.length() + named.length() > letters && i > 0) {
                return words.say("answers.and-more names count", names, together.size() - i);
            }
            names = i == 0 ? named : words.joined("list.semicolon", List.of(names, named));
        }
        return names;
    }

    /** What is said once of several: the provider, or why they stay. */
    private String shared(Decision decision) {
        return decision.option().isPresent()
                ? words.holder(decision.choice())
                : decision.outcome() == Outcome.KEEP ? answer(decision).because() : "";
    }

    /** With what it would add, where it is outside the plan; else the last of several with what they share. */
    private String named(Decision decision, boolean last) {
        String name = Words.name(decision.work().name());
        if (decision.option().isEmpty()) {
            String shared = shared(decision);
            return last && !shared.isEmpty() ? words.say("answers.named name because", name, shared) : name;
        }
        boolean beside = decision.outcome().isBesidePlan();
        String placed =
                last || beside ? words.say("work-with work provider<", name, words.holder(decision.choice())) : name;
        return beside
                ? words.say(
                        "answers.named name because", placed, answer(decision).besidePlan())
                : placed;
    }

    /** Of what is in the plan, before its providers' own cost. */
    private String worth(List<Decision> decisions) {
        boolean inPlan = decisions.get(0).outcome().isInPlan();
        double sum = decisions.stream()
                .flatMap(decision -> parts().of(decision).stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        return inPlan ? words.amount(sum) : Words.NONE;
    }
}
