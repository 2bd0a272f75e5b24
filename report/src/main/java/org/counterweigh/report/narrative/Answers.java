package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Paragraph;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** The answers on all kinds of work: sentences while they are few, a row each, then a row for each outcome. */
record Answers(Evaluation evaluation, FiguresInWords words) {

    /** Letters of names that all outcomes together may list, as far as there is room. */
    private static final List<Integer> LETTERS_OF_NAMES = List.of(520, 260, 130);

    /** How many of the forms say of each kind of work what to do with it: sentences, and a row each. */
    static final int IN_DETAIL = 2;

    /** Sentences first, then a row for each kind of work, then a row for each outcome. */
    List<Supplier<List<Block>>> fullestFirst() {
        List<Supplier<List<Block>>> forms = new ArrayList<>();
        forms.add(this::asSentences);
        forms.add(() -> List.of(rowEach()));
        LETTERS_OF_NAMES.forEach(letters -> forms.add(() -> List.of(rowForEachOutcome(letters))));
        return forms;
    }

    private List<Block> asSentences() {
        List<Block> blocks = new ArrayList<>();
        sentences().forEach(sentence -> blocks.add(Paragraph.lead(sentence)));
        if (areEquallySure()) {
            blocks.add(Paragraph.note("All answers are "
                    + Phrases.confidence(evaluation.decisions().get(0)) + "."));
        }
        return blocks;
    }

    private List<String> sentences() {
        return evaluation.decisions().stream()
                .map(this::answer)
                .map(answer -> areEquallySure() ? answer.sentenceWithoutConfidence() : answer.sentence())
                .toList();
    }

    /** Whether one note can say of several answers how sure they are. */
    private boolean areEquallySure() {
        return evaluation.decisions().size() > 1
                && evaluation.decisions().stream()
                                .map(Phrases::confidence)
                                .distinct()
                                .count()
                        == 1;
    }

    private Answer answer(Decision decision) {
        return new Answer(decision, evaluation, words);
    }

    private Table rowEach() {
        List<Row> rows = evaluation.decisions().stream().map(this::row).toList();
        return new Table(
                "The answer for each kind of work",
                List.of(
                        Column.text("Work", 2.7),
                        Column.text("Answer", 1.5),
                        Column.text("To whom", 2.6),
                        Column.number("NPV, " + words.currency(), 1.1),
                        Column.number("Payback", 1),
                        Column.text("Because", 1.8)),
                rows,
                sureness());
    }

    private Row row(Decision decision) {
        return Row.plain(
                Phrases.name(decision.work().name()),
                Phrases.outcome(decision.outcome())
                        + (areEquallySure()
                                ? ""
                                : ", " + Phrases.confidence(decision).split(":", 2)[0]),
                decision.option().isPresent() ? answer(decision).option() : FiguresInWords.NONE,
                decision.option()
                        .map(chosen -> words.amount(chosen.worth().netPresentValue()))
                        .orElse(FiguresInWords.NONE),
                decision.option()
                        .map(chosen -> words.payback(chosen.worth().paybackMonths()))
                        .orElse(FiguresInWords.NONE),
                answer(decision).because());
    }

    private String sureness() {
        String sure = areEquallySure()
                ? "All answers are " + Phrases.confidence(evaluation.decisions().get(0)) + ". "
                : "";
        return sure + "The reasons stand on the page of each work.";
    }

    private Table rowForEachOutcome(int letters) {
        Map<Outcome, List<Decision>> byOutcome = new EnumMap<>(Outcome.class);
        evaluation
                .decisions()
                .forEach(decision -> byOutcome
                        .computeIfAbsent(decision.outcome(), outcome -> new ArrayList<>())
                        .add(decision));
        List<Row> rows = new ArrayList<>();
        byOutcome.forEach((outcome, decisions) -> rows.add(
                Row.plain(Phrases.outcome(outcome), names(decisions, letters / byOutcome.size()), worth(decisions))));
        return new Table(
                "The answers on " + evaluation.decisions().size() + " kinds of work",
                List.of(
                        Column.text("Answer", 1.2),
                        Column.text("Work", 6),
                        Column.number("NPV, " + words.currency(), 1.2)),
                rows,
                sureness());
    }

    /** The names of one outcome, those of one provider together. */
    private static String names(List<Decision> decisions, int letters) {
        List<Decision> byProvider = decisions.stream()
                .sorted(Comparator.comparing(decision -> OptionNames.holder(decision.choice())))
                .toList();
        var names = new StringBuilder();
        for (int i = 0; i < byProvider.size(); i++) {
            Decision decision = byProvider.get(i);
            String name = Phrases.name(decision.work().name());
            boolean last = i + 1 == byProvider.size()
                    || !decision.choice()
                            .takenBy()
                            .equals(byProvider.get(i + 1).choice().takenBy());
            String to = last && decision.option().isPresent()
                    ? " with " + Phrases.name(OptionNames.holder(decision.choice()))
                    : "";
            if (names.length() + name.length() + to.length() > letters && i > 0) {
                return names + " and " + (byProvider.size() - i) + " more, each on its page";
            }
            names.append(i == 0 ? "" : "; ").append(name).append(to);
        }
        return names.toString();
    }

    private String worth(List<Decision> decisions) {
        boolean any = decisions.stream().anyMatch(decision -> decision.option().isPresent());
        double sum = decisions.stream()
                .flatMap(decision -> decision.option().stream())
                .mapToDouble(chosen -> chosen.worth().netPresentValue())
                .sum();
        return any ? words.amount(sum) : FiguresInWords.NONE;
    }
}
