package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmData;
import org.junit.jupiter.api.Test;

class BasisPageTest {

    @Test
    void horizon_hurdle_payback_and_limits_can_be_found() {
        assertThat(whole(ExampleFirm.data()))
                .contains("Horizon five years")
                .contains("Minimum net saving, share of today's cost 10%")
                .contains("Payback limit 18 months")
                .contains("Largest share of hours with one provider no limit given");
    }

    @Test
    void a_provider_stands_with_its_capacity_surge_staff_and_liability_cap() {
        FirmData data = ExampleFirm.builder()
                .with("Quotes", ExampleFirm.QUOTE, "Capacity", 20_000)
                .with("Providers", ExampleFirm.PROVIDER, "Staff in 10 days", 12)
                .with("Providers", ExampleFirm.PROVIDER, "Liability cap", 250_000)
                .build();

        assertThat(whole(data)).contains("Provider A (US) Document review 20,000 units 12 250,000");
    }

    @Test
    void the_report_names_the_workbook_it_was_made_from_by_its_whole_digest() {
        assertThat(whole(ExampleFirm.data()))
                .contains("Made from example.xlsx (SHA-256 0123456789abcdef) by Counterweigh 0.1.0");
    }

    private static String whole(FirmData data) {
        return Rendered.of(data).whole();
    }
}
