package org.counterweigh.excel.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Unit;

/** A figure that was typed as text: taken where it leaves no doubt, which is told once a column. */
final class TextFigure {

    private final Entry entry;
    private final Limits limits;
    private final Unit unit;
    private final FigureIndex ledger;

    TextFigure(Entry entry, Limits limits, Unit unit, FigureIndex ledger) {
        this.entry = entry;
        this.limits = limits;
        this.unit = unit;
        this.ledger = ledger;
    }

    /** Empty where the text leaves a doubt, which is told. */
    Optional<Double> amount(String text) {
        Optional<NumberText> number = NumberText.of(text);
        if (number.isEmpty()) {
            refuse(text, "");
            return Optional.empty();
        }
        return number.flatMap(found -> amount(text, found));
    }

    private Optional<Double> amount(String text, NumberText number) {
        boolean percent = number.percent();
        if (percent && !entry.column().kind().isPercentage() && !unit.isShare()) {
            refuse(text, ", and a percentage");
            return Optional.empty();
        }
        if (!number.money().isEmpty() && !isMoney()) {
            refuse(text, ", and an amount of money");
            return Optional.empty();
        }
        List<NumberText.Reading> possible = number.readings().stream()
                .filter(reading -> number.readings().size() == 1 || limits.admits(reading.amount(percent)))
                .toList();
        if (possible.size() != 1) {
            refuse(text, both(number));
            return Optional.empty();
        }
        NumberText.Reading taken = possible.get(0);
        if (limits.admits(taken.amount(percent))) {
            entry.retyped(text, taken.shown(percent));
        }
        if (!number.money().isEmpty()) {
            ledger.money(entry.place(), entry.row().heads().layout().name(), number.money());
        }
        return Optional.of(taken.amount(percent));
    }

    private boolean isMoney() {
        return unit.powers().containsKey(Dimension.MONEY) || unit.powers().containsKey(Dimension.FOREIGN);
    }

    private static String both(NumberText number) {
        return number.readings().stream()
                .map(reading -> reading.shown(number.percent()) + " (" + reading.how() + ")")
                .collect(Collectors.joining(" or ", " and could mean ", ""));
    }

    private void refuse(String text, String why) {
        entry.stops("\"" + text + "\" is text" + why + ".", "Retype it as a number: " + limits.wanted() + ".");
    }
}
