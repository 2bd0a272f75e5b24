package org.counterweigh.report.json;

import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.ScenarioResult;
import org.counterweigh.findings.Finding;
import org.counterweigh.report.narrative.EvaluationFindings;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.templates.Wording;
import org.counterweigh.uncertainty.UncertaintyResult;

/** Writes the whole result of an evaluation; its keys and their order are a promise to other programs. */
public final class ResultJson {

    private static final int SCHEMA = 2;

    /** Said in the result, so that nobody takes a range of no width for certainty. */
    private static final List<String> NOT_ASSESSED = List.of("uncertainty");

    private ResultJson() {}

    /** One JSON object; the same evaluation gives the same bytes. */
    public static byte[] bytes(Evaluation evaluation, Wording wording) {
        return Json.bytes(json -> write(evaluation, Words.of(evaluation.data().firm(), wording), json));
    }

    /** The same as text to print. */
    public static String text(Evaluation evaluation, Wording wording) {
        return Json.text(json -> write(evaluation, Words.of(evaluation.data().firm(), wording), json));
    }

    /**
     * The findings alone, of a workbook that could not be evaluated.
     *
     * @param file the workbook's name, as the reader of the result knows it
     */
    public static String text(String file, List<Finding> findings) {
        return Json.text(json -> {
            json.count("schema", SCHEMA);
            json.string("file", file);
            json.findings(findings);
        });
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
        json.findings(new EvaluationFindings(words).of(evaluation.review()));
        var cases = new CaseJson(json, evaluation);
        json.objects("cases", evaluation.cases(), cases::write);
        json.objects("hybrids", evaluation.hybrids(), cases::write);
        var decisions = new DecisionJson(json, words);
        json.objects("work", evaluation.decisions(), decisions::write);
        decisions.total(evaluation, uncertainty.plan());
        var breakEvens = new BreakEvenJson(json);
        breakEvens.ofWork(uncertainty.work());
        new PlanJson(json, evaluation, words).write();
        json.objects("planBreakEvens", uncertainty.plan().breakEvens(), breakEvens::write);
        json.objects("scenarios", evaluation.scenarios(), scenario -> scenario(scenario, words, json));
        json.objects("confirmed", evaluation.data().confirmed(), confirmed -> {
            json.string("place", confirmed.place());
            json.string("label", confirmed.label());
            json.bool("stands", confirmed.stands());
        });
        breakEvens.stressTests(uncertainty.work());
        new UncertaintyJson(json, words).write(uncertainty);
        new RankingJson(json, words).write(uncertainty);
        new PrintedJson(json, evaluation).costToday();
        json.objects("corrections", evaluation.effects(), effect -> {
            json.string("place", effect.correction().place());
            json.amount("asTyped", effect.asTyped());
            json.amount("asMeant", effect.asMeant());
        });
        if (uncertainty.basis().isCertain()) {
            json.strings("notAssessed", NOT_ASSESSED);
        }
    }

    private static void scenario(ScenarioResult scenario, Words words, Json json) {
        json.string("name", scenario.scenario().name());
        json.amount("npv", scenario.worth().netPresentValue());
        json.amount("cashNpv", scenario.worth().cashNetPresentValue());
        json.amount("paybackMonths", scenario.worth().paybackMonths());
        json.objects("work", scenario.answers(), answer -> {
            json.string("work", answer.work());
            json.string("outcome", answer.outcome().name());
            json.string("option", words.holder(answer.option()));
        });
    }
}
