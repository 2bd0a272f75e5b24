package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.input.cell.FigureIndex;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Uncertainty;

/** Reads which figures could be different, one row each, and which two move together, one row a pair. */
record UncertaintySheets(Uncertainty.Extent extent, Context context) {

    private static final String SECOND = " 2";

    List<Uncertainty.Range> ranges(List<Row> rows) {
        List<Uncertainty.Range> ranges = new ArrayList<>();
        Map<Given, Row> known = new HashMap<>();
        for (Row row : rows) {
            Optional<FigureIndex.Known> of = new FigureName(row, "", context).figure();
            Optional<Uncertainty.Range> range = range(row, of)
                    .filter(found -> isNew(row, found.of(), known, "Row", "the range of this figure", "Delete one."));
            if (range.isEmpty()) {
                row.doubt();
            }
            range.ifPresent(ranges::add);
        }
        return ranges;
    }

    /** The same words twice are told by their keys; the same figure or pair in other words is told here. */
    private static <K> boolean isNew(Row row, K key, Map<K, Row> known, String heading, String what, String fix) {
        Row before = known.putIfAbsent(key, row);
        if (before != null && !before.name().equalsIgnoreCase(row.name())) {
            row.entry(heading).stops(what + " stands in " + before.place(heading) + " already.", fix);
        }
        return before == null;
    }

    private static Optional<Uncertainty.Range> range(Row row, Optional<FigureIndex.Known> of) {
        Given low = row.figure("Low");
        Optional<Given> typed = row.optionalFigure("Likely");
        Given high = row.figure("High");
        Uncertainty.Shape shape = row.choice("Shape", Uncertainty.Shape.class);
        boolean read = FigureCell.areRead(low)
                && FigureCell.areRead(high)
                && typed.map(FigureCell::areRead).orElse(true);
        if (of.isEmpty() || !read) {
            return Optional.empty();
        }
        Given figure = of.get().given();
        double likely = typed.map(Given::value).orElse(figure.value());
        var range = new Uncertainty.Range(figure, low.value(), likely, high.value(), shape);
        boolean possible = arePossible(row, range, of.get().limits());
        return possible && isInOrder(row, range, typed.isPresent()) ? Optional.of(range) : Optional.empty();
    }

    /** What may not stand in the figure's own cell may not be an end of its range either. */
    private static boolean arePossible(Row row, Uncertainty.Range range, Limits limits) {
        boolean low = FigureCell.admit(range.low(), row.entry("Low"), limits);
        return FigureCell.admit(range.high(), row.entry("High"), limits) && low;
    }

    private static boolean isInOrder(Row row, Uncertainty.Range range, boolean typed) {
        if (range.low() > range.high()) {
            row.entry("Low").stops("the low figure is above the high one.", "Type the lower of the two here.");
            return false;
        }
        boolean inside = range.low() <= range.likely() && range.likely() <= range.high();
        if (!inside) {
            row.entry(typed ? "Likely" : "Low")
                    .stops(
                            (typed ? "the likely figure " + Limits.plain(range.likely()) : itself(range.of()))
                                    + " lies outside low and high.",
                            "Widen the range, or mend the figure.");
            return false;
        }
        if (range.shape() == Uncertainty.Shape.LOGNORMAL && range.low() <= 0) {
            row.entry("Low").stops("a lognormal range lies above 0.", "Type a low figure above 0, or choose PERT.");
            return false;
        }
        reportAnother(row, range);
        return true;
    }

    /** The figure of the sheet makes the point value; a range about another one makes the two differ. */
    private static void reportAnother(Row row, Uncertainty.Range range) {
        double now = range.of().value();
        if (now < range.low() || now > range.high()) {
            row.entry("Low").unlikely(itself(range.of()) + " lies outside the range.", "Check both.");
        } else if (range.likely() != now) {
            row.entry("Likely")
                    .unlikely(
                            Limits.plain(range.likely()) + " is not the figure itself, " + Limits.plain(now) + " ("
                                    + range.of().source().text() + ").",
                            "Leave it empty to take the figure itself, or type the likely one there too.");
        }
    }

    /** What stands in for a blank is nobody's figure, and is called so. */
    private static String itself(Given figure) {
        String shown = Limits.plain(figure.value());
        return figure.isDefault()
                ? "the figure is blank, and the " + shown + " assumed for it"
                : "the figure itself, " + shown + ",";
    }

    /** The pairs; what makes no difference, since one of the two does not vary, is told. */
    List<Uncertainty.Correlation> correlations(List<Row> rows, List<Uncertainty.Range> ranges) {
        List<Uncertainty.Correlation> correlations = new ArrayList<>();
        Map<Set<Given>, Row> known = new HashMap<>();
        boolean areWhole = !context.index().isDoubtful(context.schema().layout("Ranges"));
        for (Row row : rows) {
            correlation(row).filter(found -> isNewPair(row, found, known)).ifPresent(found -> {
                if (areWhole) {
                    reportFixed(row, "", found.first(), ranges);
                    reportFixed(row, SECOND, found.second(), ranges);
                }
                correlations.add(found);
            });
        }
        return correlations;
    }

    private Optional<Uncertainty.Correlation> correlation(Row row) {
        Optional<Given> first = new FigureName(row, "", context).figure().map(FigureIndex.Known::given);
        Optional<Given> second = new FigureName(row, SECOND, context).figure().map(FigureIndex.Known::given);
        Given spearman = row.figure("Rank correlation");
        if (first.isEmpty() || second.isEmpty() || !FigureCell.areRead(spearman)) {
            return Optional.empty();
        }
        return Optional.of(new Uncertainty.Correlation(first.get(), second.get(), spearman.value()));
    }

    private static boolean isNewPair(Row row, Uncertainty.Correlation found, Map<Set<Given>, Row> known) {
        if (found.first().equals(found.second())) {
            row.entry("Column" + SECOND).stops("this is the first figure itself.", "Name another figure.");
            return false;
        }
        Set<Given> pair = Set.of(found.first(), found.second());
        return isNew(row, pair, known, "Sheet", "the correlation of these two figures", "Delete one of the two rows.");
    }

    /** A figure varies by its row in Ranges, or else as a default or a figure of its column usually does. */
    private boolean varies(Given figure, List<Uncertainty.Range> ranges) {
        Optional<Uncertainty.Range> own =
                ranges.stream().filter(range -> range.of().equals(figure)).findFirst();
        if (own.isPresent()) {
            return own.get().low() < own.get().high();
        }
        if (figure.source() instanceof Source.Default standard) {
            Defaults.Figure usual = context.defaults().of(standard.name());
            return usual.low() < usual.high();
        }
        return extent == Uncertainty.Extent.STANDARD
                && figure.source()
                        .column()
                        .map(context.defaults().standardRanges()::containsKey)
                        .orElse(false);
    }

    private void reportFixed(Row row, String ending, Given figure, List<Uncertainty.Range> ranges) {
        if (!varies(figure, ranges)) {
            row.entry("Column" + ending)
                    .unlikely(
                            "\"" + figure.label() + "\" has no range and does not vary, so that its correlation has no"
                                    + " effect.",
                            "Add its range to sheet Ranges, or delete this row.");
        }
    }
}
