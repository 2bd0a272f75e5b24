package org.counterweigh.evaluation;

import java.util.List;
import java.util.Map;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.gate.GateRules;

/**
 * An evaluator for tests in which the number of samples is not the point: it draws as few as there may be and takes every
 * default as certain.
 */
public record QuickEvaluator(GateRules rules) {

    public Evaluation evaluate(FirmData data, List<Finding> noticed) {
        return evaluate(data, noticed, new SimulationSettings(SimulationSettings.FEWEST, 1));
    }

    /** With nothing drawn at all, for laws on very many firms. */
    public PointEvaluation atPointValues(FirmData data) {
        return new Evaluator(rules, new Defaults(Map.of(), Map.of())).atPointValues(data);
    }

    public Evaluation evaluate(FirmData data, List<Finding> noticed, SimulationSettings settings) {
        return new Evaluator(rules, new Defaults(Map.of(), Map.of())).evaluate(data, noticed, settings);
    }
}
