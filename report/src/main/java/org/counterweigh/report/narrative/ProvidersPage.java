package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Provider;
import org.counterweigh.gate.Verdict;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** The providers side by side: what they offer, on which terms, and how safe they are. */
record ProvidersPage(Evaluation evaluation, Words words) {

    /** More offers would fill pages that nobody reads; the Excel model has them all. */
    private static final int MOST_OFFERS = 60;

    private static final int MOST_OF_A_WORK = 3;

    Section section(boolean startsOnNewPage) {
        List<Row> rows = evaluation.data().market().providers().stream()
                .map(provider -> row(provider, casesOf(provider)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(words.say("providers.lead")));
        blocks.add(new Table(
                words.say("providers.caption"),
                words.columns("provider 2.6, in-plan 1.2 #, law 2, fees 1.2 #, commitment 1.2 #, notice 0.9 #,"
                        + " overlap 0.9 #, iso-and-soc 1.1, turnover 1 #"),
                rows,
                words.say("providers.note year", evaluation.value().steadyYear())));
        liability().ifPresent(blocks::add);
        blocks.add(new Table(
                words.say("cases.caption"),
                words.columns("work 2.2, provider 2.2, npv 1.1 #, range 1.9 #, cash-npv 1.1 #, payback 1.3 #, result 2,"
                        + " score 0.7 #"),
                offers().map(this::row).toList(),
                Words.sentences(
                        words.say("cases.note"),
                        evaluation.cases().size() > MOST_OFFERS
                                ? words.say(
                                        "cases.best most count",
                                        MOST_OF_A_WORK,
                                        evaluation.cases().size())
                                : "")));
        return Section.of(words.say("providers.title"), blocks, startsOnNewPage);
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
                words.columns("provider 3, expected-loss 1.5 #, liability-cap 1.5 #"),
                providers.stream().map(this::liability).toList(),
                words.say("liability.note year", evaluation.value().steadyYear())));
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
                        .orElse(Words.NONE));
    }

    private double expectedLoss(CaseResult result) {
        var exposure = result.lines().inputs().exposure();
        return evaluation.value().steady(exposure.share()) * evaluation.value().steady(exposure.providerLoss());
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
                inPlan(provider),
                verdicts(cases),
                words.amount(cases.stream().mapToDouble(this::fees).sum()),
                words.amount(terms.minimumCommitment().value()),
                words.value(terms.noticeMonths()),
                words.number(provider.overlap().value(), 0, 1),
                words.say("iso-and-soc iso soc", answer(controls.iso27001()), answer(controls.soc2())),
                provider.bench().staffTurnover().map(this::share).orElse(Words.NONE));
    }

    /** How many kinds of work the plan gives it. */
    private String inPlan(Provider provider) {
        long works = evaluation.plan().lines().chosen().stream()
                .filter(lines -> lines.quote().provider().name().equals(provider.name()))
                .count();
        return works == 0 ? Words.NONE : words.counted("providers.work", works);
    }

    private String share(Given given) {
        return words.percent(given.value(), 0);
    }

    private double fees(CaseResult result) {
        return evaluation.value().steady(result.lines().inputs().offer().fees());
    }

    /** Every case, or the best of each kind of work where there are many, and the peaks that the plan buys. */
    private Stream<CaseResult> offers() {
        return Stream.concat(
                evaluation.cases().size() <= MOST_OFFERS
                        ? evaluation.cases().stream()
                        : evaluation.decisions().stream()
                                .flatMap(decision -> evaluation.casesOf(decision.work()).stream()
                                        .sorted(Comparator.comparingDouble(CaseResult::netPresentValue)
                                                .reversed())
                                        .limit(MOST_OF_A_WORK)),
                evaluation.decisions().stream()
                        .filter(decision -> decision.baseLoad().isPresent())
                        .flatMap(decision -> decision.option().stream()));
    }

    /** What a case would be worth, barred or not. */
    private Row row(CaseResult result) {
        var worth = result.worth();
        var option = result.lines().option();
        return Row.plain(
                result.work().name(),
                option instanceof Option.Whole ? words.placed(result.provider()) : words.option(option),
                words.amount(worth.netPresentValue()),
                range(result),
                words.amount(worth.cashNetPresentValue()),
                worth.paybackMonths().isPresent() ? words.payback(worth.paybackMonths()) : words.say("cases.never"),
                result.isOpen()
                        ? words.word("tests", result.verdict())
                        : words.word("verdict", result.ruling().verdict()),
                new ScoreSentences(words).score(evaluation.score(result)));
    }

    /** From P5 to P95; a dash where nothing varies. */
    private String range(CaseResult result) {
        if (new UncertaintySentences(evaluation, words).isCertain()) {
            return Words.NONE;
        }
        var spread = evaluation.uncertainty().of(result.lines()).netPresentValue();
        return words.say("range low# high#", spread.low(), spread.high());
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
        return told.map(yes -> words.say(yes ? "yes" : "no")).orElse(Words.NONE);
    }
}
