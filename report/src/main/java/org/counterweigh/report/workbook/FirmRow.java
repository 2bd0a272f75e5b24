package org.counterweigh.report.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;

/**
 * One workbook of a batch, as the league table tells it.
 *
 * @param status what became of it, in words: {@code Done}, {@code Has errors}
 * @param currency of the money in this row; empty when nothing came out
 * @param paybackMonths empty when the money never comes back
 * @param outcomes how many kinds of work came out each way
 * @param findings how many there are of each severity
 */
public record FirmRow(
        String firm,
        String file,
        String status,
        String currency,
        OptionalDouble npv,
        OptionalDouble annualCash,
        OptionalDouble paybackMonths,
        Map<String, Integer> outcomes,
        Map<Severity, Integer> findings) {
    public FirmRow {
        outcomes = Map.copyOf(outcomes);
        findings = Map.copyOf(findings);
    }

    /** A workbook that was evaluated: the plan's money and the outcomes of its kinds of work. */
    public static FirmRow of(Evaluation evaluation, String file) {
        var firm = evaluation.data().firm();
        var plan = evaluation.plan().worth();
        Map<String, Integer> outcomes = new HashMap<>();
        evaluation.decisions().forEach(decision -> outcomes.merge(Wording.of(decision.outcome()), 1, Integer::sum));
        return new FirmRow(
                firm.name(),
                file,
                "Done",
                firm.currency(),
                OptionalDouble.of(plan.netPresentValue()),
                OptionalDouble.of(plan.annualCash()),
                plan.paybackMonths(),
                outcomes,
                counted(evaluation.findings()));
    }

    /** A workbook that nothing could be made of. */
    public static FirmRow stopped(String firm, String file, List<Finding> findings) {
        return new FirmRow(
                firm,
                file,
                "Has errors",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Map.of(),
                counted(findings));
    }

    private static Map<Severity, Integer> counted(List<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }
}
