package org.counterweigh.report.model;

import java.util.Map;
import java.util.OptionalDouble;
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
}
