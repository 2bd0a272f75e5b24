package org.counterweigh.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeededFirmsTest {

    private static final List<FirmData> FIRMS =
            LongStream.range(0, 300).mapToObj(SeededFirms::firm).toList();

    @Test
    void the_same_seed_gives_the_same_firm_and_another_seed_another() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(SeededFirms.firm(seed))
                    .hasToString(SeededFirms.firm(seed).toString());
            assertThat(SeededFirms.firm(seed).toString())
                    .isNotEqualTo(SeededFirms.firm(seed + 1).toString());
        }
    }

    @Test
    void every_size_of_firm_occurs() {
        assertThat(seen(firm -> Stream.of(firm.roles().size()))).contains(1, 2, 3, 4);
        assertThat(seen(firm -> Stream.of(firm.work().size()))).contains(1, 2, 3, 4, 5);
        assertThat(seen(firm -> Stream.of(firm.market().providers().size()))).contains(1, 2, 3, 4);
        assertThat(seen(firm -> Stream.of(firm.firm().horizon().years()))).contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void every_kind_of_price_work_and_cash_flow_occurs() {
        assertThat(seen(firm -> quotes(firm).map(quote -> quote.price().basis())))
                .contains(Quote.Price.Basis.values());
        assertThat(seen(firm -> quotes(firm).map(quote -> quote.effort().basis())))
                .contains(Quote.Effort.Basis.values());
        assertThat(seen(firm -> firm.work().stream().map(work -> work.facts().dataClass())))
                .contains(WorkType.DataClass.values());
        assertThat(seen(firm -> Stream.of(firm.firm().horizon().cashFlows()))).contains(Firm.CashFlows.values());
        assertThat(seen(firm -> firm.work().stream().map(work -> work.demand().size())))
                .contains(0, 12);
    }

    @Test
    void the_edges_of_the_ranges_occur() {
        assertThat(seen(firm -> providers(firm)
                        .map(provider -> provider.transition().rampMonths().value())))
                .contains(0.0, 12.0);
        assertThat(seen(firm -> firm.work().stream()
                        .map(work -> work.volume().cashable().value())))
                .contains(0.0, 1.0);
        assertThat(seen(firm ->
                        providers(firm).map(provider -> provider.overlap().value())))
                .contains(0.0, 8.0);
        assertThat(seen(firm -> providers(firm)
                        .map(provider -> provider.terms().minimumCommitment().value())))
                .contains(0.0);
        assertThat(seen(firm ->
                        providers(firm).map(provider -> provider.discounts().size())))
                .contains(0, 1, 2, 3);
        assertThat(seen(firm ->
                        providers(firm).map(provider -> provider.exchange().isPresent())))
                .contains(true, false);
    }

    @Test
    void the_standing_of_providers_differs_enough_for_every_verdict() {
        assertThat(seen(firm ->
                        providers(firm).map(provider -> provider.standing().admitted())))
                .contains(true, false);
        assertThat(seen(firm ->
                        providers(firm).map(provider -> provider.standing().sharesFees())))
                .contains(true, false);
        assertThat(seen(firm ->
                        providers(firm).map(provider -> provider.standing().employsLawyers())))
                .hasSize(3);
        assertThat(seen(firm -> providers(firm).map(Provider::country))).contains("US", "IN", "CN");
        assertThat(seen(firm -> firm.governance().conditions().stream().map(Governance.Condition::isEvidenced)))
                .contains(true, false);
    }

    @Test
    void every_provider_quotes_and_every_kind_of_work_is_done_by_someone() {
        for (FirmData firm : FIRMS) {
            assertThat(providers(firm))
                    .allSatisfy(provider -> assertThat(quotes(firm))
                            .anyMatch(quote -> quote.provider().equals(provider)));
            assertThat(firm.work()).allMatch(WorkType::isDone);
        }
    }

    @Test
    void a_law_firm_says_how_it_bills_and_at_which_rates() {
        var lawFirms = FIRMS.stream().filter(firm -> firm.firm().isLawFirm()).toList();

        assertThat(lawFirms).hasSizeBetween(100, 200).allSatisfy(firm -> {
            assertThat(firm.roles()).allMatch(role -> role.billingRate().isPresent());
            assertThat(firm.work()).allMatch(work -> work.facts().billing().isPresent());
        });
        assertThat(lawFirms.stream().flatMap(SeededFirmsTest::quotes).map(Quote::billedPerHour))
                .anyMatch(Optional::isPresent)
                .anyMatch(Optional::isEmpty);
        assertThat(lawFirms.stream().map(firm -> firm.firm().income()))
                .anyMatch(income -> income.realisation().isDefault())
                .anyMatch(income -> income.resaleOfFreedHours().value() > 0);
    }

    @Test
    void work_is_done_by_the_team_outside_or_both() {
        assertThat(seen(firm -> firm.work().stream()
                        .map(work -> List.of(
                                work.staffing().isEmpty(), work.outsideCounsel().isEmpty()))))
                .containsExactlyInAnyOrder(List.of(false, true), List.of(false, false), List.of(true, false));
        assertThat(seen(firm -> firm.work().stream()
                        .flatMap(work -> work.staffing().stream())
                        .map(WorkType.Staffing::basis)))
                .contains(WorkType.Staffing.Basis.values());
    }

    @Test
    void every_kind_of_provider_charge_and_supervision_occurs() {
        assertThat(seen(firm -> providers(firm).map(Provider::kind))).contains(Provider.Kind.values());
        assertThat(seen(firm -> providers(firm)
                        .map(provider -> provider.terms().governance().isShareOfFees())))
                .contains(true, false);
        assertThat(seen(firm -> quotes(firm).map(quote -> quote.supervision().basis())))
                .contains(Quote.Supervision.Basis.values());
        assertThat(seen(firm -> providers(firm)
                        .map(provider -> provider.transition().severance().isDefault())))
                .contains(true, false);
        assertThat(seen(firm -> providers(firm)
                        .map(provider -> provider.terms().annualFee().value() > 0)))
                .contains(true, false);
    }

    @Test
    void discounts_are_on_all_work_or_on_one_kind_of_it_and_never_on_both() {
        assertThat(FIRMS.stream()
                        .flatMap(SeededFirmsTest::providers)
                        .filter(provider -> !provider.discounts().isEmpty())
                        .map(provider -> provider.discounts().stream()
                                .map(tier -> tier.work().isPresent())
                                .distinct()
                                .toList())
                        .distinct())
                .containsExactlyInAnyOrder(List.of(true), List.of(false));
    }

    private static <T> List<T> seen(Function<FirmData, Stream<T>> of) {
        return FIRMS.stream().flatMap(of).distinct().toList();
    }

    private static Stream<Quote> quotes(FirmData firm) {
        return firm.market().quotes().stream();
    }

    private static Stream<Provider> providers(FirmData firm) {
        return firm.market().providers().stream();
    }
}
