package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
            parts().ownCosts()
                    .forEach(cost -> rows.add(Row.plain(cost.name(), "", "", words.amount(cost.amount()), "")));
            rows.add(Row.total(words.say("plan.total"), "", "", parts().total(), ""));
        }
        return List.of(new Table(
                words.say("answers.caption"),
                words.columns("work 2.7, answer 1.7, to-whom 2.4, npv-in 1.1 #, because 2.6"),
                rows,
                note()));
    }

    private Row row(Decision decision) {
        String outcome = words.word("outcome", decision.outcome());
        String confidence = words.word("confidence", decision.confidence());
        return Row.plain(
                Words.name(decision.work().name()),
                areEquallySure() ? outcome : words.joined("list.comma", List.of(outcome, confidence)),
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
                besides ? doNotAddUp() : "",
                words.say("answers.reasons-stand"));
    }

    /** A row for each outcome. */
    List<Block> byOutcome(int letters) {
        Map<Outcome, List<Decision>> byOutcome = new EnumMap<>(Outcome.class);
        evaluation
                .decisions()
                .forEach(decision -> byOutcome
                        .computeIfAbsent(decision.outcome(), outcome -> new ArrayList<>())
                        .add(decision));
        List<Row> rows = new ArrayList<>();
        byOutcome.forEach((outcome, decisions) -> rows.add(Row.plain(
                words.word("outcome", outcome), names(decisions, letters / byOutcome.size()), worth(decisions))));
        if (!evaluation.plan().movesNothing()) {
            double own = parts().ownCosts().stream()
                    .mapToDouble(PlanParts.OwnCost::amount)
                    .sum();
            rows.add(Row.plain("", words.say("plan.own-costs"), words.amount(own)));
            rows.add(Row.total("", words.say("plan.total"), parts().total()));
        }
        return List.of(new Table(
                words.say(
                        "answers.caption-by-outcome count",
                        evaluation.decisions().size()),
                words.columns("answer 1.2, work 6, npv-in 1.2 #"),
                rows,
                note()));
    }

    /** The names of one outcome, those of one provider together. */
    private String names(List<Decision> decisions, int letters) {
        List<Decision> byProvider = decisions.stream()
                .sorted(Comparator.comparing(decision -> words.holder(decision.choice())))
                .toList();
        String names = "";
        for (int i = 0; i < byProvider.size(); i++) {
            Decision next = byProvider.get(i);
            boolean last = i + 1 == byProvider.size()
                    || !next.choice()
                            .takenBy()
                            .equals(byProvider.get(i + 1).choice().takenBy());
            String named = named(next, last);
            if (names.length() + named.length() > letters && i > 0) {
                return words.say("answers.and-more names count", names, byProvider.size() - i);
            }
            names = i == 0 ? named : words.joined("list.semicolon", List.of(names, named));
        }
        return names;
    }

    /** With what it would add, where it is outside the plan; else the last of a provider's with the provider. */
    private String named(Decision decision, boolean last) {
        String name = Words.name(decision.work().name());
        String placed =
                (last || decision.outcome().isBesidePlan()) && decision.option().isPresent()
                        ? words.say("work-with work provider<", name, words.holder(decision.choice()))
                        : name;
        return decision.outcome().isBesidePlan()
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
