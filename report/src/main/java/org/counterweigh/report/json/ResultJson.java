package org.counterweigh.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.simulation.Basis;
import org.counterweigh.uncertainty.UncertaintyResult;

/** Writes the whole result of an evaluation; its keys and their order are a promise to other programs. */
public final class ResultJson {

    static final int SCHEMA = 1;

    /** Said in the result, so that nobody takes a range of no width for certainty. */
    private static final List<String> NOT_ASSESSED = List.of("uncertainty");

    private ResultJson() {}

    /** One JSON object; the same evaluation gives the same bytes, and the target stays open. */
    public static void write(Evaluation evaluation, OutputStream target) throws IOException {
        try (var json = new Json(target)) {
            json.object(() -> write(evaluation, json));
        }
    }

    private static void write(Evaluation evaluation, Json json) throws IOException {
        var firm = evaluation.data().firm();
        json.count("schema", SCHEMA);
        json.word("firm", firm.name());
        json.word("currency", firm.currency());
        json.count("years", evaluation.value().horizon());
        UncertaintyResult uncertainty = evaluation.uncertainty();
        json.count("seed", uncertainty.basis().seed());
        json.count("samples", uncertainty.basis().samples());
        json.findings(evaluation.findings());
        var cases = new CaseJson(json, evaluation.value(), uncertainty);
        json.array("cases", evaluation.cases(), cases::write);
        var decisions = new DecisionJson(json);
        json.array("work", evaluation.decisions(), decisions::write);
        decisions.total(evaluation.plan().worth(), uncertainty.plan());
        var turning = new BreakEvenJson(json);
        turning.ofWork(uncertainty);
        new PlanJson(json).write(uncertainty.optimalPlan());
        turning.ofPlan(uncertainty);
        turning.pairs(uncertainty);
        beside(uncertainty, json);
        if (uncertainty.basis().kind() == Basis.Kind.CERTAIN) {
            json.words("notAssessed", NOT_ASSESSED);
        }
    }

    private static void beside(UncertaintyResult result, Json json) throws IOException {
        var uncertainty = new UncertaintyJson(json);
        uncertainty.basis(result.basis());
        uncertainty.importance(result);
        uncertainty.cumulated(result.plan().cumulated());
        uncertainty.losses(result.plan().losses());
        uncertainty.batchChecks(result.work());
        uncertainty.baseCapacities(result.work());
        var ranking = new RankingJson(json);
        ranking.acceptability(result.work());
        ranking.turns(result.work());
        ranking.voices(result.stakeholderWeights());
    }
}
