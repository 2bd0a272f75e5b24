package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.excel.input.cell.Entry;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;

/**
 * Asks about figures that go up by the same step from row to row, as a cell does that is dragged down to copy it and
 * counts on instead.
 */
record DraggedFigures(Layout layout, List<Row> rows) {

    private static final int NAMED = 6;

    /** One question a block of rows, whatever the number of its columns. */
    void report() {
        Map<List<Integer>, List<DraggedRun>> blocks = new LinkedHashMap<>();
        layout.columns().stream()
                .flatMap(column -> runs(column).stream())
                .forEach(run -> blocks.computeIfAbsent(run.rowNumbers(), any -> new ArrayList<>())
                        .add(run));
        blocks.values().forEach(this::ask);
    }

    private List<DraggedRun> runs(Column column) {
        List<DraggedRun> runs = new ArrayList<>();
        DraggedRun run = new DraggedRun(column, owner());
        for (Row row : rows) {
            Optional<Counted> counted = Counted.of(row, column);
            if (counted.isPresent() && !run.takes(counted.get())) {
                runs.add(run);
                run = run.after(counted.get());
            }
        }
        runs.add(run);
        return runs.stream().filter(DraggedRun::isDragged).toList();
    }

    /** The key of those whose figures one expects to be alike, such as the prices of a provider. */
    private Optional<Column> owner() {
        String heading = switch (layout.name()) {
            case "Quotes", "Discounts" -> "Provider";
            case "Outside counsel" -> "Firm";
            case "Staffing" -> "Role";
            default -> "";
        };
        return heading.isEmpty() ? Optional.empty() : layout.find(heading);
    }

    private void ask(List<DraggedRun> block) {
        DraggedRun run = block.get(0);
        Entry first = run.figures().get(1).entry();
        String also = block.size() == 1
                ? ""
                : " So do "
                        + block.stream()
                                .skip(1)
                                .map(other -> other.column().heading())
                                .collect(Collectors.joining(", "))
                        + ".";
        String kept = run.figures().get(0).shown();
        first.unlikely(
                kept + " in " + run.figures().get(0).address() + " counts on row by row to "
                        + run.figures().get(run.figures().size() - 1).shown() + " (" + places(run)
                        + "), as a cell does that is dragged down in Excel." + also,
                "If it is " + kept + " throughout, type " + kept + " in each; if not, type what each one really is.");
    }

    private static String places(DraggedRun run) {
        List<String> dragged =
                run.figures().stream().skip(1).map(Counted::address).toList();
        return dragged.size() <= NAMED
                ? String.join(", ", dragged)
                : dragged.get(0) + " to " + dragged.get(dragged.size() - 1);
    }
}
