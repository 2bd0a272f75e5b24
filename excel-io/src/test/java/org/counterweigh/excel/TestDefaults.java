package org.counterweigh.excel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Defaults;
import org.counterweigh.gate.GateRules;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;

/** The default figures, as far as reading asks for them. */
public final class TestDefaults {

    private static final String BASES = """
        firm.horizon 5, firm.discount-rate .08, firm.wage-growth .035, firm.wage-growth.EW .04, firm.volume-growth 0,
        firm.hurdle .10, firm.payback-limit 18, firm.irrecoverable-tax 0, firm.realisation .89, firm.resale 0,
        firm.office-start 9, firm.office-end 17,
        roles.on-cost .25, roles.on-cost.US .24, roles.overhead 0, roles.avoidable-pay .75,
        roles.avoidable-overhead 0, roles.hours 1750, roles.utilisation .8, roles.attrition 0,
        roles.replacement-cost 0, roles.training 0, roles.days-to-fill 0, roles.growth-hires 0,
        roles.redundancy .25, roles.redundancy.US .12,
        work.outsourceable 1, work.cashable 0, work.peaks-bought 0, work.records 1, work.error-rate 0,
        work.share-reviewed 0, work.detection .8, work.review-hours 0, work.rework-hours 0,
        work.escaped-error-cost 0,
        providers.annual-fee 0, providers.exchange-rate-change 0, providers.exchange-rate-change.own 0, providers.price-escalator .04,
        providers.minimum-commitment 0, providers.notice 0, providers.governance .08, providers.selection .03,
        providers.transfer .03, providers.legal 0, providers.technology .03, providers.severance 0,
        providers.annual-controls 0, providers.ramp 6, providers.parallel 1, providers.exit .03,
        providers.overlap 0,
        quotes.productivity .95, quotes.productivity.unit 1, quotes.query-rate 0, quotes.hours-per-query 0,
        quotes.learning-loss .12, quotes.culture-loss .03, quotes.culture-loss.home 0,
        quotes.supervision.software .35, risks.incidents 0, risks.loss 0, risks.recovered 0,
        risks.moved-exposure 0, obligations.one-off 0, obligations.per-year 0\
        """;

    private static final GateRules RULES =
            new GateFiles(TemplateFolder.shipped()).read().value().orElseThrow();

    private static final Citation FOR_TESTS = Citation.unverified("for tests");

    private static final Defaults FIGURES = figures();

    private static final WorkbookReader READER = new WorkbookReader(RULES, FIGURES);

    private TestDefaults() {}

    /** The rules that ship, for the names of regulators and obligations. */
    public static GateRules rules() {
        return RULES;
    }

    public static Defaults read() {
        return FIGURES;
    }

    /** Reads workbooks by these figures and rules. */
    public static WorkbookReader reader() {
        return READER;
    }

    private static Defaults figures() {
        Map<String, Defaults.Figure> figures = new HashMap<>();
        Arrays.stream(BASES.split(",\\s*"))
                .map(figure -> figure.split(" "))
                .forEach(figure -> put(figures, figure[0], Double.parseDouble(figure[1])));
        IntStream.rangeClosed(1, 20)
                .forEach(code ->
                        put(figures, String.format(Locale.ROOT, "quotes.supervision.W%02d", code), code / 100.0));
        return new Defaults(
                figures,
                Map.of(
                        new Source.Column("Roles", "Salary"),
                        new Defaults.StandardRange(Defaults.StandardRange.Kind.FACTOR, .97, 1.05, FOR_TESTS)));
    }

    private static void put(Map<String, Defaults.Figure> figures, String name, double base) {
        figures.put(name, new Defaults.Figure(name, base, base, base, FOR_TESTS));
    }
}
