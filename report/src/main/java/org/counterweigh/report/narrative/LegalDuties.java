package org.counterweigh.report.narrative;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.firm.Governance;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Ruling;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What the rules ask to be done, and for which cases the workbook shows it done. */
record LegalDuties(List<CaseResult> cases, List<Governance.Condition> conditions, Words words) {

    /** O2 before O10. */
    private static final Comparator<Obligation> IN_ORDER =
            Comparator.comparingInt((Obligation duty) -> duty.code().length()).thenComparing(Obligation::code);

    /** What the rules ask, and what the workbook tells of it; nothing of either where there is none. */
    List<Table> tables() {
        return Stream.concat(asked().stream(), conditions.isEmpty() ? Stream.empty() : Stream.of(told()))
                .toList();
    }

    private List<Table> asked() {
        Map<Obligation, TreeSet<String>> met = new LinkedHashMap<>();
        Map<Obligation, TreeSet<String>> unmet = new LinkedHashMap<>();
        for (CaseResult result : cases) {
            for (Ruling.Asked asked : result.ruling().obligations()) {
                met.computeIfAbsent(asked.obligation(), code -> new TreeSet<>());
                unmet.computeIfAbsent(asked.obligation(), code -> new TreeSet<>());
                (asked.met() ? met : unmet)
                        .get(asked.obligation())
                        .add(result.provider().name());
            }
        }
        if (met.isEmpty()) {
            return List.of();
        }
        List<Row> rows = met.keySet().stream()
                .sorted(IN_ORDER)
                .map(duty -> Row.plain(duty.code(), duty.text(), said(met.get(duty)), said(unmet.get(duty))))
                .toList();
        return List.of(new Table(
                words.say("duties.caption"),
                List.of(
                        words.textColumn("code", 0.6),
                        words.textColumn("obligation", 4),
                        words.textColumn("met-with", 2),
                        words.textColumn("not-met-with", 2)),
                rows,
                words.say("duties.note")));
    }

    /** What the workbook tells of the conditions, with its evidence; none where it tells nothing. */
    private Table told() {
        List<Row> rows = conditions.stream()
                .map(told -> Row.plain(
                        told.obligation(),
                        told.provider().orElseGet(() -> words.say("told.all")),
                        told.work().orElseGet(() -> words.say("told.all")),
                        words.say(told.met() ? "yes" : "no"),
                        told.date().map(words::date).orElse(FiguresInWords.NONE),
                        told.owner().orElse(FiguresInWords.NONE),
                        told.evidence().orElse(FiguresInWords.NONE)))
                .toList();
        return new Table(
                words.say("told.caption"),
                List.of(
                        words.textColumn("code", 0.6),
                        words.textColumn("provider", 1.7),
                        words.textColumn("work", 1.7),
                        words.textColumn("met", 0.6),
                        words.textColumn("date", 1.1),
                        words.textColumn("owner", 1.4),
                        words.textColumn("evidence", 3)),
                rows,
                words.say("told.note"));
    }

    private String said(TreeSet<String> providers) {
        return providers.isEmpty() ? FiguresInWords.NONE : words.joined("list.comma", List.copyOf(providers));
    }
}
