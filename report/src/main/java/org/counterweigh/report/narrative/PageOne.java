package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.KeyFigures.KeyFigure;
import org.counterweigh.report.document.Section;

/** The whole decision on one page: the answer, the money, the bridge, what comes first, what it rests on. */
record PageOne(Evaluation evaluation, SourceFile source, Words words) {

    /** How many conditions and break-evens to show; no condition means one line on all. */
    private record Room(int conditions, int breakEvens) {}

    private static final List<Room> AMPLE = List.of(new Room(6, 3), new Room(3, 3), new Room(1, 3), new Room(0, 3));
    private static final List<Room> SCANT = List.of(new Room(0, 2), new Room(0, 1), new Room(0, 0));

    /**
     * The fullest first: answers in sentences before answers in rows, many conditions before few, and what would change
     * the answer before either.
     */
    List<Supplier<Section>> fullestFirst() {
        var answers = new Answers(evaluation, words);
        List<Supplier<Section>> candidates = new ArrayList<>();
        add(candidates, answers::asSentences, AMPLE);
        add(candidates, answers::asRows, AMPLE);
        add(candidates, answers::asRows, SCANT);
        Answers.LETTERS_OF_NAMES.forEach(letters -> add(candidates, () -> answers.byOutcome(letters), AMPLE));
        Answers.LETTERS_OF_NAMES.forEach(letters -> add(candidates, () -> answers.byOutcome(letters), SCANT));
        return candidates;
    }

    private void add(List<Supplier<Section>> candidates, Supplier<List<Block>> answers, List<Room> rooms) {
        rooms.forEach(room -> candidates.add(() -> section(answers.get(), room)));
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
            blocks.add(tiles(subject));
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
                                "caution.nothing-moves-text best worth$",
                                name,
                                shown.worth().netPresentValue()));
        };
    }

    private static Optional<Callout> caution(String title, String text) {
        return Optional.of(new Callout(title, List.of(text), Callout.Tone.CAUTION));
    }

    /** The five numbers a board asks for first. */
    private KeyFigures tiles(Subject subject) {
        var worth = subject.worth();
        var firm = evaluation.data().firm();
        int steady = evaluation.value().steadyYear();
        return new KeyFigures(List.of(
                figure(
                        "tile.cash",
                        words.amount(worth.annualCash()),
                        words.say(
                                "tile.cash-note year benefit#",
                                steady,
                                worth.netBenefit().get(steady))),
                figure(
                        "tile.capacity",
                        words.say("hours count#", worth.steadyCapacityHours()),
                        words.say("tile.capacity-note people", words.number(people(subject), 1, 1))),
                figure("tile.one-off", words.amount(worth.oneOff()), words.say("tile.one-off-note")),
                figure(
                        "tile.payback",
                        worth.paybackMonths().isPresent() ? words.payback(worth.paybackMonths()) : Words.NONE,
                        worth.paybackMonths().isPresent()
                                ? words.say(
                                        "tile.payback-limit months",
                                        words.number(
                                                firm.policy().paybackLimit().value(), 0, 1))
                                : words.say("payback.never")),
                figure(
                        "tile.worth",
                        words.amount(worth.netPresentValue()),
                        words.say(
                                "tile.worth-note years rate%2",
                                words.years(firm.horizon().years()),
                                firm.horizon().discountRate().value()))));
    }

    private KeyFigure figure(String label, String value, String note) {
        return new KeyFigure(words.say(label), value, note);
    }

    /** The people whose hours are freed without turning into cash. */
    private double people(Subject subject) {
        return subject.cases().stream().mapToDouble(this::people).sum();
    }

    private double people(CaseResult result) {
        var team = result.lines().inputs().workload();
        double hours = evaluation.value().in(evaluation.value().steadyYear(), team.hours());
        double people = evaluation.value().in(evaluation.value().steadyYear(), team.people());
        return hours == 0 ? 0 : result.worth().steadyCapacityHours() * people / hours;
    }
}
