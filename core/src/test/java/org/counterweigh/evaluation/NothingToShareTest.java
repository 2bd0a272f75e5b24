package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.junit.jupiter.api.Test;

/** Shares of nothing are nothing, not an error. */
class NothingToShareTest {

    @Test
    void a_provider_none_of_whose_work_may_leave_bears_nothing_by_case() {
        var firm = ExampleFirm.builder()
                .with("Work", ExampleFirm.WORK, "Outsourceable share", 0)
                .with("Providers", ExampleFirm.PROVIDER, "Transfer cost", 9_000)
                .build();

        assertThat(onlyCase(firm).worth().netBenefit()).containsOnly(0.0);
    }

    @Test
    void work_without_records_is_exposed_to_no_loss() {
        var firm = ExampleFirm.builder()
                .with("Work", ExampleFirm.WORK, "Records per unit", 0)
                .risk(ExampleFirm.PROVIDER, 0.1, 1_000, 2_000, 3_000)
                .build();

        assertThat(onlyCase(firm).factor(FactorName.CONFIDENTIALITY).money()).allMatch(money -> money == 0);
    }

    private static CaseResult onlyCase(FirmData firm) {
        return new QuickEvaluator(TestRules.permissive())
                .evaluate(firm, List.of())
                .cases()
                .get(0);
    }
}
