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

    List<Block> asSentences() {
        List<Block> blocks = new ArrayList<>();
        evaluation.decisions().stream()
                .map(this::answer)
                .map(answer -> areEquallySure() ? answer.plain() : answer.sentence())
                .forEach(sentence -> blocks.add(Paragraph.lead(sentence)));
        if (areEquallySure()) {
            blocks.add(Paragraph.note(allAreSure()));
        }
        return blocks;
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

    private Answer answer(Decision decision) {
        return new Answer(decision, evaluation, words);
    }

    List<Block> asRows() {
        List<Row> rows = evaluation.decisions().stream().map(this::row).toList();
        return List.of(new Table(
                words.say("answers.caption"),
                words.columns("work 2.7, answer 1.5, to-whom 2.6, npv-in 1.1 #, payback 1 #, because 1.8"),
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
                decision.option()
                        .map(chosen -> words.amount(chosen.netPresentValue()))
                        .orElse(Words.NONE),
                decision.option()
                        .map(chosen -> words.payback(chosen.worth().paybackMonths()))
                        .orElse(Words.NONE),
                answer(decision).because());
    }

    private String note() {
        String where = words.say("answers.reasons-stand");
        return areEquallySure() ? Words.sentences(allAreSure(), where) : where;
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
            Decision decision = byProvider.get(i);
            String name = Words.name(decision.work().name());
            boolean last = i + 1 == byProvider.size()
                    || !decision.choice()
                            .takenBy()
                            .equals(byProvider.get(i + 1).choice().takenBy());
            String named = last && decision.option().isPresent()
                    ? words.say("work-with work provider<", name, words.holder(decision.choice()))
                    : name;
            if (names.length() + named.length() > letters && i > 0) {
                return words.say("answers.and-more names count", names, byProvider.size() - i);
            }
            names = i == 0 ? named : words.joined("list.semicolon", List.of(names, named));
        }
        return names;
    }

    private String worth(List<Decision> decisions) {
        boolean any = decisions.stream().anyMatch(decision -> decision.option().isPresent());
        double sum = decisions.stream()
                .flatMap(decision -> decision.option().stream())
                .mapToDouble(chosen -> chosen.netPresentValue())
                .sum();
        return any ? words.amount(sum) : Words.NONE;
    }
}
