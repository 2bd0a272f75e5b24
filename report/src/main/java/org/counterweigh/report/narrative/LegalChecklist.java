package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Governance;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Ruling;
import org.counterweigh.gate.Verdict;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** What the law says of each kind of work with each provider, and each obligation with who has met it, how and when. */
record LegalChecklist(Evaluation evaluation, Words words) {

    /** More columns would leave each too narrow for words. */
    private static final int MOST_COLUMNS = 4;

    private static final int LONGEST_EVIDENCE = 60;

    /** O2 before O10. */
    private static final Comparator<Obligation> IN_ORDER =
            Comparator.comparingInt((Obligation duty) -> duty.code().length()).thenComparing(Obligation::code);

    /** What one obligation is asked of in one case. */
    private record Duty(CaseResult of, Ruling.Asked asked) {}

    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        boolean fits = providers().size() <= MOST_COLUMNS;
        tables.add(fits ? verdictMatrix() : verdictLists());
        if (!duties().isEmpty()) {
            tables.add(fits ? dutyMatrix() : dutyLists());
        }
        return tables;
    }

    private List<Provider> providers() {
        return evaluation.cases().stream().map(CaseResult::provider).distinct().toList();
    }

    private List<WorkType> works() {
        return evaluation.cases().stream().map(CaseResult::work).distinct().toList();
    }

    private Map<Obligation, List<Duty>> duties() {
        Map<Obligation, List<Duty>> duties = new TreeMap<>(IN_ORDER);
        for (CaseResult result : evaluation.cases()) {
            for (Ruling.Asked asked : result.ruling().obligations()) {
                duties.computeIfAbsent(asked.obligation(), duty -> new ArrayList<>())
                        .add(new Duty(result, asked));
            }
        }
        return duties;
    }

    private List<Column> columns(String first) {
        List<Column> columns = new ArrayList<>(words.columns(first));
        providers().forEach(provider -> columns.add(Column.text(words.placed(provider), 2)));
        return columns;
    }

    private Table verdictMatrix() {
        List<Row> rows = new ArrayList<>();
        for (WorkType work : works()) {
            List<String> cells = new ArrayList<>(List.of(work.name()));
            providers()
                    .forEach(provider -> cells.add(evaluation.cases().stream()
                            .filter(result -> result.work().equals(work)
                                    && result.provider().equals(provider))
                            .map(result -> verdict(result.ruling().verdict()))
                            .findFirst()
                            .orElse(Words.NONE)));
            rows.add(new Row(cells, Table.Style.PLAIN));
        }
        return new Table(words.say("legal.caption"), columns("work 3"), rows, "");
    }

    private String verdict(Verdict verdict) {
        return words.say(
                verdict.isOpen() ? "legal.open verdict" : "legal.closed verdict", words.word("verdict", verdict));
    }

    private Table verdictLists() {
        List<Row> rows = new ArrayList<>();
        for (WorkType work : works()) {
            Map<Verdict, List<String>> by = evaluation.casesOf(work).stream()
                    .collect(Collectors.groupingBy(
                            result -> result.ruling().verdict(),
                            TreeMap::new,
                            Collectors.mapping(result -> result.provider().name(), Collectors.toList())));
            List<String> told = new ArrayList<>();
            by.forEach((verdict, names) ->
                    told.add(words.say("legal.verdict-of verdict providers", verdict(verdict), words.listed(names))));
            rows.add(Row.plain(work.name(), words.joined("list.semicolon", told)));
        }
        return new Table(words.say("legal.caption"), words.columns("work 3, verdict 8"), rows, "");
    }

    /** Obligations that are open with somebody first. */
    private Table dutyMatrix() {
        List<Row> rows = grouped((duty, of) -> {
            List<String> cells = new ArrayList<>(List.of(named(duty)));
            for (Provider provider : providers()) {
                List<Duty> here = of.stream()
                        .filter(each -> each.of().provider().equals(provider))
                        .toList();
                cells.add(here.isEmpty() ? Words.NONE : state(here));
            }
            return new Row(cells, Table.Style.PLAIN);
        });
        return new Table(words.say("duties.caption"), columns("obligation 3"), rows, words.say("duties.note"));
    }

    private Table dutyLists() {
        List<Row> rows = grouped((duty, of) -> Row.plain(named(duty), states(of, false), states(of, true)));
        return new Table(
                words.say("duties.caption"),
                words.columns("obligation 3, open-with 4, met-with 4"),
                rows,
                words.say("duties.note"));
    }

    /** How an obligation with all its cases becomes a row. */
    private interface Rowed {
        Row of(Obligation duty, List<Duty> cases);
    }

    private List<Row> grouped(Rowed rowed) {
        List<Row> open = new ArrayList<>();
        List<Row> met = new ArrayList<>();
        duties().forEach((duty, of) ->
                (of.stream().allMatch(each -> each.asked().met()) ? met : open).add(rowed.of(duty, of)));
        List<Row> rows = new ArrayList<>();
        if (!open.isEmpty()) {
            rows.add(Row.subhead(words.counted("duties.open", open.size())));
            rows.addAll(open);
        }
        if (!met.isEmpty()) {
            rows.add(Row.subhead(words.counted("duties.met", met.size())));
            rows.addAll(met);
        }
        return rows;
    }

    private String named(Obligation duty) {
        return words.say("named name code", duty.text(), duty.code());
    }

    private String states(List<Duty> of, boolean met) {
        Set<String> names = of.stream()
                .filter(each -> each.asked().met() == met)
                .map(each -> each.of().provider().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return words.listed(List.copyOf(names));
    }

    /** Of one obligation with one provider: met or open, with owner, date and evidence; by work where that differs. */
    private String state(List<Duty> here) {
        List<Duty> open = here.stream().filter(each -> !each.asked().met()).toList();
        if (open.isEmpty()) {
            return words.say("duties.state-met told", told(here));
        }
        if (open.size() == here.size()) {
            return words.say("duties.state-open told", told(here));
        }
        return words.say(
                "duties.state-mixed works",
                words.listed(open.stream().map(each -> each.of().work().name()).toList()));
    }

    private String told(Collection<Duty> here) {
        return here.stream()
                .map(each -> each.asked().told())
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::told)
                .orElseGet(() -> words.say("duties.no-owner"));
    }

    private String told(Governance.Condition told) {
        List<String> parts = Stream.of(
                        told.owner(),
                        told.date().map(words::date),
                        told.evidence().map(evidence -> Words.shortened(evidence, LONGEST_EVIDENCE)))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? words.say("duties.no-owner") : words.joined("list.comma", parts);
    }
}
