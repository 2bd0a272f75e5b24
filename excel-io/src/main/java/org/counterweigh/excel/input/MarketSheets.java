package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.input.cell.FigureIndex;
import org.counterweigh.excel.input.cell.Names;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Market;
import org.counterweigh.firm.Provider;

/** Reads what belongs to a provider and stands on a sheet of its own, Discounts and Risks; and compares currencies. */
final class MarketSheets {

    static final String IN_HOUSE = "In-house";

    /** The currencies that are written with a sign; a sign that is not here proves nothing. */
    private static final Map<String, Set<String>> SIGNED = Map.of(
            "$", Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "BRL", "CLP", "COP", "ARS", "TWD"),
            "\u00a3", Set.of("GBP", "EGP"),
            "\u20ac", Set.of("EUR"),
            "\u00a5", Set.of("JPY", "CNY"),
            "\u20b9", Set.of("INR"),
            "\u20b1", Set.of("PHP"),
            "\u20a9", Set.of("KRW"));

    private MarketSheets() {}

    /** By provider, lowest amount first. */
    static Map<String, List<Provider.DiscountTier>> discounts(List<Row> rows) {
        Map<String, List<Provider.DiscountTier>> discounts = new HashMap<>();
        for (Row row : rows) {
            Optional<String> provider = row.reference("Provider");
            var tier = new Provider.DiscountTier(
                    row.reference("Work type"), row.figure("Spend threshold"), row.figure("Discount"));
            if (row.isBlank("Work type")) {
                row.entry("Work type")
                        .changed(
                                "blank, it is now of the fees for all that the provider does together; it was of each"
                                        + " work type by itself.",
                                "Check that it is meant so, or name the work type.");
            }
            provider.ifPresent(name ->
                    discounts.computeIfAbsent(name, key -> new ArrayList<>()).add(tier));
        }
        discounts
                .values()
                .forEach(tiers -> tiers.sort(
                        Comparator.comparingDouble(tier -> tier.from().value())));
        return discounts;
    }

    /** By option: {@link #IN_HOUSE} or a provider. */
    static Map<String, Market.Risk> risks(List<Row> rows, Names providers) {
        List<String> names =
                Stream.concat(Stream.of(IN_HOUSE), providers.known().stream()).toList();
        var options = new Names("option", providers.sheet() + " (or In-house)", providers.gaps(), names);
        Map<String, Market.Risk> risks = new HashMap<>();
        for (Row row : rows) {
            var option = row.reference("Option", options);
            if (row.isBlank("Incidents per year", "Loss low", "Loss likely", "Loss high")) {
                row.entry("Option")
                        .unlikely("the row says nothing of incidents and losses.", "Fill it in or delete it.");
                continue;
            }
            Market.Risk risk = risk(row, option.filter(IN_HOUSE::equals).isPresent());
            option.ifPresent(name -> risks.putIfAbsent(name, risk));
        }
        return risks;
    }

    private static Market.Risk risk(Row row, boolean inHouse) {
        boolean hasLoss = !row.isBlank("Loss low", "Loss likely", "Loss high");
        FigureCell recovered = row.figureCell("Recoverable share");
        var risk = new Market.Risk(
                row.figure("Incidents per year"),
                row.figure("Loss low"),
                row.figure("Loss likely"),
                row.figure("Loss high"),
                hasLoss ? recovered.required() : recovered.read(),
                inHouse
                        ? row.figureCell("Share of our exposure transferred").orQuietly("risks.moved-exposure")
                        : row.figure("Share of our exposure transferred"));
        List<Double> losses = Stream.of(risk.lossLow(), risk.lossLikely(), risk.lossHigh())
                .filter(loss -> !loss.isDefault() && FigureCell.areRead(loss))
                .map(Given::value)
                .toList();
        if (!losses.equals(losses.stream().sorted().toList())) {
            row.entry("Loss likely")
                    .stops(
                            "the loss has to lie between the low and the high one.",
                            "Type the three in order, lowest first.");
        }
        return risk;
    }

    /** A provider cannot make good more than it answers for; no money changes, since an insurer may pay the rest. */
    static void doubtRecovery(List<Provider> providers, Map<String, Market.Risk> risks, Context context) {
        for (Provider provider : providers) {
            Optional<Market.Risk> risk = Optional.ofNullable(risks.get(provider.name()));
            provider.terms().liabilityCap().ifPresent(cap -> risk.ifPresent(of -> doubtRecovery(cap, of, context)));
        }
    }

    private static void doubtRecovery(Given cap, Market.Risk risk, Context context) {
        double recovered = risk.recovered().value() * risk.lossHigh().value();
        if (FigureCell.areRead(cap, risk.recovered(), risk.lossHigh()) && recovered > cap.value()) {
            context.findings()
                    .unlikely(
                            cap.source().text(),
                            "Liability cap: " + Limits.plain(cap.value()) + " is the most the provider answers for, and"
                                    + " sheet Risks takes " + Limits.plain(Math.rint(recovered))
                                    + " of the high loss as recovered.",
                            "Check Recoverable share on the sheet Risks, or agree on a higher cap.");
        }
    }

    /** An amount in a currency that nothing names stops; prices may be in a provider's. */
    static void compareCurrencies(Firm firm, List<Provider> providers, Context context) {
        if (firm.currency().isEmpty()) {
            return;
        }
        Set<String> ofPrices = new HashSet<>(Set.of(firm.currency()));
        providers.forEach(provider -> provider.exchange().ifPresent(exchange -> ofPrices.add(exchange.currency())));
        for (FigureIndex.Money money : context.index().moneys()) {
            Set<String> named = money.foreign() ? ofPrices : Set.of(firm.currency());
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
