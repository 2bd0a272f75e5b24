package org.counterweigh.report.narrative;

import java.util.List;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.report.document.KeyFigures;
import org.counterweigh.report.document.KeyFigures.KeyFigure;

/** The five numbers a board asks for first. */
record PlanFigures(Subject subject, Evaluation evaluation, FiguresInWords words) {

    KeyFigures tiles() {
        var worth = subject.worth();
        var firm = evaluation.data().firm();
        int steady = steadyYear();
        return new KeyFigures(List.of(
                new KeyFigure(
                        "Annual cash",
                        words.amount(worth.annualCash()),
                        words.currency() + " in Year" + FiguresInWords.TIE + steady + "; net benefit "
                                + words.amount(worth.netBenefit().get(steady))),
                new KeyFigure(
                        "Capacity released",
                        words.number(worth.capacityHours(), 0, 0) + FiguresInWords.TIE + "h",
                        words.number(people(), 1, 1) + FiguresInWords.TIE + "FTE, not cash"),
                new KeyFigure(
                        "One-off cost",
                        words.amount(worth.oneOff()),
                        words.currency() + " in Year" + FiguresInWords.TIE + "0"),
                new KeyFigure(
                        "Payback",
                        worth.paybackMonths().isPresent() ? words.payback(worth.paybackMonths()) : FiguresInWords.NONE,
                        worth.paybackMonths().isPresent()
                                ? "limit "
                                        + words.number(
                                                firm.policy().paybackLimit().value(), 0, 1) + " months"
                                : "not within the horizon"),
                new KeyFigure(
                        "Net present value",
                        words.amount(worth.netPresentValue()),
                        words.currency() + ", "
                                + FiguresInWords.years(firm.horizon().years()) + " at "
                                + words.percent(firm.horizon().discountRate().value(), 2))));
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
