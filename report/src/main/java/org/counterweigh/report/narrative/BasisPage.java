package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Provider;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.sensitivity.InputImportance;

/** What the calculation rests on: settings and limits, providers' terms, today's cost, the data's quality, the method. */
record BasisPage(Evaluation evaluation, SourceFile source, Words words) {

    private static final int MOST_CAPACITIES = 4;

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(settings());
        if (!evaluation.data().market().providers().isEmpty()) {
            blocks.add(providers());
        }
        blocks.add(new CostToday(PaidToday.of(evaluation.data()), words).table());
        quality().ifPresent(sentence -> blocks.add(Paragraph.body(sentence)));
        blocks.add(new Heading(2, words.say("method.title")));
        blocks.add(new Bullets(List.of(
                words.say("method.gate"),
                words.say("method.avoidable"),
                words.say("method.factors"),
                words.say("method.kinds"),
                words.say("method.tests"),
                words.say("method.plan"),
                words.say("method.simulations"),
                words.say("method.blanks"),
                words.say("method.scores"))));
        blocks.add(glossary());
        blocks.add(new Heading(2, words.say("reading.title")));
        blocks.add(Paragraph.note(Words.sentences(
                words.say("reading.bridge"),
                words.say("reading.ranges"),
                words.say("reading.tornado"),
                words.say("reading.cash"),
                words.say("reading.losses"),
                words.say("reading.frontier"))));
        blocks.add(Paragraph.note(words.say(
                "basis.made file digest version samples# seed",
                source.name(),
                source.sha256(),
                source.toolVersion(),
                evaluation.uncertainty().basis().samples(),
                evaluation.uncertainty().basis().seed())));
        return Section.of(words.say("basis.title"), blocks, false);
    }

    private Table settings() {
        Firm firm = evaluation.data().firm();
        var horizon = firm.horizon();
        var policy = firm.policy();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.plain(words.say("basis.horizon"), words.years(horizon.years()), Words.NONE));
        rows.add(Row.plain(words.say("basis.cash-flows"), words.word("cash-flows", horizon.cashFlows()), Words.NONE));
        rows.add(row(words.say("basis.discount-rate"), horizon.discountRate()));
        rows.add(row(words.say("basis.wage-growth"), horizon.wageGrowth()));
        rows.add(row(words.say("basis.volume-growth"), horizon.volumeGrowth()));
        rows.add(row(words.say("basis.tax"), firm.irrecoverableTax()));
        rows.add(row(words.say("basis.hurdle"), policy.hurdle()));
        rows.add(row(words.say("basis.payback-limit"), policy.paybackLimit()));
        rows.add(limit(words.say("basis.maximum-share"), policy.maximumShare()));
        rows.add(policy.maximumProviders()
                .map(most -> Row.plain(
                        words.say("basis.maximum-providers"),
                        words.number(most.value(), 0, 0),
                        most.source().text()))
                .orElseGet(() ->
                        Row.plain(words.say("basis.maximum-providers"), words.say("basis.no-limit"), Words.NONE)));
        rows.add(limit(words.say("basis.minimum-in-house"), policy.minimumInHouse()));
        if (firm.isLawFirm()) {
            rows.add(row(words.say("basis.realisation"), firm.income().realisation()));
            rows.add(row(words.say("basis.resale"), firm.income().resaleOfFreedHours()));
        }
        return new Table(words.say("basis.settings"), words.columns("setting 4, value 2 #, source 4"), rows, "");
    }

    private Row limit(String label, Optional<Given> limit) {
        return limit.map(given -> row(label, given))
                .orElseGet(() -> Row.plain(label, words.say("basis.no-limit"), Words.NONE));
    }

    private Row row(String label, Given given) {
        return Row.plain(
                label,
                words.valueWithUnit(given),
                given.isDefault() ? words.say("default") : given.source().text());
    }

    private Table providers() {
        return new Table(
                words.say("basis.providers"),
                words.columns(
                        "provider 2.6, capacity-a-year 4, surge-staff 1.3 #, liability-cap 1.5 #, commitment 1.5 #,"
                                + " notice 1 #"),
                evaluation.data().market().providers().stream().map(this::row).toList(),
                words.say("basis.providers-note"));
    }

    private Row row(Provider provider) {
        List<String> capacities = evaluation.data().market().quotes().stream()
                .filter(quote -> quote.provider().equals(provider))
                .flatMap(quote -> quote
                        .capacity()
                        .map(capacity -> words.say(
                                "basis.capacity work capacity", quote.work().name(), words.valueWithUnit(capacity)))
                        .stream())
                .toList();
        var terms = provider.terms();
        return Row.plain(
                words.placed(provider),
                capacities.isEmpty()
                        ? words.say("basis.no-limit")
                        : words.some("list.semicolon", capacities, MOST_CAPACITIES),
                value(provider.bench().staffInTenDays()),
                value(terms.liabilityCap()),
                words.value(terms.minimumCommitment()),
                words.value(terms.noticeMonths()));
    }

    private String value(Optional<Given> given) {
        return given.map(words::value).orElse(Words.NONE);
    }

    /** By how far the inputs move the value: what was measured, what was entered, what is assumed. */
    private Optional<String> quality() {
        List<InputImportance> inputs = evaluation.uncertainty().plan().importance();
        double all = swing(inputs.stream());
        double assumed = swing(inputs.stream().filter(each -> each.input().isDefault()));
        double measured = swing(inputs.stream().filter(each -> each.input().source() instanceof Source.Derived));
        return measured + assumed <= 0
                ? Optional.empty()
                : Optional.of(words.say(
                        "basis.quality measured%0 entered%0 assumed%0",
                        measured / all, (all - measured - assumed) / all, assumed / all));
    }

    private static double swing(Stream<InputImportance> inputs) {
        return inputs.mapToDouble(each -> Math.abs(each.npvAtHigh() - each.npvAtLow()))
                .sum();
    }

    private Table glossary() {
        return new Table(
                words.say("glossary.title"),
                words.columns("term 2, meaning 8"),
                List.of(
                        Row.plain(words.say("glossary.npv"), words.say("glossary.npv-is")),
                        Row.plain(words.say("glossary.cash-npv"), words.say("glossary.cash-npv-is")),
                        Row.plain(words.say("glossary.range"), words.say("glossary.range-is")),
                        Row.plain(words.say("glossary.ownership"), words.say("glossary.ownership-is")),
                        Row.plain(words.say("glossary.stranded"), words.say("glossary.stranded-is")),
                        Row.plain(words.say("glossary.expected-loss"), words.say("glossary.expected-loss-is")),
                        Row.plain(words.say("glossary.peaks"), words.say("glossary.peaks-is")),
                        Row.plain(words.say("glossary.confidence"), words.say("glossary.confidence-is"))),
                "");
    }
}
