package org.counterweigh.excel.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Market;

/** Reads the sheet of expected losses, one row an option. */
final class RisksSheet {

    static final String IN_HOUSE = "In-house";

    private final List<Row> rows;
    private final Names options;

    RisksSheet(List<Row> rows, Names providerNames) {
        this.rows = rows;
        List<String> names = Stream.concat(Stream.of(IN_HOUSE), providerNames.known().stream())
                .toList();
        this.options = new Names("option", providerNames.sheet() + " (or In-house)", providerNames.gaps(), names);
    }

    /** By option: {@link #IN_HOUSE} or a provider. */
    Map<String, Market.Risk> risks() {
        Map<String, Market.Risk> risks = new HashMap<>();
        for (Row row : rows) {
            var option = row.reference("Option", options).required();
            if (row.isBlank(List.of("Incidents per year", "Loss low", "Loss likely", "Loss high"))) {
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
        Figures moved = row.figure("Moved exposure");
        var risk = new Market.Risk(
                row.figure("Incidents per year").required(),
                row.figure("Loss low").required(),
                row.figure("Loss likely").required(),
                row.figure("Loss high").required(),
                row.figure("Recovered").orDefault("risks.recovered"),
                inHouse ? moved.orQuietDefault("risks.moved-exposure") : moved.orDefault("risks.moved-exposure"));
        tellDisorder(row, risk.lossLow(), risk.lossLikely(), risk.lossHigh());
        return risk;
    }

    private static void tellDisorder(Row row, Given low, Given likely, Given high) {
        boolean read = Stream.of(low, likely, high).allMatch(Figures::isRead);
        if (read && (low.value() > likely.value() || likely.value() > high.value())) {
            row.entry("Loss likely")
                    .stops(
                            "the loss has to lie between the low and the high one.",
                            "Type the three in order, lowest first.");
        }
    }
}
