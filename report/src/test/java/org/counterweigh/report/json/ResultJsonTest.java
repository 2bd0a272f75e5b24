package org.counterweigh.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.gate.GateRules;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleUncertainty;
import org.counterweigh.report.ExampleWording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("laws")
@Isolated
class ResultJsonTest {

    private static Evaluation evaluation(GateRules rules, FirmData data, Finding... findings) {
        return new QuickEvaluator(rules).evaluate(data, List.of(findings));
    }

    private static byte[] bytes(Evaluation evaluation) {
        return ResultJson.bytes(evaluation, ExampleWording.WORDING);
    }

    private static List<Object> list(ReadJson json, String path) {
        return List.copyOf((List<?>) Objects.requireNonNull(json.at(path)));
    }

    private static ReadJson example() {
        return ReadJson.of(bytes(Evaluations.PERMITTED.example()));
    }

    private static ReadJson assessed() {
        return ReadJson.of(bytes(ExampleUncertainty.on(Evaluations.PERMITTED.example())));
    }

    @Test
    void the_money_of_the_worked_line_is_what_it_is_by_hand() {
        var json = example();

        // 12,000 of pay less 200 h at 30; 10,000 documents of 0.005 h more at 30
        assertThat(json.numbers("cases/0/factors/COST_SAVINGS/money")).containsExactly(0.0, 6e3, 6e3, 6e3, 6e3, 6e3);
        assertThat(json.numbers("cases/0/factors/EFFICIENCY/money"))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1)
                .containsExactly(0.0, -1500.0, -1500.0, -1500.0, -1500.0, -1500.0);
        assertThat(json.numbers("cases/0/inHouseAvoidable")).containsExactly(0.0, 12e3, 12e3, 12e3, 12e3, 12e3);
        assertThat(json.numbers("cases/0/totalCostOfOwnership"))
                .containsExactly(0.0, 7.5e3, 7.5e3, 7.5e3, 7.5e3, 7.5e3);
        assertThat(json.numbers("cases/0/netBenefit"))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1)
                .containsExactly(0.0, 4500.0, 4500.0, 4500.0, 4500.0, 4500.0);
        // five years at 8% are worth 3.992710037 years
        assertThat(json.number("cases/0/npv")).isCloseTo(4_500 * 3.992710037, within(1e-4));
        assertThat(json.number("cases/0/factors/COST_SAVINGS/npv")).isCloseTo(6_000 * 3.992710037, within(1e-4));
        assertThat(json.number("cases/0/factors/EFFICIENCY/npv")).isCloseTo(-1_500 * 3.992710037, within(1e-4));
        for (String nothing : List.of(
                "TALENT_POOL",
                "FLEXIBILITY",
                "CONFIDENTIALITY",
                "QUALITY_CONTROL",
                "CULTURE_AND_LANGUAGE",
                "LEGAL_AND_ETHICAL")) {
            assertThat(json.numbers("cases/0/factors/" + nothing + "/money")).containsOnly(0.0);
            assertThat(json.number("cases/0/factors/" + nothing + "/npv")).isZero();
        }
    }

    /** 12,000 of pay less 7,500 of fees, all of it cash, for five years; the one paralegal costs 60,000 and 28%. */
    @Test
    void what_a_report_prints_beside_the_result_is_what_it_is_by_hand() {
        var json = example();
        double life = 3.992710037;

        assertThat(json.at("total/parts/0/work")).isEqualTo("Document review");
        assertThat(json.number("total/parts/0/npv")).isCloseTo(4_500 * life, within(1e-4));
        assertThat(json.number("total/presentValues/CASH")).isCloseTo(4_500 * life, within(1e-4));
        assertThat(json.number("total/presentValues/benefits")).isCloseTo(6_000 * life, within(1e-4));
        assertThat(json.number("total/presentValues/costs")).isCloseTo(-1_500 * life, within(1e-4));
        assertThat(json.numbers("total/cumulatedCash"))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1)
                .containsExactly(0.0, 4_500.0, 9_000.0, 13_500.0, 18_000.0, 22_500.0);
        assertThat(json.number("total/team/0/hours")).isCloseTo(200, within(1e-9));
        assertThat(json.number("cases/0/usualYear/saving")).isCloseTo(4_500, within(1e-9));
        assertThat(json.number("costToday/total")).isCloseTo(60_000 * 1.28, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_parts_of_the_plan_add_up_to_it(long seed) {
        var json = ReadJson.of(bytes(Evaluations.RULED.seeded(seed)));
        int parts = list(json, "total/parts").size();

        assertThat(IntStream.range(0, parts)
                        .mapToDouble(i -> json.number("total/parts/" + i + "/npv"))
                        .sum())
                .isCloseTo(json.number("total/npv"), within(1e-6 * (1 + Math.abs(json.number("total/npv")))));
        assertThat(IntStream.range(0, parts)
                        .mapToDouble(i -> json.number("total/parts/" + i + "/cashNpv"))
                        .sum())
                .isCloseTo(json.number("total/cashNpv"), within(1e-6 * (1 + Math.abs(json.number("total/cashNpv")))));
    }

    @Test
    void the_verdict_of_the_worked_line_is_what_it_is_by_hand() {
        var json = example();

        assertThat(json.at("cases/0/work")).isEqualTo("Document review");
        assertThat(json.at("cases/0/provider")).isEqualTo("Provider A");
        assertThat(json.at("cases/0/workCode")).isEqualTo("W01");
        assertThat(json.at("cases/0/gate")).isEqualTo("ALLOWED");
        assertThat(json.at("cases/0/rules")).isEqualTo(List.of("L-00"));
        assertThat(json.at("cases/0/obligations")).isEqualTo(List.of());
        // money is never out, and a row without a change of sign has no rate of return
        assertThat(json.number("cases/0/paybackMonths")).isZero();
        assertThat(json.at("cases/0/irr")).isNull();
        // All of the 12,000 turns into cash, and no hour is left over
        assertThat(json.number("cases/0/cashNpv")).isCloseTo(4_500 * 3.992710037, within(1e-4));
        assertThat(json.numbers("cases/0/capacityHours")).containsOnly(0.0);
        assertThat(json.at("cases/0/tests"))
                .isEqualTo(Map.of("value", true, "cash", true, "hurdle", true, "payback", true));
        assertThat(json.at("cases/0/verdict")).isEqualTo("SOUND");
        assertThat(json.at("cases/0/soundFromCashable")).isNull();
        assertThat(json.at("work/0"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("outcome", "OUTSOURCE")
                .containsEntry("reason", null)
                .containsEntry("confidence", "UNTESTED")
                .containsEntry("option", "Provider A")
                .containsEntry("choice", "WHOLE")
                .containsEntry("runnerUp", null)
                .containsEntry("confidenceReason", "nothing it rests on varies");
        assertThat(json.number("work/0/worth")).isCloseTo(4_500 * 3.992710037, within(1e-4));
        assertThat(json.number("total/npv")).isCloseTo(4_500 * 3.992710037, within(1e-4));
        assertThat(json.number("total/annualCash")).isCloseTo(4_500, within(1e-9));
        assertThat(json.number("total/capacityHours")).isZero();
        assertThat(json.number("total/oneOff")).isZero();
        assertThat(json.number("total/paybackMonths")).isZero();
    }

    @Test
    void where_no_figure_varies_the_range_has_no_width_and_that_is_said() {
        var certain = example();

        double npv = certain.number("cases/0/npv");
        assertThat(certain.number("cases/0/npvLow")).isEqualTo(npv);
        assertThat(certain.number("cases/0/npvMedian")).isEqualTo(npv);
        assertThat(certain.number("cases/0/npvHigh")).isEqualTo(npv);
        double cash = certain.number("cases/0/cashNpv");
        assertThat(certain.number("cases/0/cashNpvLow")).isEqualTo(cash);
        assertThat(certain.number("cases/0/cashNpvHigh")).isEqualTo(cash);
        assertThat(certain.number("cases/0/chancePositive")).isEqualTo(1);
        assertThat(certain.number("total/chancePositive")).isEqualTo(1);
        assertThat(list(certain, "uncertainty/ranges")).isEmpty();
        assertThat(certain.at("notAssessed")).isEqualTo(List.of("uncertainty"));
    }

    @Test
    void the_spread_over_the_simulations_stands_beside_each_case_and_the_plan() {
        var json = assessed();

        double npv = json.number("cases/0/npv");
        assertThat(json.at("seed")).isEqualTo(1L);
        assertThat(json.at("samples")).isEqualTo(16_384L);
        assertThat(json.number("cases/0/npvLow")).isEqualTo(npv - 1.5 * npv);
        assertThat(json.number("cases/0/npvHigh")).isEqualTo(npv + 0.6 * npv);
        double cash = json.number("cases/0/cashNpv");
        assertThat(json.number("cases/0/cashNpvLow")).isEqualTo(cash - 1.5 * cash);
        assertThat(json.number("cases/0/cashNpvHigh")).isEqualTo(cash + 0.6 * cash);
        assertThat(json.number("cases/0/chancePositive")).isEqualTo(0.875);
        assertThat(json.number("cases/0/rankFirst")).isEqualTo(0.71);
        assertThat(json.number("cases/0/walkAwayPrice")).isEqualTo(41);
        assertThat(json.at("cases/0/targetPrice")).isNull();
        assertThat(json.at("cases/0/payback/high")).isNull();
        assertThat(json.number("cases/0/payback/withinLimit")).isEqualTo(0.625);
        assertThat(json.number("total/chancePositive")).isEqualTo(0.875);
        assertThat(json.number("total/npvMedian")).isEqualTo(json.number("total/npv"));
        assertThat(json.number("total/cashNpvHigh")).isEqualTo(1.6 * json.number("total/cashNpv"));
        assertThat(json.number("total/expectedRegret")).isEqualTo(1_234);
        assertThat(json.at("work/0/confidence")).isEqualTo("LEANING");
        assertThat(json.object).doesNotContainKey("notAssessed");
    }

    @Test
    void a_break_even_names_its_cell_and_how_far_it_is() {
        var evaluation = ExampleUncertainty.on(Evaluations.PERMITTED.example());
        var json = ReadJson.of(bytes(evaluation));
        var first = evaluation.uncertainty().work().get(0).breakEvens().get(0).input();

        assertThat(json.at("breakEvens/0/work")).isEqualTo("Document review");
        assertThat(json.at("breakEvens/0/provider")).isEqualTo("Provider A");
        assertThat(json.at("breakEvens/0/input")).isEqualTo(first.source().text());
        assertThat(json.at("breakEvens/0/label")).isEqualTo(first.label());
        assertThat(json.number("breakEvens/0/now")).isEqualTo(first.value());
        assertThat(json.number("breakEvens/0/turnsAt")).isEqualTo(first.value() * 1.1);
        assertThat(json.number("breakEvens/0/distance")).isEqualTo(0.1);
        assertThat(json.at("breakEvens/0/plausible")).isEqualTo(true);
        assertThat(json.at("breakEvens/1/because")).isEqualTo("CASH");
        assertThat(json.number("breakEvens/0/zeroAt")).isEqualTo(first.value() * 1.1 * 2);
        assertThat(json.at("breakEvens/4/zeroAt")).isNull();
        assertThat(json.at("breakEvens/4/plausible")).isNull();
        assertThat(json.keys("planBreakEvens/0"))
                .doesNotContain("work", "provider")
                .contains("turnsAt");
    }

    @Test
    void the_mix_tells_its_shares_prices_ties_and_proof() {
        var json = assessed();

        assertThat(json.number("mix/npv")).isEqualTo(json.number("total/npv"));
        assertThat(json.at("mix/shares/0"))
                .isEqualTo(Map.of("work", "Document review", "option", "Provider A", "share", 1.0));
        assertThat(json.at("mix/prices/0"))
                .isEqualTo(Map.of("limit", "At most 60% of today's hours with one provider", "cost", 3_200.0));
        assertThat(json.at("mix/ties")).isEqualTo(1L);
        assertThat(list(json, "mix/tiedPlans")).hasSize(1);
        assertThat(json.number("mix/second")).isEqualTo(json.number("total/npv") - 1_000);
        assertThat(json.number("mix/frontier/1/risk")).isEqualTo(5_000);
        assertThat(json.number("mix/proof/plans")).isEqualTo(1_024);
        assertThat(json.at("mix/proof/nodes")).isEqualTo(17L);
    }

    @Test
    void what_stands_behind_the_answers_can_be_read_too() {
        var json = assessed();

        assertThat(json.at("uncertainty/basis")).isEqualTo("STANDARD");
        assertThat(list(json, "uncertainty/ranges")).hasSize(5);
        assertThat(json.number("worthFindingOut/0/inputs/0/valueOfKnowing")).isEqualTo(1_600);
        assertThat(json.number("planWorthFindingOut/inputs/0/valueOfKnowing")).isEqualTo(2_600);
        // two options: the even share of one half, and half of the rest to the own rank
        assertThat(json.numbers("rankAcceptability/0/money/0/ranks")).containsExactly(0.75, 0.25);
        assertThat(json.at("weightTurns/0/factor")).isEqualTo("CONFIDENTIALITY");
        assertThat(json.at("weights/0/stale")).isEqualTo(true);
        assertThat(list(json, "lossCurves")).hasSize(2);
        assertThat(json.at("batchChecks/0/sample")).isEqualTo(50L);
        assertThat(json.number("baseCapacities/0/kept")).isEqualTo(520);
        assertThat(json.at("pairs/0/turns")).isEqualTo(false);
        assertThat(list(json, "cumulated")).hasSize(6);
    }

    @Test
    void money_that_never_comes_back_has_no_payback() {
        var dear = ExampleFirm.builder()
                .with("Quotes", ExampleFirm.QUOTE, "Price per hour", 60)
                .build();
        var json = ReadJson.of(bytes(evaluation(TestRules.permissive(), dear)));

        // 12,000 of pay against 15,000 of fees
        assertThat(json.at("cases/0/paybackMonths")).isNull();
        assertThat(json.at("work/0/outcome")).isEqualTo("KEEP");
        assertThat(json.at("work/0/option")).isEqualTo("In-house");
        assertThat(json.at("work/0/runnerUp")).isEqualTo("Provider A");
    }

    @Test
    void a_plan_that_moves_nothing_has_nothing_to_pay_back() {
        var dear = ExampleFirm.builder()
                .with("Quotes", ExampleFirm.QUOTE, "Price per hour", 60)
                .build();
        var json = ReadJson.of(bytes(evaluation(TestRules.permissive(), dear)));

        assertThat(json.at("total/paybackMonths")).isNull();
        assertThat(json.at("total/payback/low")).isNull();
        assertThat(json.at("total/payback/median")).isNull();
        assertThat(json.at("total/payback/high")).isNull();
    }

    @Test
    void rules_obligations_and_findings_are_told() {
        var json = ReadJson.of(bytes(evaluation(
                TestRules.all(),
                ExampleFirm.data(),
                Finding.defaulted("Roles!C2", "No \"on-cost\" is given", "Add it – or leave 28%"))));

        assertThat(json.at("cases/0/gate")).isEqualTo("CONDITIONS");
        assertThat(list(json, "cases/0/rules")).contains("L-01");
        assertThat(json.at("cases/0/obligations/0/code")).isEqualTo("O1");
        assertThat(json.at("cases/0/obligations/0/met")).isEqualTo(false);
        assertThat(json.at("cases/0/obligations/0/owner")).isNull();
        assertThat(list(json, "findings"))
                .contains(Map.of(
                        "severity", "DEFAULTED",
                        "place", "Roles!C2",
                        "problem", "No \"on-cost\" is given",
                        "fix", "Add it – or leave 28%"));
    }

    @Test
    void the_keys_stand_in_the_promised_order() throws IOException {
        var json = ReadJson.of(bytes(ExampleUncertainty.on(Evaluations.RULED.example())));
        List<String> lines = new ArrayList<>();
        for (String path : List.of(
                "",
                "findings/0",
                "cases/0",
                "cases/0/obligations/0",
                "cases/0/factors",
                "work/0",
                "total",
                "breakEvens/0",
                "mix",
                "mix/shares/0",
                "mix/prices/0")) {
            lines.add((path.isEmpty() ? "result" : path) + ": " + String.join(" ", json.keys(path)));
        }
        for (FactorName factor : FactorName.values()) {
            assertThat(json.keys("cases/0/factors/" + factor))
                    .containsExactly("money", "npv", "score", "grade", "noClaim", "noScore");
        }

        try (var golden = getClass().getResourceAsStream("keys.txt")) {
            assertThat(golden).isNotNull();
            assertThat(lines)
                    .containsExactlyElementsOf(new String(golden.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    @Test
    void the_result_of_any_firm_is_valid_and_in_full_precision() {
        for (long seed = 0; seed < Counts.of(100); seed++) {
            var evaluation = Evaluations.RULED.seeded(seed);
            var bytes = bytes(evaluation);
            var json = ReadJson.of(bytes);

            assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("NaN", "Infinity", "-0.0,", "-0.0 ");
            assertThat(json.at("years")).isEqualTo((long) evaluation.value().horizon());
            for (int i = 0; i < evaluation.cases().size(); i++) {
                CaseResult result = evaluation.cases().get(i);
                assertThat(json.number("cases/" + i + "/npv"))
                        .isEqualTo(result.worth().netPresentValue() + 0.0);
                assertThat(json.numbers("cases/" + i + "/netBenefit"))
                        .hasSize(evaluation.value().horizon() + 1)
                        .isEqualTo(result.worth().netBenefit().stream()
                                .map(amount -> amount + 0.0)
                                .toList());
            }
            assertThat(json.number("total/npv"))
                    .isEqualTo(evaluation.plan().worth().netPresentValue() + 0.0);
        }
    }

    @Test
    void the_same_firm_gives_the_same_bytes_in_every_locale() {
        var here = Locale.getDefault();
        var firm = SeededFirms.firm(7);
        var first = bytes(evaluation(TestRules.all(), firm));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(bytes(evaluation(TestRules.all(), firm))).isEqualTo(first);
        } finally {
            Locale.setDefault(here);
        }
        assertThat(new String(first, StandardCharsets.UTF_8))
                .startsWith("{\n  \"schema\": 2,")
                .endsWith("}\n");
    }

    @Test
    void a_workbook_that_stopped_is_told_by_its_findings() throws IOException {
        var json = ReadJson.of(ResultJson.text(
                        "harbour.xlsx", List.of(Finding.stops("Roles!C4", "Salary is missing", "Type a salary")))
                .getBytes(StandardCharsets.UTF_8));

        assertThat(json.keys("")).containsExactly("schema", "file", "findings");
        assertThat(json.at("schema")).isEqualTo(2L);
        assertThat(json.at("file")).isEqualTo("harbour.xlsx");
        assertThat(json.at("findings/0/severity")).isEqualTo("STOPS");
        assertThat(json.at("findings/0/place")).isEqualTo("Roles!C4");
    }
}
