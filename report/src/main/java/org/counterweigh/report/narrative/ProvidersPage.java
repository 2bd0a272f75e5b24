package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.Provider;
import org.counterweigh.gate.Verdict;
import org.counterweigh.report.document.Block;
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
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(words.say("providers.lead")));
        blocks.add(new Table(
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
                words.say("providers.note year", steadyYear())));
        liability().ifPresent(blocks::add);
        blocks.add(new CasesTable(evaluation.cases(), steadyYear(), words).table());
        return new Section(title, title, blocks, startsOnNewPage);
    }

    /** What a loss is expected to cost beside what a provider would answer for; empty where none names a cap. */
    private Optional<Table> liability() {
        List<Provider> providers = evaluation.data().market().providers();
        if (providers.stream()
                .allMatch(provider -> provider.terms().liabilityCap().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Table(
                words.say("liability.caption"),
                List.of(
                        words.textColumn("provider", 3),
                        words.numberColumn("expected-loss", 1.5),
                        words.numberColumn("liability-cap", 1.5)),
                providers.stream().map(this::liability).toList(),
                words.say("liability.note year", steadyYear())));
    }

    private Row liability(Provider provider) {
        return Row.plain(
                words.placed(provider),
                words.amount(casesOf(provider).stream()
                        .mapToDouble(this::expectedLoss)
                        .sum()),
                provider.terms()
                        .liabilityCap()
                        .map(cap -> words.amount(cap.value()))
                        .orElse(FiguresInWords.NONE));
    }

    private double expectedLoss(CaseResult result) {
        var exposure = result.lines().inputs().exposure();
        return in(exposure.share()) * in(exposure.providerLoss());
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
                words.say("iso-and-soc iso soc", answer(controls.iso27001()), answer(controls.soc2())),
                provider.bench().staffTurnover().map(this::share).orElse(FiguresInWords.NONE));
    }

    private String share(Given given) {
        return words.percent(given.value(), 0);
    }

    private double fees(CaseResult result) {
        return in(result.lines().inputs().offer().fees());
    }

    private double in(Line line) {
        return evaluation.value().in(steadyYear(), line);
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
                                "providers.verdicts count verdict",
                                entry.getValue(),
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
