package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Provider;
import org.counterweigh.report.document.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** The providers side by side: what they offer, on which terms, and how safe they are. */
record ProvidersPage(Evaluation evaluation, FiguresInWords words) {

    private static final String SLASH = FiguresInWords.TIE + "/" + FiguresInWords.TIE;

    Section section(boolean startsOnNewPage) {
        List<Row> rows = evaluation.data().market().providers().stream()
                .map(provider -> row(provider, casesOf(provider)))
                .toList();
        return new Section(
                "Providers",
                "Providers",
                List.of(
                        Paragraph.body("Each provider over all the work it quotes for, as if it were given all of it."),
                        new Table(
                                "Money in " + words.currency(),
                                List.of(
                                        Column.text("Provider", 2.6),
                                        Column.text("Law", 2),
                                        Column.number("NPV", 1.4),
                                        Column.number("Fees", 1.2),
                                        Column.number("Commitment", 1.2),
                                        Column.number("Notice", 0.9),
                                        Column.number("Overlap", 0.9),
                                        Column.text("ISO" + SLASH + "SOC", 1.1),
                                        Column.number("Turnover", 1)),
                                rows,
                                "NPV, and fees of Year" + FiguresInWords.TIE + steadyYear()
                                        + ", are sums over the provider's"
                                        + " cases; the commitment is owed every year. Notice in months; overlap of office"
                                        + " hours with the home office, at most 8; ISO 27001 and SOC 2; turnover of staff"
                                        + " a year. " + FiguresInWords.NONE + ": the workbook is silent."),
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
                Phrases.placed(provider),
                verdicts(cases),
                words.amount(cases.stream()
                        .mapToDouble(result -> result.worth().netPresentValue())
                        .sum()),
                words.amount(cases.stream().mapToDouble(this::fees).sum()),
                words.amount(terms.minimumCommitment().value()),
                words.value(terms.noticeMonths()),
                words.number(provider.overlap().value(), 0, 1),
                answer(controls.iso27001()) + SLASH + answer(controls.soc2()),
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
    private static String verdicts(List<CaseResult> cases) {
        if (cases.isEmpty()) {
            return "no case";
        }
        return cases.stream()
                .map(result -> result.ruling().verdict())
                .sorted()
                .collect(Collectors.groupingBy(verdict -> verdict, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + Phrases.verdict(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String answer(Optional<Boolean> told) {
        return told.map(yes -> yes ? "Yes" : "No").orElse(FiguresInWords.NONE);
    }

    private int steadyYear() {
        return Calendar.steadyYear(evaluation.data().firm().horizon().years());
    }
}
