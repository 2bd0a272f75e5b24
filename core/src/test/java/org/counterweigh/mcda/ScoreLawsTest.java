package org.counterweigh.mcda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.factors.Case.LegalTerms;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.gate.Gate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of the scores of any firm. */
@Tag("laws")
class ScoreLawsTest {

    /** A case with its scores. */
    private record Scored(CaseCalculation lines, Value value, Map<FactorName, FactorScore> scores) {

        static List<Scored> of(FirmBuilder firm) {
            FirmData data = firm.build();
            var value = new Value(data.firm().horizon().years());
            var gate = new Gate(TestRules.all());
            return new CaseModel(data, quote -> new LegalTerms(new TreeMap<>(), true))
                    .cases().stream()
                            .map(lines -> new Scored(
                                    lines, value, new Scorecard(lines, value, gate.rule(data, lines.quote())).scores()))
                            .toList();
        }

        OptionalDouble score(FactorName factor) {
            FactorScore score = scores.get(factor);
            return score == null ? OptionalDouble.empty() : score.score();
        }
    }

    @Test
    void every_score_is_one_of_0_to_100_or_has_a_reason_why_there_is_none() {
        for (long seed = 0; seed < Counts.of(300); seed++) {
            Scored.of(firm(seed))
                    .forEach(each -> each.scores().forEach((factor, score) -> {
                        assertThat(score.score().isEmpty()).isEqualTo(score.because() instanceof ScoreReason.NoScore);
                        score.score().ifPresent(found -> assertThat(found).isBetween(0.0, 100.0));
                    }));
        }
    }

    @Test
    void a_line_of_nothing_scores_today_s_50() {
        for (long seed = 0; seed < Counts.of(300); seed++) {
            for (Scored each : Scored.of(firm(seed))) {
                boolean unmet = Controls.unmet(each.lines().quote()).isPresent();
                for (FactorName factor : List.of(FactorName.CONFIDENTIALITY, FactorName.QUALITY_CONTROL)) {
                    boolean isNil = each.value().steady(each.lines().bridge().factor(factor)) == 0;
                    if (isNil && !(unmet && factor == FactorName.CONFIDENTIALITY)) {
                        each.score(factor).ifPresent(score -> assertThat(score).isEqualTo(Scales.TODAY));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @Tag("judges")
    @CsvSource(textBlock = """
        COST_SAVINGS,         Quotes,    Price per hour,     0.8
        COST_SAVINGS,         Quotes,    Price per unit,     0.8
        EFFICIENCY,           Quotes,    Hours per unit,     0.8
        EFFICIENCY,           Quotes,    Productivity,       1.2
        TALENT_POOL,          Providers, Staff in 10 days,   1.5
        FLEXIBILITY,          Providers, Minimum commitment, 0.5
        CONFIDENTIALITY,      Providers, Annual controls,    0.5
        CONFIDENTIALITY,      Risks,     Incidents per year, 0.5
        QUALITY_CONTROL,      Quotes,    Error rate,         0.5
        CULTURE_AND_LANGUAGE, Quotes,    Query rate,         0.5
        CULTURE_AND_LANGUAGE, Providers, Overlap,            1.1
        """)
    void a_better_input_never_lowers_the_score(FactorName factor, String sheet, String column, double better) {
        int raised = 0;
        for (long seed = 0; seed < Counts.of(300); seed++) {
            var before = first(firm(seed));
            Quote quote = before.lines().quote();
            String provider = quote.provider().name();
            String row =
                    sheet.equals("Quotes") ? provider + " / " + quote.work().name() : provider;
            var after = first(firm(seed).times(sheet, row, column, better));
            var was = before.score(factor);
            var is = after.score(factor);
            if (was.isPresent() && is.isPresent()) {
                assertThat(is.getAsDouble()).as("firm %d", seed).isGreaterThanOrEqualTo(was.getAsDouble() - 1e-9);
                raised += is.getAsDouble() > was.getAsDouble() ? 1 : 0;
            }
        }
        assertThat(raised).isPositive();
    }

    /** Without discounts, in which a lower price may end beneath a threshold; some people are ready everywhere. */
    private static FirmBuilder firm(long seed) {
        var firm = SeededFirms.builder(seed).withoutDiscounts();
        SeededFirms.firm(seed)
                .market()
                .providers()
                .forEach(provider -> firm.with("Providers", provider.name(), "Staff in 10 days", (int) (seed % 7)));
        return firm;
    }

    private static Scored first(FirmBuilder firm) {
        return Scored.of(firm).get(0);
    }
}
