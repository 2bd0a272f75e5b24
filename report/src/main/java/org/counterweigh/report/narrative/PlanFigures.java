package org.counterweigh.report.narrative;

import java.util.List;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.report.document.KeyFigures;
import org.counterweigh.report.document.KeyFigures.KeyFigure;

/** The five numbers a board asks for first. */
record PlanFigures(Subject subject, Evaluation evaluation, Words words) {

    KeyFigures tiles() {
        var worth = subject.worth();
        var firm = evaluation.data().firm();
        int steady = steadyYear();
        return new KeyFigures(List.of(
                figure(
                        "tile.cash",
                        words.amount(worth.annualCash()),
                        words.say(
                                "tile.cash-note year benefit",
                                steady,
                                words.amount(worth.netBenefit().get(steady)))),
                figure(
                        "tile.capacity",
                        words.say("hours count", words.number(worth.capacityHours(), 0, 0)),
                        words.say("tile.capacity-note people", words.number(people(), 1, 1))),
                figure("tile.one-off", words.amount(worth.oneOff()), words.say("tile.one-off-note")),
                figure(
                        "tile.payback",
                        worth.paybackMonths().isPresent() ? words.payback(worth.paybackMonths()) : FiguresInWords.NONE,
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
                                "tile.worth-note years rate",
                                words.years(firm.horizon().years()),
                                words.percent(firm.horizon().discountRate().value(), 2)))));
    }

    private KeyFigure figure(String label, String value, String note) {
        return new KeyFigure(words.say(label), value, note);
    }

    private int steadyYear() {
        return Calendar.steadyYear(evaluation.data().firm().horizon().years());
    }

    /** The people whose hours are freed without turning into cash. */
    private double people() {
        return subject.cases().stream().mapToDouble(this::people).sum();
    }

    private double people(CaseResult result) {
        var team = result.lines().inputs().workload();
        double hours = evaluation.value().in(steadyYear(), team.hours());
        double people = evaluation.value().in(steadyYear(), team.people());
        return hours == 0 ? 0 : result.worth().capacityHours() * people / hours;
    }
}
