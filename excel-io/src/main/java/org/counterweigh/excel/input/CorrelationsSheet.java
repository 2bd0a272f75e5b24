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
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Uncertainty;

/** Reads the sheet of correlations, one row for two figures that move together. */
record CorrelationsSheet(List<Row> rows, Context context) {

    private static final String SECOND = " 2";

    /** The pairs; what makes no difference, since one of the two does not vary, is told. */
    List<Uncertainty.Correlation> correlations(List<Uncertainty.Range> ranges) {
        List<Uncertainty.Correlation> correlations = new ArrayList<>();
        Map<Set<Given>, Row> known = new HashMap<>();
        boolean areWhole = !context.index().isDoubtful(context.schema().layout("Ranges"));
        for (Row row : rows) {
            correlation(row).filter(found -> isNew(row, found, known)).ifPresent(found -> {
                if (areWhole && !ranges.isEmpty()) {
                    reportFixed(row, "", found.first(), ranges);
                    reportFixed(row, SECOND, found.second(), ranges);
                }
                correlations.add(found);
            });
        }
        if (areWhole && ranges.isEmpty() && !correlations.isEmpty()) {
            context.findings()
                    .unlikely(
                            rows.get(0).columns().sheet(),
                            "No range is given, so that only figures with a default range vary and can move together.",
                            "Add the ranges of these figures to sheet Ranges.");
        }
        return correlations;
    }

    private Optional<Uncertainty.Correlation> correlation(Row row) {
        Optional<Given> first = new FigureName(row, "", context).figure().map(FigureIndex.Known::given);
        Optional<Given> second = new FigureName(row, SECOND, context).figure().map(FigureIndex.Known::given);
        Given spearman = row.figure("Spearman");
        if (first.isEmpty() || second.isEmpty() || !FigureCell.areRead(spearman)) {
            return Optional.empty();
        }
        return Optional.of(new Uncertainty.Correlation(first.get(), second.get(), spearman.value()));
    }

    private static boolean isNew(Row row, Uncertainty.Correlation found, Map<Set<Given>, Row> known) {
        if (found.first().equals(found.second())) {
            row.entry("Column" + SECOND).stops("this is the first figure itself.", "Name another figure.");
            return false;
        }
        Row before = known.putIfAbsent(Set.of(found.first(), found.second()), row);
        if (before != null && !before.name().equalsIgnoreCase(row.name())) {
            row.entry("Sheet")
                    .stops(
                            "the correlation of these two figures stands in " + before.place("Sheet") + " already.",
                            "Delete one of the two rows.");
        }
        return before == null;
    }

    private static void reportFixed(Row row, String ending, Given figure, List<Uncertainty.Range> ranges) {
        boolean varies = ranges.stream().anyMatch(range -> range.of().equals(figure) && range.low() < range.high());
        if (!varies) {
            row.entry("Column" + ending)
                    .unlikely(
                            "sheet Ranges gives \"" + figure.label()
                                    + "\" no range; it does not vary, so that its correlation has no effect.",
                            "Add its range to sheet Ranges, or delete this row.");
        }
    }
}
