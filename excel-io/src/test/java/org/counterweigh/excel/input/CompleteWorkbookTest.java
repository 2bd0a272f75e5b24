package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.Recipient;
import org.counterweigh.firm.Uncertainty;
import org.counterweigh.firm.WorkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompleteWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void a_workbook_without_a_fault_leaves_nothing_to_tell_but_costs_of_obligations() {
        var checked = Reads.read(SampleBook.complete().dressed(folder));

        assertThat(checked.value()).isPresent();
        assertThat(checked.findings()).extracting(Finding::place).containsExactly("Obligation costs");
        assertThat(checked.findings().get(0).problem())
                .contains("O1 Competent provider, O3 Confidentiality and security, O4 Conflict check")
                .contains("and 16 more rows");
    }

    @Test
    void a_workbook_of_an_earlier_edition_is_told_which_settings_have_a_new_meaning() {
        var checked = Reads.read(SampleBook.complete()
                .heading("Roles", "Pay that ends", "Avoidable pay")
                .in(folder));

        assertThat(checked.findings())
                .extracting(Finding::place)
                .containsExactlyInAnyOrder("Firm!B11", "Firm!B20", "Obligation costs");
    }

    @Test
    void the_firm_is_read_from_its_settings() {
        Firm firm = firm().firm();

        assertThat(firm.name()).isEqualTo("Harbour Foods Legal");
        assertThat(firm.perspective()).isEqualTo(Firm.Perspective.LEGAL_DEPARTMENT);
        assertThat(firm.homeRegulator()).isEqualTo("US-NYC");
        assertThat(firm.analysisDate()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(firm.horizon().years()).isEqualTo(4);
        assertThat(firm.horizon().cashFlows()).isEqualTo(Firm.CashFlows.MID_YEAR);
        assertGiven(firm.horizon().discountRate(), "Discount rate", 0.09, Unit.SHARE, "Firm!B8");
        assertThat(firm.policy().maximumProviders().map(Given::value)).contains(2.0);
        assertThat(firm.presentation().reportLocale()).isEqualTo("en-GB");
    }

    @Test
    void every_amount_knows_whose_it_is_its_unit_and_its_cell() {
        FirmData data = firm();
        WorkType review = data.work().get(0);
        Quote quote = data.market().quotes().get(0);

        assertGiven(
                data.roles().get(0).pay().salary(),
                "Salary, Paralegal",
                60_000,
                Unit.MONEY.per(Unit.PEOPLE),
                "Roles!C2");
        assertGiven(review.volume().unitsPerYear(), "Units per year, Document review", 10_000, Unit.UNITS, "Work!D2");
        assertGiven(
                review.staffing().get(1).amount(),
                "Hours per unit, Document review / Counsel",
                0.005,
                Unit.HOURS.per(Unit.UNITS),
                "Staffing!C3");
        assertGiven(
                quote.price().amount(),
                "Price per hour, Provider A / Document review",
                30,
                Unit.MONEY.per(Unit.HOURS),
                "Quotes!C2");
    }

    @Test
    void a_provider_with_another_currency_quotes_in_it() {
        FirmData data = firm();
        Quote quote = data.market().quotes().get(1);
        Provider.Exchange exchange = quote.provider().exchange().orElseThrow();

        assertThat(quote.price().basis()).isEqualTo(Quote.Price.Basis.UNIT);
        assertThat(quote.price().amount().unit()).isEqualTo(Unit.FOREIGN_MONEY.per(Unit.UNITS));
        assertThat(exchange.currency()).isEqualTo("GBP");
        assertThat(exchange.rate().unit()).isEqualTo(Unit.MONEY.per(Unit.FOREIGN_MONEY));
        assertThat(quote.effort().basis()).isEqualTo(Quote.Effort.Basis.PRODUCTIVITY);
    }

    @Test
    void work_without_growth_of_its_own_grows_as_the_firm_says() {
        FirmData data = firm();

        assertThat(data.work().get(0).volume().growth())
                .isSameAs(data.firm().horizon().volumeGrowth());
        assertThat(data.work().get(1).volume().growth().value()).isEqualTo(0.05);
    }

    @Test
    void demand_is_by_month_and_flat_where_the_sheet_is_silent() {
        List<WorkType> work = firm().work();

        assertThat(work.get(0).demand()).hasSize(12);
        assertThat(work.get(0).demand().get(2).value()).isEqualTo(900);
        assertThat(work.get(1).demand()).isEmpty();
    }

    @Test
    void discounts_stand_in_the_order_of_their_amounts() {
        Provider provider = firm().market().providers().get(0);

        assertThat(provider.discounts())
                .extracting(tier -> tier.from().value())
                .containsExactly(1_000.0, 2_000.0, 5_000.0);
        assertThat(provider.discounts().get(1).work()).contains("Document review");
    }

    @Test
    void overlap_is_what_both_offices_share_on_the_day() {
        // New York is at UTC-4 that day: 09:00-17:00 is 13:00-21:00 UTC. Kolkata is at UTC+5:30: 09:00-18:00 is
        // 03:30-12:30 UTC, no hour in common. London is at UTC+1: 09:00-17:00 is 08:00-16:00 UTC, 3 hours in common.
        List<Provider> providers = firm().market().providers();

        assertThat(providers.get(0).overlap().value()).isEqualTo(0);
        assertThat(providers.get(1).overlap().value()).isEqualTo(3);
        assertThat(providers.get(1).overlap().source().text()).contains("Firm!B14", "Providers!C3");
    }

    @Test
    void ranges_point_to_the_very_figures_they_are_about() {
        FirmData data = firm();
        List<Uncertainty.Range> ranges = data.uncertainty().ranges();

        assertThat(ranges.get(0).of())
                .isSameAs(data.market().quotes().get(0).effort().amount());
        assertThat(ranges.get(0).likely()).isEqualTo(0.025);
        assertThat(ranges.get(1).of()).isSameAs(data.firm().horizon().discountRate());
        assertThat(ranges.get(2).of()).isSameAs(data.roles().get(0).pay().salary());
        assertThat(ranges.get(2).shape()).isEqualTo(Uncertainty.Shape.LOGNORMAL);
    }

    @Test
    void weights_are_by_factor_and_stakeholder() {
        var stakeholders = firm().governance().stakeholders();

        assertThat(stakeholders).extracting("name").containsExactly("Finance", "General counsel");
        assertThat(stakeholders.get(1).swings()).hasSize(8);
        assertThat(stakeholders.get(1).swings().get("CONFIDENTIALITY"))
                .satisfies(swing -> assertThat(swing.value()).isEqualTo(100));
    }

    @Test
    void risks_conditions_costs_and_recipients_are_read() {
        FirmData data = firm();

        assertThat(data.market().inHouseRisk().orElseThrow().lossHigh().value()).isEqualTo(600_000);
        assertThat(data.market().riskOf(data.market().providers().get(0))).isPresent();
        assertThat(data.governance().conditions().get(0).isEvidenced()).isTrue();
        assertThat(data.governance().conditions().get(1).work()).contains("Document review");
        assertThat(data.governance().obligationCosts()).hasSize(20);
        assertThat(data.recipients().get(0).files()).isEqualTo(Recipient.Files.PDF);
        assertThat(data.work().get(0).facts().personalData().orElseThrow()).containsExactlyInAnyOrder("EU", "US-HIPAA");
        assertThat(data.work().get(1).facts().personalData().orElseThrow()).isEmpty();
    }

    @Test
    void what_the_second_edition_asks_is_read() {
        FirmData data = firm();
        Provider provider = data.market().providers().get(1);
        var counsel = data.work().get(1).outsideCounsel().get(0);

        assertGiven(data.firm().irrecoverableTax(), "Irrecoverable tax", 0.02, Unit.SHARE, "Firm!B23");
        assertThat(data.firm().presentation().attachWorkbook()).isFalse();
        assertThat(data.uncertainty().extent()).isEqualTo(Uncertainty.Extent.STANDARD);
        assertThat(data.roles().get(1).pay().redundancyCost().value()).isEqualTo(0.20);
        assertThat(data.work().get(0).volume().peaksBought().value()).isEqualTo(0.20);
        assertThat(counsel.firm()).isEqualTo("Outside LLP");
        assertThat(counsel.rateGrowth().value()).isEqualTo(0.04);
        assertThat(provider.kind()).isEqualTo(Provider.Kind.ALSP);
        assertThat(provider.terms().annualFee().unit()).isEqualTo(Unit.FOREIGN_MONEY);
        assertThat(provider.terms().exchangeRateChange().value()).isEqualTo(0.01);
        assertThat(data.market().quotes().get(0).rejectableRate().map(Given::value))
                .contains(0.10);
    }

    @Test
    void every_cell_knows_its_column_as_the_schema_writes_it_whatever_the_workbook_calls_the_sheet() {
        SampleBook book = SampleBook.complete().renaming("Roles", "ROLES ").with("ROLES !C1", "salary");

        assertThat(Reads.firm(book, folder)
                        .roles()
                        .get(0)
                        .pay()
                        .salary()
                        .source()
                        .column())
                .contains(new Source.Column("Roles", "Salary"));
    }

    private FirmData firm() {
        return Reads.firm(SampleBook.complete(), folder);
    }

    private static void assertGiven(Given given, String label, double value, Unit unit, String cell) {
        assertThat(given.label()).isEqualTo(label);
        assertThat(given.value()).isEqualTo(value);
        assertThat(given.unit()).isEqualTo(unit);
        assertThat(given.source().text()).isEqualTo(cell);
    }
}
