package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;

/**
 * What a plan takes of all it could, as figures of 1 and 0 that anybody may type over.
 *
 * @param choices one for each offer, in each way
 * @param ofWorks how many each kind of work is taken by
 * @param taken how many are taken in all
 * @param tooMany how many more than one for each kind of work; the amount of the line beside it, or the plan is none
 */
record PlanChoices(List<Given> choices, List<Line> ofWorks, Line taken, Line tooMany, Line none) {

    private static final Figure ONE = Figure.constant(1, Unit.UNITS);

    static PlanChoices of(PlanLines plan) {
        Map<String, List<Figure>> byWork = new LinkedHashMap<>();
        plan.choices()
                .forEach(choice -> byWork.computeIfAbsent(
                                choice.of().quote().work().name(), work -> new ArrayList<>())
                        .add(choice.taken().times(ONE)));
        List<Line> ofWorks = byWork.entrySet().stream()
                .map(work -> Line.line("Offers taken, " + work.getKey(), Figure.sum(work.getValue(), Unit.UNITS)))
                .toList();
        return new PlanChoices(
                plan.choices().stream().map(PlanLines.Selection::taken).toList(),
                ofWorks,
                Line.line("Offers taken", Figure.sum(ofWorks, Unit.UNITS)),
                Line.line(
                        "Offers beyond one for each kind of work",
                        Figure.sum(
                                ofWorks.stream()
                                        .map(work -> work.minus(ONE).notBelowZero())
                                        .toList(),
                                Unit.UNITS)),
                Line.line("None beyond one", Figure.constant(0, Unit.UNITS)));
    }

    List<Line> lines() {
        return Stream.concat(ofWorks.stream(), Stream.of(taken, tooMany, none)).toList();
    }
}
