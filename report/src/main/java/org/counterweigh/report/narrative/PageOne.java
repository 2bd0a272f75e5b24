package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.KeyFigures.KeyFigure;
import org.counterweigh.report.document.Section;
import org.counterweigh.uncertainty.Percentiles;

/**
 * The whole decision on one page: the answer, value and cash, the bridge, what comes first, what it rests on. Whatever
 * the form, every caution, every limit that binds and every open condition is on it.
 */
record PageOne(Evaluation evaluation, SourceFile source, Words words) {

    /** How many conditions and break-evens to show; no condition means one line on all. */
    private record Room(int conditions, int breakEvens) {}

    /** Whether the bridge stands on page one; else on the page of the eight factors alone. */
    private enum Bridge {
        SHOWN,
        LEFT_OUT
    }

    private static final List<Room> AMPLE = List.of(new Room(6, 3), new Room(3, 3), new Room(1, 3), new Room(0, 3));
    private static final List<Room> SCANT = List.of(new Room(0, 3), new Room(0, 2), new Room(0, 1));
    private static final List<Room> LEAST = List.of(new Room(0, 3), new Room(0, 1), new Room(0, 0));

    /**
     * The fullest first: answers in sentences before answers in rows, many conditions before few; the bridge gives way
     * before the last of what would change the answer does.
     */
    List<Supplier<Section>> fullestFirst() {
        var answers = new Answers(evaluation, words);
        List<Supplier<Section>> candidates = new ArrayList<>();
        add(candidates, answers::asSentences, AMPLE, Bridge.SHOWN);
        add(candidates, answers::asRows, AMPLE, Bridge.SHOWN);
        add(candidates, answers::asRows, SCANT, Bridge.SHOWN);
        Answers.LETTERS_OF_NAMES.forEach(
                letters -> add(candidates, () -> answers.byOutcome(letters), SCANT, Bridge.SHOWN));
        add(candidates, answers::asSentences, AMPLE, Bridge.LEFT_OUT);
        add(candidates, answers::asRows, SCANT, Bridge.LEFT_OUT);
        Answers.LETTERS_OF_NAMES.forEach(
                letters -> add(candidates, () -> answers.byOutcome(letters), LEAST, Bridge.LEFT_OUT));
        return candidates;
    }

    private void add(
            List<Supplier<Section>> candidates, Supplier<List<Block>> answers, List<Room> rooms, Bridge bridge) {
        rooms.forEach(room -> candidates.add(() -> section(answers.get(), room, bridge)));
    }

    private Section section(List<Block> answers, Room room, Bridge bridge) {
        Optional<Subject> subject = Subject.of(evaluation);
        List<Block> blocks = new ArrayList<>(answers);
        question().ifPresent(blocks::add);
        caution(subject).ifPresent(blocks::add);
        subject.ifPresentOrElse(
                shown -> blocks.addAll(money(shown, bridge)),
                () -> new ClosedOffers(evaluation, words).table().ifPresent(blocks::add));
        var sureness = new UncertaintySentences(evaluation, words);
        var conditions = new ConditionsPrecedent(evaluation, room.conditions(), words);
        if (room.conditions() > 0) {
            blocks.add(sureness.callout(room.breakEvens(), Optional.empty()));
            conditions.table().ifPresent(blocks::add);
        } else {
            blocks.add(sureness.callout(room.breakEvens(), conditions.sentence()));
        }
        blocks.add(new Grounds(evaluation, subject, source, words)
                .note(bridge == Bridge.LEFT_OUT || room.conditions() > 0));
        return new Section("", words.say("answers.title"), blocks, false);
    }

    private List<Block> money(Subject subject, Bridge bridge) {
        List<Block> blocks = new ArrayList<>();
        if (subject.isPlan()) {
            blocks.add(tiles());
            blocks.add(YearTable.ofPlan(evaluation, words).brief());
        }
        if (bridge == Bridge.SHOWN) {
            blocks.add(new BridgeChart(subject, evaluation, words).captioned());
        }
        return blocks;
    }

    /** A board must not act on a figure that its owner has yet to confirm. */
    private Optional<Callout> question() {
        return new LargestQuestion(evaluation, words)
                .sentences()
                .flatMap(text -> caution(words.say("caution.question"), text));
    }

    /** What the chart below must not be mistaken for. */
    private Optional<Callout> caution(Optional<Subject> subject) {
        if (subject.isEmpty()) {
            return caution(words.say("caution.no-offer"), words.say("caution.no-offer-text"));
        }
        Subject shown = subject.get();
        return shown.isPlan()
                ? losing()
                : caution(
                        words.say("caution.nothing-moves"),
                        words.say(
                                "caution.nothing-moves-text best worth$ cash$",
                                shown.name(words),
                                shown.worth().netPresentValue(),
                                shown.worth().cashNetPresentValue()));
    }

    /** Each answer's confidence is that of its own share of cost; the plan bears its providers' cost in full. */
    private Optional<Callout> losing() {
        var worth = evaluation.plan().worth();
        var spreads = evaluation.uncertainty().plan();
        double value = spreads.netPresentValue().median();
        double cash = spreads.cashNetPresentValue().median();
        return Math.min(value, cash) >= 0
                ? Optional.empty()
                : caution(
                        words.say("caution.losing"),
                        words.say(
                                "caution.losing-text worth$ cash# median# cash-median#",
                                worth.netPresentValue(),
                                worth.cashNetPresentValue(),
                                value,
                                cash));
    }

    private static Optional<Callout> caution(String title, String text) {
        return Optional.of(new Callout(title, List.of(text), Callout.Tone.CAUTION));
    }

    /** The five numbers a board asks for first. */
    private KeyFigures tiles() {
        var worth = evaluation.plan().worth();
        var spreads = evaluation.uncertainty().plan();
        return new KeyFigures(List.of(
                figure("tile.value", words.amount(worth.netPresentValue()), range(spreads.netPresentValue())),
                figure(
                        "tile.cash-npv",
                        words.amount(worth.cashNetPresentValue()),
                        range(spreads.cashNetPresentValue())),
                figure(
                        "tile.annual-cash",
                        words.amount(worth.annualCash()),
                        words.say(
                                "tile.annual-cash-note year", evaluation.value().steadyYear())),
                figure("tile.one-off", words.amount(worth.oneOff()), words.say("tile.one-off-note")),
                payback()));
    }

    /** Between what an amount lies in most simulations; at which terms it is worth that, where none were made. */
    private String range(Percentiles spread) {
        if (!new UncertaintySentences(evaluation, words).isCertain()) {
            return words.say("tile.range low# high#", spread.low(), spread.high());
        }
        var horizon = evaluation.data().firm().horizon();
        return words.say(
                "tile.untested years rate%2",
                words.years(horizon.years()), horizon.discountRate().value());
    }

    private KeyFigure payback() {
        var months = evaluation.plan().worth().paybackMonths();
        if (months.isEmpty()) {
            return figure("tile.payback", Words.NONE, words.say("payback.never"));
        }
        double limit = evaluation.data().firm().policy().paybackLimit().value();
        return figure(
                "tile.payback",
                words.months(months.getAsDouble()),
                words.say(
                        months.getAsDouble() == 0 ? "tile.no-outlay months" : "tile.payback-limit months",
                        words.number(limit, 0, 1)));
    }

    private KeyFigure figure(String label, String value, String note) {
        return new KeyFigure(words.say(label), value, note);
    }
}
