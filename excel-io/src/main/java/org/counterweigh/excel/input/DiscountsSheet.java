package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.firm.Provider;

/** Reads the sheet of discounts, one row a tier. */
final class DiscountsSheet {

    private final List<Row> rows;
    private final Names providerNames;
    private final Names workNames;

    DiscountsSheet(List<Row> rows, Names providerNames, Names workNames) {
        this.rows = rows;
        this.providerNames = providerNames;
        this.workNames = workNames;
    }

    /** By provider, lowest amount first. */
    Map<String, List<Provider.DiscountTier>> discounts() {
        Map<String, List<Provider.DiscountTier>> discounts = new HashMap<>();
        for (Row row : rows) {
            Optional<String> provider = row.reference("Provider", providerNames).required();
            var tier = new Provider.DiscountTier(
                    row.reference("Work type", workNames).optional(),
                    row.figure("From amount").required(),
                    row.figure("Discount").usually(0, 0.3).required());
            provider.ifPresent(name ->
                    discounts.computeIfAbsent(name, key -> new ArrayList<>()).add(tier));
        }
        discounts
                .values()
                .forEach(tiers -> tiers.sort(
                        Comparator.comparingDouble(tier -> tier.from().value())));
        return discounts;
    }
}
