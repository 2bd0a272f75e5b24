package org.counterweigh.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.counterweigh.evaluation.Evaluation;

/** Writes the whole result of an evaluation; its keys and their order are a promise to other programs. */
public final class ResultJson {

    static final int SCHEMA = 1;

    /** The seed a run has unless it is told another. */
    private static final int SEED = 1;

    /** Said in the result, so that nobody takes an empty list for «there are none». */
    private static final List<String> NOT_ASSESSED = List.of("uncertainty", "breakEvens", "mix");

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
        json.count("seed", SEED);
        json.count("samples", 0);
        json.findings(evaluation.findings());
        var cases = new CaseJson(json, evaluation.value());
        json.array("cases", evaluation.cases(), cases::write);
        var decisions = new DecisionJson(json);
        json.array("work", evaluation.decisions(), decisions::write);
        decisions.total(evaluation.plan().worth());
        json.words("breakEvens", List.of());
        mix(json);
        json.words("notAssessed", NOT_ASSESSED);
    }

    private static void mix(Json json) throws IOException {
        json.object("mix", () -> {
            json.nothing("npv");
            json.words("shares", List.of());
            json.words("prices", List.of());
            json.count("ties", 0);
        });
    }
}
