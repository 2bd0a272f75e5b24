package org.counterweigh.firm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Given;

/**
 * What the market offers: sheets {@code Providers}, {@code Quotes}, {@code Discounts}, {@code Risks}.
 *
 * @param inHouseRisk loss the firm expects today; none where the sheet is silent
 */
public record Market(
        List<Provider> providers, List<Quote> quotes, Optional<Risk> inHouseRisk, Map<String, Risk> providerRisks) {

    public List<Quote> quotesFor(WorkType work) {
        return quotes.stream()
                .filter(quote -> quote.work().name().equals(work.name()))
                .toList();
    }

    public Optional<Risk> riskOf(Provider provider) {
        return Optional.ofNullable(providerRisks.get(provider.name()));
    }

    /**
     * Expected yearly loss of confidentiality: a row of sheet {@code Risks}.
     *
     * @param recovered share of a loss that insurance or liability makes good
     * @param movedExposure provider rows: share of the firm's own exposure that goes with the work
     */
    public record Risk(
            Given incidentsPerYear,
            Given lossLow,
            Given lossLikely,
            Given lossHigh,
            Given recovered,
            Given movedExposure) {}
}
