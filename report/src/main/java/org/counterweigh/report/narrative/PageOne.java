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
record PageOne(Evaluation evaluation, SourceFile source, Words words) {

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
        var conditions = new ConditionsPrecedent(evaluation, room.conditions(), words);
        if (room.conditions() > 0) {
            blocks.add(sureness.callout(room.breakEvens(), Optional.empty()));
            conditions.table().ifPresent(blocks::add);
        } else {
            blocks.add(sureness.callout(room.breakEvens(), conditions.sentence()));
        }
        blocks.addAll(new Grounds(evaluation, subject, source, words).notes());
        return new Section("", words.say("answers.title"), blocks, false);
    }

    private List<Block> money(Subject subject) {
        String about = subject.isPlan() ? "" : words.word("page-one.about", subject.kind());
        List<Block> blocks = new ArrayList<>();
        if (subject.kind() != Subject.Kind.NOT_RECOMMENDED) {
            blocks.add(new PlanFigures(subject, evaluation, words).tiles());
        }
        blocks.add(new BridgeChart(subject, evaluation.data().firm(), words).chart(about));
        return blocks;
    }

    /** What the figures below must not be mistaken for. */
    private Optional<Callout> caution(Optional<Subject> subject) {
        if (subject.isEmpty()) {
            return caution(words.say("caution.no-offer"), words.say("caution.no-offer-text"));
        }
        Subject shown = subject.get();
        String name = shown.name(words);
        return switch (shown.kind()) {
            case PLAN ->
                shown.worth().netPresentValue() >= 0
                        ? Optional.empty()
                        : caution(words.say("caution.plan-loses"), words.say("caution.plan-loses-text"));
            case PILOT -> caution(words.say("caution.pilot"), words.say("caution.pilot-text pilot", name));
            case NOT_RECOMMENDED ->
                caution(
                        words.say("caution.nothing-moves"),
                        words.say(
                                "caution.nothing-moves-text best worth",
                                name,
                                words.money(shown.worth().netPresentValue())));
        };
    }

    private static Optional<Callout> caution(String title, String text) {
        return Optional.of(new Callout(title, List.of(text), Callout.Tone.CAUTION));
    }
}
