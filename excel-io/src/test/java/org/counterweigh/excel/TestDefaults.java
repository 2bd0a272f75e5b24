package org.counterweigh.excel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterweigh.firm.Defaults;

/** The default figures, as far as reading asks for them. */
public final class TestDefaults {

    private static final String BASES = """
            firm.horizon 5, firm.discount-rate .08, firm.wage-growth 0, firm.volume-growth 0, firm.hurdle .10,
            firm.payback-limit 18, firm.maximum-share .60, firm.office-start 9, firm.office-end 17,
            roles.on-cost .28, roles.overhead 0, roles.avoidable-pay 1, roles.avoidable-overhead 0, roles.hours 1850,
            roles.utilisation .8, roles.attrition 0, roles.replacement-cost 0, roles.training 0, roles.days-to-fill 42,
            roles.growth-hires 0, roles.cover-premium 1.5,
            work.outsourceable 1, work.cashable 0, work.records 1, work.error-rate 0, work.share-reviewed 0,
            work.detection .8, work.review-hours 0, work.rework-hours 0, work.escaped-error-cost 0,
            providers.price-escalator 0, providers.minimum-commitment 0, providers.notice 0,
            providers.governance-hours 0, providers.selection 0, providers.transfer 0, providers.legal 0,
            providers.technology 0, providers.severance 0, providers.annual-controls 0, providers.ramp 3,
            providers.parallel 0, providers.exit 0, providers.overlap 8,
            quotes.productivity 1, quotes.query-rate 0, quotes.hours-per-query 0, quotes.learning-loss 0,
            quotes.culture-loss 0, risks.recovered 0, risks.moved-exposure 0,
            obligations.one-off 0, obligations.per-year 0""";

    private TestDefaults() {}

    public static Defaults read() {
        Map<String, Defaults.Figure> figures = new HashMap<>();
        Arrays.stream(BASES.split(",\\s*"))
                .map(figure -> figure.split(" "))
                .forEach(figure -> put(figures, figure[0], Double.parseDouble(figure[1])));
        IntStream.rangeClosed(1, 20)
                .forEach(code ->
                        put(figures, String.format(Locale.ROOT, "quotes.supervision.W%02d", code), code / 100.0));
        return new Defaults(figures);
    }

    private static void put(Map<String, Defaults.Figure> figures, String name, double base) {
        figures.put(name, new Defaults.Figure(name, base, base, base, "for tests", "C"));
    }
}
