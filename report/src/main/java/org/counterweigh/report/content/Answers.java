package org.counterweigh.report.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.report.page.Block;
import org.counterweigh.report.page.Paragraph;
import org.counterweigh.report.page.Table;
import org.counterweigh.report.page.Table.Column;
import org.counterweigh.report.page.Table.Row;

/** The answers on all kinds of work: sentences while they are few, a row each, then a row for each outcome. */
record Answers(Evaluation evaluation, FiguresInWords words) {

    private static final int LETTERS_A_LINE = 82;
    private static final int LINES = 8;
    private static final int ROWS = 8;

    /** Letters of names that one outcome may list before page one is full. */
    private static final int LETTERS_OF_NAMES = 560;

    List<Block> blocks() {
        if (lines() <= LINES) {
            List<Block> blocks = new ArrayList<>();
            sentences().forEach(sentence -> blocks.add(Paragraph.lead(sentence)));
            if (areEquallySure()) {
                blocks.add(Paragraph.note(
                        "All answers are " + Phrases.confidence(evaluation.decisions().get(0)) + "."));
            }
            return blocks;
        }
        return List.of(evaluation.decisions().size() <= ROWS ? rowEach() : rowForEachOutcome());
    }

    /** Whether the answers are so short that all that follows them has room on page one. */
    boolean leaveRoom() {
        return lines() <= LINES / 2;
    }

    private List<String> sentences() {
        return evaluation.decisions().stream()
                .map(this::answer)
                .map(answer -> areEquallySure() ? answer.sentenceWithoutConfidence() : answer.sentence())
                .toList();
    }

    private int lines() {
        return sentences().stream()
                .mapToInt(sentence -> 1 + sentence.length() / LETTERS_A_LINE)
                .sum();
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
                        Column.text("Work", 2.4),
                        Column.text("Answer", 1.3),
                        Column.text("To whom", 2.2),
                        Column.number("NPV, " + words.currency(), 1.2),
                        Column.number("Payback", 1.2),
                        Column.text("How sure", 0.9)),
                rows,
                sureness());
    }

    private Row row(Decision decision) {
        return Row.plain(
                Phrases.name(decision.work().name()),
                Phrases.outcome(decision.outcome()),
                decision.option().isPresent() ? answer(decision).option() : FiguresInWords.NONE,
                decision.option()
                        .map(chosen -> words.amount(chosen.worth().netPresentValue()))
                        .orElse(FiguresInWords.NONE),
                decision.option()
                        .map(chosen -> words.payback(chosen.worth().paybackMonths()))
                        .orElse(FiguresInWords.NONE),
                Phrases.confidence(decision).split(":", 2)[0]);
    }

    private String sureness() {
        boolean unassessed = evaluation.decisions().stream()
                .anyMatch(decision -> decision.confidenceReason().equals(Evaluation.UNCERTAINTY_NOT_ASSESSED));
        return (unassessed ? "Open: uncertainty not assessed. " : "") + "The reasons stand on the page of each work.";
    }

    private Table rowForEachOutcome() {
        Map<Outcome, List<Decision>> byOutcome = new EnumMap<>(Outcome.class);
        evaluation.decisions().forEach(decision -> byOutcome
                .computeIfAbsent(decision.outcome(), outcome -> new ArrayList<>())
                .add(decision));
        List<Row> rows = new ArrayList<>();
        byOutcome.forEach((outcome, decisions) -> rows.add(Row.plain(
                Phrases.outcome(outcome), names(decisions, LETTERS_OF_NAMES / byOutcome.size()), worth(decisions))));
        return new Table(
                "The answers on " + evaluation.decisions().size() + " kinds of work",
                List.of(
                        Column.text("Answer", 1.2),
                        Column.text("Work", 6),
                        Column.number("NPV, " + words.currency(), 1.2)),
                rows,
                sureness());
    }

    private static String names(List<Decision> decisions, int letters) {
        var names = new StringBuilder();
        for (int i = 0; i < decisions.size(); i++) {
            String name = decisions.get(i).work().name()
                    + decisions.get(i).option()
                            .map(chosen -> " (" + chosen.provider().name() + ")")
                            .orElse("");
            if (names.length() + name.length() > letters && i > 0) {
                return names + " and " + (decisions.size() - i) + " more, each on its page";
            }
            names.append(i == 0 ? "" : "; ").append(Phrases.name(name));
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
