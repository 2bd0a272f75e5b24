package org.counterweigh.report.json;

import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.uncertainty.Basis;
import org.counterweigh.uncertainty.UncertaintyResult;

/** Writes the whole result of an evaluation; its keys and their order are a promise to other programs. */
public final class ResultJson {

    static final int SCHEMA = 1;

    /** Said in the result, so that nobody takes a range of no width for certainty. */
    private static final List<String> NOT_ASSESSED = List.of("uncertainty");

    private ResultJson() {}

    /** One JSON object; the same evaluation gives the same bytes. */
    public static byte[] bytes(Evaluation evaluation) {
        return Json.bytes(json -> write(evaluation, json));
    }

    private static void write(Evaluation evaluation, Json json) {
        var firm = evaluation.data().firm();
        json.count("schema", SCHEMA);
        json.string("firm", firm.name());
        json.string("currency", firm.currency());
        json.count("years", evaluation.value().horizon());
        UncertaintyResult outlook = evaluation.outlook();
        json.count("seed", outlook.basis().seed());
        json.count("samples", outlook.basis().samples());
        json.findings(evaluation.findings());
        var cases = new CaseJson(json, evaluation.value(), outlook);
        json.objects("cases", evaluation.cases(), cases::write);
        var decisions = new DecisionJson(json);
        json.objects("work", evaluation.decisions(), decisions::write);
        decisions.total(evaluation.plan().worth(), outlook.plan());
        var turning = new BreakEvenJson(json);
        turning.ofWork(outlook);
        new PlanJson(json).write(outlook.mix());
        turning.ofPlan(outlook);
        turning.pairs(outlook);
        beside(outlook, json);
        if (outlook.basis().kind() == Basis.Kind.CERTAIN) {
            json.strings("notAssessed", NOT_ASSESSED);
        }
    }

    private static void beside(UncertaintyResult outlook, Json json) {
        var uncertainty = new UncertaintyJson(json);
        uncertainty.basis(outlook.basis());
        uncertainty.worthFindingOut(outlook);
        uncertainty.cumulated(outlook.plan().cumulated());
        uncertainty.losses(outlook.plan().losses());
        uncertainty.batchChecks(outlook.work());
        uncertainty.baseCapacities(outlook.work());
        var ranking = new RankingJson(json);
        ranking.acceptability(outlook.work());
        ranking.turns(outlook.work());
        ranking.voices(outlook.voices());
    }
}
