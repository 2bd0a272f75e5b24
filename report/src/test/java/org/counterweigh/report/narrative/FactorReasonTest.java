package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.Evaluations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorReasonTest {

    private static final String MINUS = "\u2212";

    @ParameterizedTest
    @ValueSource(longs = {3, 11, 27})
    void a_reason_has_the_sign_of_the_figure_it_explains(long seed) {
        var evaluation = Evaluations.RULED.seeded(seed);
        var words = Words.of(evaluation.data().firm(), Rendered.WORDING);
        for (CaseResult result : evaluation.cases()) {
            for (FactorName factor : FactorName.values()) {
                double money = result.factor(factor).netPresentValue();
                new FactorReason(evaluation, words)
                        .of(List.of(result), factor, money)
                        .ifPresent(reason -> assertThat(reason.contains(MINUS)).isEqualTo(money < 0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 11})
    void the_checklist_holds_every_obligation_of_every_case(long seed) {
        var evaluation = Evaluations.RULED.seeded(seed);
        var words = Words.of(evaluation.data().firm(), Rendered.WORDING);
        List<String> printed = new LegalChecklist(evaluation, words)
                .tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .map(row -> row.cells().get(0))
                        .toList();

        evaluation.cases().stream()
                .flatMap(result -> result.ruling().obligations().stream())
                .map(asked -> asked.obligation().code())
                .forEach(code -> assertThat(printed).anyMatch(cell -> cell.endsWith("(" + code + ")")));
    }
}
