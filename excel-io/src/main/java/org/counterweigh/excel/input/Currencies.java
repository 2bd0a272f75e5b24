package org.counterweigh.excel.input;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.FigureIndex;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Provider;

/** Holds the currency signs typed beside amounts against the currencies the workbook names. */
final class Currencies {

    /** The currencies that are written with a sign; a sign that is not here proves nothing. */
    private static final Map<String, Set<String>> SIGNED = Map.of(
            "$", Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "BRL", "CLP", "COP", "ARS", "TWD"),
            "\u00a3", Set.of("GBP", "EGP"),
            "\u20ac", Set.of("EUR"),
            "\u00a5", Set.of("JPY", "CNY"),
            "\u20b9", Set.of("INR"),
            "\u20b1", Set.of("PHP"),
            "\u20a9", Set.of("KRW"));

    private Currencies() {}

    /** An amount in a currency that nothing names stops; prices may be in a provider's. */
    static void compare(Firm firm, List<Provider> providers, Context context) {
        if (firm.currency().isEmpty()) {
            return;
        }
        Set<String> ofPrices = new HashSet<>(Set.of(firm.currency()));
        providers.forEach(provider -> provider.exchange().ifPresent(exchange -> ofPrices.add(exchange.currency())));
        for (FigureIndex.Money money : context.index().moneys()) {
            Set<String> named = money.sheet().equals("Quotes") ? ofPrices : Set.of(firm.currency());
            Set<String> meant = SIGNED.getOrDefault(money.sign(), Set.of(money.sign()));
            if (meant.stream().noneMatch(named::contains)) {
                context.findings()
                        .stops(
                                money.place(),
                                "the amount is in " + money.sign() + ", and the firm's currency is " + firm.currency()
                                        + ".",
                                "Convert it to " + firm.currency()
                                        + "; a provider's prices may stay, with its Currency and Exchange rate on the"
                                        + " sheet Providers.");
            }
        }
    }
}
