package org.counterweigh.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void every_provider_quotes_and_every_kind_of_work_is_staffed() {
        for (FirmData firm : FIRMS) {
            assertThat(providers(firm))
                    .allSatisfy(provider -> assertThat(quotes(firm))
                            .anyMatch(quote -> quote.provider().equals(provider)));
            assertThat(firm.work()).allSatisfy(work -> {
                assertThat(work.staffing()).isNotEmpty();
                assertThat(work.reviewer()).isPresent();
            });
        }
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
