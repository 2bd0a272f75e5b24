package org.counterweigh.factors;

import java.util.List;
import java.util.SortedMap;
import org.counterweigh.figures.Figure;
import org.counterweigh.firm.Governance.ObligationCost;

/**
 * One provider at work on some cases, bearing a portion of what it costs to have that provider at all.
 *
 * @param portion of the provider-wide amounts: the case's allocation, or all of it in a plan
 * @param obligations what the gate asks of these cases, by code
 */
public record ProviderCharges(
        ProviderTerms terms, Figure portion, List<Offer> offers, SortedMap<String, ObligationCost> obligations) {}
