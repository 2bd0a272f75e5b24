package org.counterweigh.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.page.Block;
import org.counterweigh.report.page.Callout;
import org.counterweigh.report.page.Section;

/** The whole decision on one page: the answer, the money, the bridge, what comes first, what it rests on. */
record PageOne(Evaluation evaluation, SourceFile source, FiguresInWords words) {

    private static final int CONDITIONS = 6;
    private static final int CONDITIONS_BESIDE_MANY = 3;

    Section section() {
        var answers = new Answers(evaluation, words);
        Optional<Subject> subject = Subject.of(evaluation);
        List<Block> blocks = new ArrayList<>(answers.blocks());
        if (subject.isPresent()) {
            blocks.addAll(money(subject.get()));
        } else {
            blocks.add(nothingMoves(
                    "Nothing moves, and no offer is open",
                    "No offer may be chosen as things stand, so there is no money to weigh yet."));
            new ClosedOffers(evaluation, words).table().ifPresent(blocks::add);
        }
        new ConditionsPrecedent(evaluation, answers.leaveRoom() ? CONDITIONS : CONDITIONS_BESIDE_MANY)
                .table()
                .ifPresent(blocks::add);
        blocks.add(new Grounds(evaluation, subject, source, words).callout());
        return new Section("", "The answer", blocks, false);
    }

    private List<Block> money(Subject subject) {
        var bridge = new BridgeChart(subject, evaluation.data().firm(), words);
        return switch (subject.kind()) {
            case PLAN -> List.of(new PlanFigures(subject, evaluation, words).tiles(), bridge.chart(""));
            case PILOT ->
                List.of(
                        nothingMoves(
                                "Nothing moves for good yet",
                                "The figures below are what a pilot of " + subject.name()
                                        + " would be worth once proven; the plan does not count on them."),
                        new PlanFigures(subject, evaluation, words).tiles(),
                        bridge.chart("Not in the plan"));
            case NOT_RECOMMENDED ->
                List.of(
                        nothingMoves(
                                "All work stays in-house",
                                "The figures below are what the best open offer, " + subject.name()
                                        + ", would be worth. It is not recommended."),
                        new PlanFigures(subject, evaluation, words).tiles(),
                        bridge.chart("Not recommended"));
        };
    }

    private static Callout nothingMoves(String title, String text) {
        return new Callout(title, List.of(text), Callout.Tone.CAUTION);
    }
}
