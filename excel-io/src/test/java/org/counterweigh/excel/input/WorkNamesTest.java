package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only a name that plainly says another kind of work than its code is told. */
class WorkNamesTest {

    @ParameterizedTest
    @CsvSource({
        "NDA review, W02, W05",
        "Non-disclosure agreements, W03, W05",
        "Contract review, W03, W05",
        "Privilege review, W05, W02",
        "Immigration forms, W12, W20",
        "Trade-mark renewals, W18, W09",
        "Legal research, W15, W07",
        "DSARs 2026, W01, W19"
    })
    void a_name_that_says_another_kind_of_work_than_its_code_is_noticed(String name, String code, String meant) {
        assertThat(WorkNames.contradiction(name, code)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Document review, W01",
        "First-pass contract review, W05",
        "First-pass contract review, W01",
        "Document review for privilege, W02",
        "E-discovery review, W01",
        "E-discovery review, W03",
        "NDA drafting, W06",
        "Vendor contracts, W04",
        "Due diligence research, W08",
        "Sanctions advice, W15",
        "Memorandum of understanding, W05",
        "Commercial matters, W05",
        "Brand protection, W09",
        "Calendar, W12",
        "Contract review, W99"
    })
    void a_name_that_fits_its_code_or_says_nothing_is_left_alone(String name, String code) {
        assertThat(WorkNames.contradiction(name, code)).isEmpty();
    }
}
