package org.counterweigh.factors;

import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;

/**
 * One of the eight claims of the brief, tested on a case: which in-house cost it avoids and which cost it brings.
 *
 * <p>To add a cost line, add it to one of the lists here: the bridge, the total cost of ownership, the workbook and the
 * derivations follow.
 */
interface Factor {

    static Factor of(FactorName name) {
        return switch (name) {
            case COST_SAVINGS -> new CostSavings();
            case EFFICIENCY -> new Efficiency();
            case TALENT_POOL -> new TalentPool();
            case FLEXIBILITY -> new Flexibility();
            case CONFIDENTIALITY -> new Confidentiality();
            case QUALITY_CONTROL -> new QualityControl();
            case CULTURE_AND_LANGUAGE -> new CultureAndLanguage();
            case LEGAL_AND_ETHICAL -> new LegalAndEthical();
        };
    }

    /** In-house costs that go with the work. */
    default List<MoneyLine> avoided(Case c) {
        return List.of();
    }

    /** The part of the provider's fees this factor answers for; below zero where it makes them smaller. */
    default Optional<Line> fees(Case c) {
        return Optional.empty();
    }

    /** Costs the case itself brings beside the fees. */
    default List<MoneyLine> incurred(Case c) {
        return List.of();
    }

    /** Costs of having the provider at all, for the portion it bears. */
    default List<MoneyLine> charges(ProviderCharges e) {
        return List.of();
    }

    /** Inputs left blank for which nothing stands in, so that where its money is nil, no claim is made. */
    default List<BlankInput> unclaimed(Case c) {
        return List.of();
    }
}
