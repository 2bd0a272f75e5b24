package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PageBudgetTest {

    @Test
    void four_kinds_of_work_take_twelve_pages_and_six_of_appendix() {
        Rendered report = Rendered.of(firm(3, 2));
        int body = report.pageOf("The eight factors of each offer") + 1;

        assertThat(body).isLessThanOrEqualTo(12);
        // the first of them may begin below the end of the body
        assertThat(report.pages().size() - body + 1).isLessThanOrEqualTo(6);
    }

    @Test
    @Tag("judges")
    void twenty_kinds_of_work_and_thirteen_providers_take_thirty_pages() {
        assertThat(pages(firm(19, 12))).isLessThanOrEqualTo(30);
    }

    /** Beside the example's own kind of work and provider; every provider quotes for every kind of work. */
    private static FirmData firm(int works, int providers) {
        FirmBuilder firm = ExampleFirm.builder();
        for (int provider = 1; provider <= providers; provider++) {
            firm.plainProvider("Provider number " + provider, "US");
        }
        for (int i = 1; i <= works; i++) {
            String work = "Kind of work number " + i;
            firm.work(work, "W01", 100).staffing(work, ExampleFirm.ROLE, 0.5);
            firm.hourlyQuote(ExampleFirm.PROVIDER, work, 20 + i);
            for (int provider = 1; provider <= providers; provider++) {
                firm.hourlyQuote("Provider number " + provider, work, 20 + 3 * ((i + provider) % 20));
            }
        }
        return firm.build();
    }

    private static int pages(FirmData data) {
        return Rendered.of(data).pages().size();
    }
}
