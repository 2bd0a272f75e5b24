package org.counterweigh.excel.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.figures.Given;
import org.counterweigh.findings.Nearest;
import org.counterweigh.firm.Uncertainty;

/** Reads the sheet of ranges, one row a figure that could be different. */
final class RangesSheet {

    /** The column of settings; a setting may as well be named by its own name. */
    private static final String VALUE = "value";

    private final List<Row> rows;
    private final Context context;

    RangesSheet(List<Row> rows, Context context) {
        this.rows = rows;
        this.context = context;
    }

    Uncertainty uncertainty() {
        List<Uncertainty.Range> ranges = new ArrayList<>();
        Map<Given, String> places = new HashMap<>();
        for (Row row : rows) {
            Optional<Given> of = figure(row);
            Optional<Uncertainty.Range> range = range(row, of);
            range.ifPresent(found -> {
                String first = places.putIfAbsent(found.of(), row.place("Row"));
                if (first != null) {
                    row.entry("Row").stops("the range of this figure stands in " + first + " already.", "Delete one.");
                }
                ranges.add(found);
            });
        }
        return new Uncertainty(ranges, List.of(), List.of());
    }

    private Optional<Given> figure(Row row) {
        String sheet = row.text("Sheet").required();
        String name = row.text("Row").required();
        String heading = row.text("Column").required();
        Optional<Layout> layout = context.schema().find(sheet);
        if (sheet.isEmpty() || name.isEmpty() || heading.isEmpty()) {
            return Optional.empty();
        }
        if (layout.isEmpty()) {
            row.entry("Sheet")
                    .stops(
                            "no sheet is called \"" + sheet + "\".",
                            Nearest.hint(sheet, context.schema().names()) + "Type the name of a sheet.");
            return Optional.empty();
        }
        return figure(row, layout.get(), name, heading);
    }

    private Optional<Given> figure(Row row, Layout layout, String name, String heading) {
        Ledger ledger = context.ledger();
        if (!ledger.hasRow(layout.name(), name)) {
            if (!ledger.isDoubtful(layout.name())) {
                row.entry("Row")
                        .stops(
                                "sheet " + layout.name() + " has no row \"" + name + "\".",
                                Nearest.hint(name, ledger.rowsOf(layout.name()))
                                        + "Type its key columns joined with \" / \".");
            }
            return Optional.empty();
        }
        boolean setting =
                layout.form() == Layout.Form.SETTINGS && Layout.plain(heading).equals(VALUE);
        Optional<Given> given = ledger.figure(layout.name(), name, setting ? name : heading);
        if (given.isEmpty()) {
            boolean known = ledger.headingsOf(layout).stream()
                    .anyMatch(figure -> Layout.plain(figure).equals(Layout.plain(heading)));
            row.entry("Column")
                    .stops(
                            known
                                    ? "\"" + heading + "\" is empty in that row."
                                    : "sheet " + layout.name() + " has no figure \"" + heading + "\".",
                            known
                                    ? "Type the figure there first."
                                    : Nearest.hint(heading, ledger.headingsOf(layout))
                                            + "Type the heading of a figure.");
        }
        return given;
    }

    private static Optional<Uncertainty.Range> range(Row row, Optional<Given> of) {
        Given low = row.figure("Low").atLeast(-1).required();
        Optional<Given> typed = row.figure("Likely").atLeast(-1).optional();
        Given high = row.figure("High").atLeast(-1).required();
        Uncertainty.Shape shape =
                row.choice("Shape").optional(Uncertainty.Shape.class).orElse(Uncertainty.Shape.PERT);
        boolean read = Figures.isRead(low)
                && Figures.isRead(high)
                && typed.map(Figures::isRead).orElse(true);
        if (of.isEmpty() || !read || !Figures.isRead(of.get())) {
            return Optional.empty();
        }
        double now = of.get().value();
        var range = new Uncertainty.Range(
                of.get(), low.value(), typed.map(Given::value).orElse(now), high.value(), shape);
        return isInOrder(row, range, typed.isPresent(), now) ? Optional.of(range) : Optional.empty();
    }

    private static boolean isInOrder(Row row, Uncertainty.Range range, boolean typed, double now) {
        if (range.low() > range.high()) {
            row.entry("Low").stops("the low figure is above the high one.", "Type the lower of the two here.");
            return false;
        }
        boolean inside = range.low() <= range.likely() && range.likely() <= range.high();
        if (!inside) {
            row.entry(typed ? "Likely" : "Low")
                    .stops(
                            (typed ? "the likely figure " : "the figure itself, ") + Limits.plain(range.likely())
                                    + ", lies outside low and high.",
                            "Widen the range, or mend the figure.");
            return false;
        }
        if (range.shape() == Uncertainty.Shape.LOGNORMAL && range.low() <= 0) {
            row.entry("Low").stops("a lognormal range lies above 0.", "Type a low figure above 0, or choose PERT.");
            return false;
        }
        if (now < range.low() || now > range.high()) {
            row.entry("Low")
                    .unlikely("the figure itself, " + Limits.plain(now) + ", lies outside the range.", "Check both.");
        }
        return true;
    }
}
