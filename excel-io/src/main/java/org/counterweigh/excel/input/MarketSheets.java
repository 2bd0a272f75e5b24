package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.input.cell.Names;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Market;
import org.counterweigh.firm.Provider;

/** Reads what belongs to a provider and stands on a sheet of its own: Discounts and Risks. */
final class MarketSheets {

    static final String IN_HOUSE = "In-house";

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
}
