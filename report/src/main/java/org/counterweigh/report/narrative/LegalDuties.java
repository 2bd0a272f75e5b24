package org.counterweigh.report.narrative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Ruling;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** What the rules ask to be done, and for which cases the workbook shows it done. */
record LegalDuties(List<CaseResult> cases) {

    /** One table, or none where nothing is asked. */
    List<Table> tables() {
        Map<Obligation, TreeSet<String>> met = new LinkedHashMap<>();
        Map<Obligation, TreeSet<String>> unmet = new LinkedHashMap<>();
        for (CaseResult result : cases) {
            for (Ruling.Asked asked : result.ruling().obligations()) {
                met.computeIfAbsent(asked.obligation(), code -> new TreeSet<>());
                unmet.computeIfAbsent(asked.obligation(), code -> new TreeSet<>());
                (asked.met() ? met : unmet)
                        .computeIfAbsent(asked.obligation(), code -> new TreeSet<>())
                        .add(result.provider().name());
            }
        }
        if (met.isEmpty()) {
            return List.of();
        }
        List<Row> rows = met.keySet().stream()
                .sorted((one, other) -> Integer.compare(number(one), number(other)))
                .map(duty -> Row.plain(
                        duty.code(),
                        duty.text(),
                        said(met.getOrDefault(duty, new TreeSet<>())),
                        said(unmet.getOrDefault(duty, new TreeSet<>()))))
                .toList();
        return List.of(new Table(
                "What the rules ask",
                List.of(
                        Column.text("Code", 0.6),
                        Column.text("Obligation", 4),
                        Column.text("Met with", 2),
                        Column.text("Not shown as met with", 2)),
                rows,
                "Met means Yes with a date and an owner on the sheet Conditions. A provider in both columns: met for some of"
                        + " its work."));
    }

    private static int number(Obligation duty) {
        String digits = duty.code().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String said(TreeSet<String> providers) {
        return providers.isEmpty() ? FiguresInWords.NONE : String.join(", ", providers);
    }
}
