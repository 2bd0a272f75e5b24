package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Provider;
import org.counterweigh.gate.Verdict;
import org.counterweigh.report.document.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** The providers side by side: what they offer, on which terms, and how safe they are. */
record ProvidersPage(Evaluation evaluation, Words words) {

    Section section(boolean startsOnNewPage) {
        List<Row> rows = evaluation.data().market().providers().stream()
                .map(provider -> row(provider, casesOf(provider)))
                .toList();
        String title = words.say("providers.title");
        return new Section(
                title,
                title,
                List.of(
                        Paragraph.body(words.say("providers.lead")),
                        new Table(
                                words.say("providers.caption"),
                                List.of(
                                        words.textColumn("provider", 2.6),
                                        words.textColumn("law", 2),
                                        words.numberColumn("npv", 1.4),
                                        words.numberColumn("fees", 1.2),
                                        words.numberColumn("commitment", 1.2),
                                        words.numberColumn("notice", 0.9),
                                        words.numberColumn("overlap", 0.9),
                                        words.textColumn("iso-and-soc", 1.1),
                                        words.numberColumn("turnover", 1)),
                                rows,
                                words.say("providers.note", "year", steadyYear())),
                        new CasesTable(evaluation.cases(), steadyYear(), words).table()),
                startsOnNewPage);
    }

    private List<CaseResult> casesOf(Provider provider) {
        return evaluation.cases().stream()
                .filter(result -> result.provider().name().equals(provider.name()))
                .toList();
    }

    private Row row(Provider provider, List<CaseResult> cases) {
        var terms = provider.terms();
        var controls = provider.standing().controls();
        return Row.plain(
                words.placed(provider),
                verdicts(cases),
                words.amount(cases.stream()
                        .mapToDouble(result -> result.worth().netPresentValue())
                        .sum()),
                words.amount(cases.stream().mapToDouble(this::fees).sum()),
                words.amount(terms.minimumCommitment().value()),
                words.value(terms.noticeMonths()),
                words.number(provider.overlap().value(), 0, 1),
                words.say("iso-and-soc", "iso", answer(controls.iso27001()), "soc", answer(controls.soc2())),
                provider.bench().staffTurnover().map(this::share).orElse(FiguresInWords.NONE));
    }

    private String share(Given given) {
        return words.percent(given.value(), 0);
    }

    private double fees(CaseResult result) {
        return evaluation
                .value()
                .in(steadyYear(), result.lines().inputs().offer().fees());
    }

    /** {@code 2 permitted, 1 barred} */
    private String verdicts(List<CaseResult> cases) {
        if (cases.isEmpty()) {
            return words.say("providers.no-case");
        }
        Map<Verdict, Long> counts = cases.stream()
                .map(result -> result.ruling().verdict())
                .collect(Collectors.groupingBy(verdict -> verdict, TreeMap::new, Collectors.counting()));
        return words.joined(
                "list.comma",
                counts.entrySet().stream()
                        .map(entry -> words.say(
                                "providers.verdicts",
                                "count",
                                entry.getValue(),
                                "verdict",
                                words.word("verdict", entry.getKey())))
                        .toList());
    }

    private String answer(Optional<Boolean> told) {
        return told.map(yes -> words.say(yes ? "yes" : "no")).orElse(FiguresInWords.NONE);
    }

    private int steadyYear() {
        return Calendar.steadyYear(evaluation.data().firm().horizon().years());
    }
}
