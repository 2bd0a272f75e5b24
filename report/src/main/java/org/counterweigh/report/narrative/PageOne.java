package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Callout;
import org.counterweigh.report.document.Section;

/** The whole decision on one page: the answer, the money, the bridge, what comes first, what it rests on. */
record PageOne(Evaluation evaluation, SourceFile source, FiguresInWords words) {

    /** How many conditions and break-evens to show, as far as there is room; no condition means one line on all. */
    private record Room(int conditions, int breakEvens) {}

    private static final List<Room> AMPLE = List.of(new Room(6, 3), new Room(3, 3), new Room(1, 3), new Room(0, 3));
    private static final List<Room> SCANT = List.of(new Room(0, 2), new Room(0, 1), new Room(0, 0));

    /**
     * The fullest first: answers in sentences before answers in rows, many conditions before few, and what would change
     * the answer before either.
     */
    List<Supplier<Section>> fullestFirst() {
        var forms = new Answers(evaluation, words).fullestFirst();
        var inDetail = forms.subList(0, Answers.IN_DETAIL);
        var gathered = forms.subList(Answers.IN_DETAIL, forms.size());
        List<Supplier<Section>> candidates = new ArrayList<>();
        add(candidates, inDetail, AMPLE);
        add(candidates, inDetail.subList(Answers.IN_DETAIL - 1, Answers.IN_DETAIL), SCANT);
        add(candidates, gathered, AMPLE);
        add(candidates, gathered, SCANT);
        return candidates;
    }

    private void add(List<Supplier<Section>> candidates, List<Supplier<List<Block>>> forms, List<Room> rooms) {
        forms.forEach(answers -> rooms.forEach(room -> candidates.add(() -> section(answers.get(), room))));
    }

    private Section section(List<Block> answers, Room room) {
        Optional<Subject> subject = Subject.of(evaluation);
        List<Block> blocks = new ArrayList<>(answers);
        caution(subject).ifPresent(blocks::add);
        subject.ifPresentOrElse(
                shown -> blocks.addAll(money(shown)),
                () -> new ClosedOffers(evaluation, words).table().ifPresent(blocks::add));
        var sureness = new UncertaintySentences(evaluation, words);
        var conditions = new ConditionsPrecedent(evaluation, room.conditions());
        if (room.conditions() > 0) {
            blocks.add(sureness.callout(room.breakEvens(), Optional.empty()));
            conditions.table().ifPresent(blocks::add);
        } else {
            blocks.add(sureness.callout(room.breakEvens(), conditions.sentence()));
        }
        blocks.addAll(new Grounds(evaluation, subject, source, words).notes());
        return new Section("", "The answer", blocks, false);
    }

    private List<Block> money(Subject subject) {
        String about = switch (subject.kind()) {
            case PLAN -> "";
            case PILOT -> "Not in the plan";
            case NOT_RECOMMENDED -> "Not recommended";
        };
        return List.of(
                new PlanFigures(subject, evaluation, words).tiles(),
                new BridgeChart(subject, evaluation.data().firm(), words).chart(about));
    }

    /** What the figures below must not be mistaken for. */
    private static Optional<Callout> caution(Optional<Subject> subject) {
        if (subject.isEmpty()) {
            return caution(
                    "Nothing moves, and no offer is open",
                    "No offer may be chosen as things stand, so there is no money to weigh yet.");
        }
        Subject shown = subject.get();
        return switch (shown.kind()) {
            case PLAN ->
                shown.worth().netPresentValue() >= 0
                        ? Optional.empty()
                        : caution(
                                "Each part gains, the plan does not",
                                "A provider's own cost is shared among all the work it quotes for; the plan bears it in"
                                        + " full for the work that moves. Give a provider more work, or none.");
            case PILOT ->
                caution(
                        "Nothing moves for good yet",
                        "The figures below are what a pilot of " + shown.name()
                                + " would be worth once proven; the plan does not count on them.");
            case NOT_RECOMMENDED ->
                caution(
                        "Nothing moves",
                        "The figures below are what the best open offer, " + shown.name()
                                + ", would be worth. It is not recommended.");
        };
    }

    private static Optional<Callout> caution(String title, String text) {
        return Optional.of(new Callout(title, List.of(text), Callout.Tone.CAUTION));
    }
}
