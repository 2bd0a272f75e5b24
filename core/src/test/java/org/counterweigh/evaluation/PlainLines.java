package org.counterweigh.evaluation;

import java.util.Optional;
import java.util.Set;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Market.Risk;
import org.counterweigh.firm.Quote;

/**
 * The eight money lines of one case, and apart from them the two sides whose difference they must add up to.
 *
 * <p>The sides are not made from the lines, so that the identity between them is a real check.
 */
final class PlainLines {

    private final FirmData data;
    private final Quote quote;
    private final PlainOffer offer;
    private final PlainInHouse inHouse;
    private final PlainProvider provider;
    private final double allocation;
    private final Set<String> obligations;

    /** @param allocation the case's share of what its provider costs as a whole */
    PlainLines(FirmData data, PlainOffer offer, double allocation, Set<String> obligations) {
        this.data = data;
        this.quote = offer.quote();
        this.offer = offer;
        this.inHouse = offer.inHouse();
        this.provider = new PlainProvider(data, quote.provider());
        this.allocation = allocation;
        this.obligations = obligations;
    }

    double factor(FactorName name, int year) {
        return switch (name) {
            case COST_SAVINGS -> costSavings(year);
            case EFFICIENCY -> efficiency(year);
            case TALENT_POOL -> offer.moved(year) * inHouse.vacancyPremium(year);
            case FLEXIBILITY -> offer.moved(year) * inHouse.overflowCost(year) - shortfall(year);
            case CONFIDENTIALITY -> confidentiality(year);
            case QUALITY_CONTROL -> offer.movedUnits(year) * (poorQualityInHouse(year) - poorQualityAtProvider(year));
            case CULTURE_AND_LANGUAGE -> cultureAndLanguage(year);
            case LEGAL_AND_ETHICAL -> -supervision(year) - allocation * provider.obligations(year, obligations);
        };
    }

    private double costSavings(int year) {
        return offer.moved(year) * releasedCost(year)
                - offer.movedUnits(year) * inHouse.hoursPerUnit() * offer.pricePerHour() * offer.priceIndex(year)
                + offer.discount(year)
                - allocation * provider.governance(year)
                - allocation * provider.transition(year)
                - offer.parallelRunning(year)
                - allocation * provider.exit(year);
    }

    private double efficiency(int year) {
        double price = offer.pricePerHour() * offer.priceIndex(year);
        double hoursSaved = inHouse.hoursPerUnit() - offer.hoursPerUnit();
        double learning = offer.hoursPerUnit() * price * offer.learningLoss(year);
        double sooner = offer.turnaroundInHouse() - offer.turnaroundAtProvider();
        return offer.movedUnits(year) * (hoursSaved * price - learning + sooner);
    }

    private double confidentiality(int year) {
        double kept = movedExposure() * annualLoss(data.market().inHouseRisk());
        double taken = annualLoss(data.market().riskOf(quote.provider()));
        return offer.moved(year) * inHouse.exposureShare() * (kept - taken) - allocation * provider.controls(year);
    }

    private double cultureAndLanguage(int year) {
        double lost = offer.hoursPerUnit()
                * offer.pricePerHour()
                * offer.priceIndex(year)
                * (1 + offer.learningLoss(year))
                * offer.cultureLoss();
        return -queries(year) - offer.movedUnits(year) * lost;
    }

    double inHouseAvoidable(int year) {
        double yearly = releasedCost(year)
                + inHouse.vacancyPremium(year)
                + inHouse.overflowCost(year)
                + inHouse.exposureShare()
                        * movedExposure()
                        * annualLoss(data.market().inHouseRisk())
                + inHouse.units(year) * poorQualityInHouse(year)
                + inHouse.units(year) * offer.turnaroundInHouse();
        return offer.moved(year) * yearly;
    }

    double totalCostOfOwnership(int year) {
        double providerWide = provider.governance(year)
                + provider.transition(year)
                + provider.exit(year)
                + provider.controls(year)
                + provider.obligations(year, obligations);
        double risk = annualLoss(data.market().riskOf(quote.provider()));
        return offer.grossFees(year)
                - offer.discount(year)
                + shortfall(year)
                + allocation * providerWide
                + offer.parallelRunning(year)
                + offer.moved(year) * inHouse.exposureShare() * risk
                + offer.movedUnits(year) * (poorQualityAtProvider(year) + offer.turnaroundAtProvider())
                + queries(year)
                + supervision(year);
    }

    /** What the in-house side stops paying for people when all the work has gone. */
    double releasedCost(int year) {
        return inHouse.avoidablePay(year) + inHouse.avoidableOverhead(year) + inHouse.avoidedHiringAndTraining(year);
    }

    private double shortfall(int year) {
        return Math.max(0, allocation * provider.minimumCommitment(year) - offer.netFees(year));
    }

    private double queries(int year) {
        double perUnit = offer.queryRate() * quote.friction().hoursPerQuery().value() * inHouse.reviewerCost(year)
                + offer.latencyDays() * offer.valuePerDay();
        return offer.movedUnits(year) * perUnit;
    }

    private double supervision(int year) {
        return offer.movedUnits(year)
                * offer.hoursPerUnit()
                * quote.supervision().value()
                * inHouse.reviewerCost(year);
    }

    private double poorQualityInHouse(int year) {
        var quality = quote.work().quality();
        return inHouse.poorQualityPerUnit(
                year, quality.errorRate().value(), quality.shareReviewed().value());
    }

    private double poorQualityAtProvider(int year) {
        return inHouse.poorQualityPerUnit(
                year, quote.errorRate().value(), quote.shareReviewed().value());
    }

    private double movedExposure() {
        return data.market()
                .riskOf(quote.provider())
                .map(risk -> risk.movedExposure().value())
                .orElse(0.0);
    }

    private static double annualLoss(Optional<Risk> risk) {
        return risk.map(row -> row.incidentsPerYear().value()
                        * (row.lossLow().value()
                                + 4 * row.lossLikely().value()
                                + row.lossHigh().value())
                        / 6
                        * (1 - row.recovered().value()))
                .orElse(0.0);
    }
}
