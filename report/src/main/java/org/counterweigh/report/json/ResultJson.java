package org.counterweigh.report.json;

import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.narrative.EvaluationFindings;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.simulation.Basis;
import org.counterweigh.templates.Wording;
import org.counterweigh.uncertainty.UncertaintyResult;

/** Writes the whole result of an evaluation; its keys and their order are a promise to other programs. */
public final class ResultJson {

    static final int SCHEMA = 1;

    /** Said in the result, so that nobody takes a range of no width for certainty. */
    private static final List<String> NOT_ASSESSED = List.of("uncertainty");

    private ResultJson() {}

    /** One JSON object; the same evaluation gives the same bytes. */
    public static byte[] bytes(Evaluation evaluation, Wording wording) {
        var words = Words.of(evaluation.data().firm(), wording);
        return Json.bytes(json -> write(evaluation, words, json));
    }

    private static void write(Evaluation evaluation, Words words, Json json) {
        var firm = evaluation.data().firm();
        json.count("schema", SCHEMA);
        json.string("firm", firm.name());
        json.string("currency", firm.currency());
        json.count("years", evaluation.value().horizon());
        UncertaintyResult uncertainty = evaluation.uncertainty();
        json.count("seed", uncertainty.basis().seed());
        json.count("samples", uncertainty.basis().samples());
        json.findings(new EvaluationFindings(words).of(evaluation));
        var cases = new CaseJson(json, evaluation.value(), uncertainty);
        json.objects("cases", evaluation.cases(), cases::write);
        json.objects("hybrids", evaluation.hybrids(), cases::write);
        var decisions = new DecisionJson(json, words);
        json.objects("work", evaluation.decisions(), decisions::write);
        decisions.total(evaluation.plan().worth(), uncertainty.plan());
        var turning = new BreakEvenJson(json);
        turning.ofWork(uncertainty);
        new PlanJson(json, words).write(uncertainty.optimalPlan());
        turning.ofPlan(uncertainty);
        turning.pairs(uncertainty);
        beside(uncertainty, words, json);
        if (uncertainty.basis().kind() == Basis.Kind.CERTAIN) {
            json.strings("notAssessed", NOT_ASSESSED);
        }
    }

    private static void beside(UncertaintyResult result, Words words, Json json) {
        var uncertainty = new UncertaintyJson(json, words);
        uncertainty.basis(result.basis());
        uncertainty.worthFindingOut(result);
        uncertainty.cumulated(result.plan().cumulated());
        uncertainty.losses(result.plan().losses());
        uncertainty.batchChecks(result.work());
        uncertainty.baseCapacities(result.work());
        var ranking = new RankingJson(json, words);
        ranking.acceptability(result.work());
        ranking.turns(result.work());
        ranking.voices(result.stakeholderWeights());
    }
}
