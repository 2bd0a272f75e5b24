package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** Why the plan is what it is: the eight factors with their subtotals, the kinds of money, every offer for every work. */
record WhyPage(Evaluation evaluation, Words words) {

    private static final int MOST_PROVIDERS = 7;

    /** Empty where nobody quotes. */
    Optional<Section> section() {
        if (evaluation.cases().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        Subject.of(evaluation).ifPresent(subject -> {
            blocks.add(new BridgeChart(subject, evaluation, words).withSubtotals());
            blocks.add(kinds(subject));
        });
        if (!evaluation.plan().movesNothing()) {
            blocks.add(offers());
        }
        return Optional.of(Section.of(words.say("why.title"), blocks, false));
    }

    /** What the value is made of; as printed, the rows add up to it. */
    private Table kinds(Subject subject) {
        List<String> names = new ArrayList<>();
        List<Double> amounts = new ArrayList<>();
        for (MoneyKind kind : MoneyKind.values()) {
            names.add(words.word("why.kind", kind));
            amounts.add(evaluation.presentValue(subject.worth().kinds().getOrDefault(kind, List.of())));
        }
        if (subject.movesIncome()) {
            names.add(words.say("client-income"));
            amounts.add(subject.worth().presentValueOfIncome());
        }
        MoneyScale scale = MoneyScale.inFull(amounts);
        AddingUp printed = AddingUp.of(amounts, scale.unit());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (printed.parts().get(i) != 0) {
                rows.add(Row.plain(names.get(i), scale.amount(printed.parts().get(i), words)));
            }
        }
        rows.add(Row.total(words.say("bridge.value"), scale.amount(printed.total(), words)));
        List<Column> columns = new ArrayList<>(words.columns("kind-of-money 5"));
        columns.add(Column.number(words.say("head.value-in unit", scale.unit(words)), 2));
        return new Table(words.say("why.kinds"), columns, rows, "");
    }

    /** Each offer by its own share of its provider's cost, the darker the more it gains or loses. */
    Table offers() {
        List<String> providers = providers();
        List<Double> worths =
                evaluation.cases().stream().map(CaseResult::netPresentValue).toList();
        MoneyScale scale = MoneyScale.of(worths);
        double most = DoubleStream.concat(DoubleStream.of(1), worths.stream().mapToDouble(Math::abs))
                .max()
                .orElse(1);
        List<Column> columns = new ArrayList<>(words.columns("work 2.4"));
        providers.forEach(provider -> columns.add(Column.number(Words.name(provider), 1)));
        List<Row> rows = evaluation.decisions().stream()
                .map(decision -> row(decision, providers, scale, most))
                .toList();
        long more = evaluation.data().market().providers().size() - (long) providers.size();
        return new Table(
                words.say("why.offers unit", scale.unit(words)),
                columns,
                rows,
                Words.sentences(
                        words.say("why.offers-note"), more > 0 ? words.say("why.more-providers count", more) : ""));
    }

    /** Those that quote, the one with the best offer first. */
    private List<String> providers() {
        return evaluation.cases().stream()
                .sorted(Comparator.comparingDouble(CaseResult::netPresentValue).reversed())
                .map(result -> result.provider().name())
                .distinct()
                .limit(MOST_PROVIDERS)
                .toList();
    }

    private Row row(Decision decision, List<String> providers, MoneyScale scale, double most) {
        List<String> cells = new ArrayList<>(List.of(Words.name(decision.work().name())));
        List<Double> tints = new ArrayList<>(List.of(0.0));
        for (String provider : providers) {
            Optional<CaseResult> offer = decision.option()
                    .filter(chosen -> chosen.provider().name().equals(provider))
                    .or(() -> evaluation.casesOf(decision.work()).stream()
                            .filter(result -> result.provider().name().equals(provider))
                            .findFirst());
            cells.add(offer.map(result -> cell(decision, result, scale)).orElse(Words.NONE));
            tints.add(offer.map(result -> result.netPresentValue() / most).orElse(0.0));
        }
        return new Row(cells, Table.Style.PLAIN).tinted(tints);
    }

    private String cell(Decision decision, CaseResult offer, MoneyScale scale) {
        String amount = scale.signed(offer.netPresentValue(), words);
        boolean chosen = decision.outcome().isInPlan()
                && decision.option().filter(offer::equals).isPresent();
        return chosen
                ? words.say("why.chosen amount", amount)
                : offer.isOpen() ? amount : words.say("why.closed amount", amount);
    }
}
