package org.counterweigh.factors;

import java.util.List;
import java.util.SortedMap;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.Governance.ObligationCost;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Quote;

/**
 * One kind of work with one provider that quotes for it: everything the eight factors look at.
 *
 * @param option how much of it goes
 * @param reviewer whose time checks, answers and supervises
 * @param supervision hours of looking over a unit of the provider's work
 * @param allocation the part of provider-wide amounts that this case bears, by its share of the fees of a full year
 * @param basis its fees of a full year, of which charges left blank are a share
 * @param exposure what is at stake in confidentiality when this work moves
 */
public record Case(
        Option option,
        Workload workload,
        Offer offer,
        ProviderTerms terms,
        RoleCost reviewer,
        Line supervision,
        Line allocation,
        Line basis,
        Exposure exposure,
        LegalTerms legal,
        Given irrecoverableTax) {

    /**
     * What the law makes of it.
     *
     * @param obligations asked of it, by code, with what they cost
     * @param mayBillTime whether a law firm may bill the provider's time as its own
     */
    public record LegalTerms(SortedMap<String, ObligationCost> obligations, boolean mayBillTime) {}

    public Quote quote() {
        return offer.quote();
    }

    Line shareMoved() {
        return terms.shareMoved();
    }

    public Line unitsMoved() {
        return offer.unitsMoved();
    }

    Given cashable() {
        return workload.work().volume().cashable();
    }

    Line notCashable() {
        return workload.team().notCashable();
    }

    boolean mayBillTime() {
        return legal.mayBillTime();
    }

    public List<Line> lines() {
        return List.of(unitsMoved(), offer.hoursPerUnit(), offer.pricePerHour(), offer.fees());
    }
}
