package org.counterweigh.report.model;

import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Given;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.sensitivity.Gradient;

/**
 * The inputs at other values than those of the evaluation, together as scenarios and one at a time.
 *
 * @param slopes what the plan's value gains by one unit more of a figure, all others as they are
 * @param plan what is compared
 */
record WhatIf(List<ScenarioColumn> scenarios, Flexing flexing, Map<Given, Double> slopes, ValueAndCash plan) {

    static WhatIf of(Evaluation evaluation, Settings settings, Words words) {
        var flexing = Flexing.of(evaluation);
        return new WhatIf(
                new ScenarioColumns(evaluation, settings, words).of(flexing.swings()),
                flexing,
                Gradient.of(
                        evaluation.plan().lines().worth().netPresentValue(),
                        evaluation.value().horizon()),
                evaluation.plan().lines().worth());
    }
}
