package org.counterweigh.factors;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance.ObligationCost;
import org.counterweigh.firm.Quote;

/** Case books without a gate: the same obligations are asked of every quote, and time may be billed. */
public final class Books {

    private Books() {}

    public static CaseModel of(FirmData data, String... obligations) {
        SortedMap<String, ObligationCost> costs = new TreeMap<>();
        Function<String, ObligationCost> cost = code -> {
            ObligationCost known = data.governance().obligationCosts().get(code);
            if (known == null) {
                throw new IllegalStateException("No obligation " + code);
            }
            return known;
        };
        Arrays.stream(obligations).forEach(code -> costs.put(code, cost.apply(code)));
        return new CaseModel(data, (Quote quote) -> new Case.LegalTerms(costs, true));
    }
}
