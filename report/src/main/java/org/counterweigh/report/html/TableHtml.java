package org.counterweigh.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Alignment;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.document.Table.Style;

/** Sets a table whose rows and columns are named for those who hear it; rows under a subhead belong to it. */
record TableHtml(Table table, HtmlParts parts, Links links) {

    /** How many shades a tint has. */
    private static final int SHADES = 4;

    Html html() {
        return parts.fill(
                "table place caption label head bodies note",
                table.target()
                        .flatMap(links::to)
                        .map(name -> parts.fill("place name", name))
                        .orElse(Html.NOTHING),
                table.caption().isBlank() ? Html.NOTHING : parts.fill("table-caption text", table.caption()),
                label(),
                head(),
                bodies(),
                table.note().isBlank() ? Html.NOTHING : parts.fill("note text", table.note()));
    }

    /** What the place is called in which a wide table moves. */
    private String label() {
        return table.caption().isBlank()
                ? table.columns().stream()
                        .map(Column::heading)
                        .filter(heading -> !heading.isBlank())
                        .collect(Collectors.joining(", "))
                : table.caption();
    }

    private Html head() {
        if (table.columns().stream().allMatch(column -> column.heading().isBlank())) {
            return Html.NOTHING;
        }
        List<Html> cells = new ArrayList<>();
        for (Column column : table.columns()) {
            cells.add(
                    column.heading().isBlank()
                            ? parts.fill("no-heading")
                            : parts.fill("heading-" + side(column.alignment()) + " text", column.heading()));
        }
        return parts.fill("head cells", Html.all(cells));
    }

    private Html bodies() {
        List<Html> bodies = new ArrayList<>();
        List<Html> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.style() == Style.SUBHEAD && !rows.isEmpty()) {
                bodies.add(parts.fill("body-of-rows rows", Html.all(rows)));
                rows.clear();
            }
            rows.add(row(row));
        }
        bodies.add(parts.fill("body-of-rows rows", Html.all(rows)));
        return Html.all(bodies);
    }

    private Html row(Row row) {
        List<Html> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(i == 0 ? first(row) : cell(row, i));
        }
        return parts.fill("row-" + HtmlParts.name(row.style()) + " cells", Html.all(cells));
    }

    private Html first(Row row) {
        boolean alone = row.style() == Style.SUBHEAD && row.cells().size() == 1;
        int span = alone ? table.columns().size() : row.span();
        if (row.cells().get(0).isBlank()) {
            return parts.fill("no-name span", span);
        }
        Html text = lines(row.cells().get(0));
        Html linked = links.link(row.leadsTo(), text, parts);
        String scope = row.style() == Style.SUBHEAD ? "rowgroup" : "row";
        return parts.fill("name scope span text", scope, span, linked);
    }

    private Html cell(Row row, int cell) {
        Alignment alignment = table.columns().get(cell + row.span() - 1).alignment();
        return parts.fill(
                "cell-" + side(alignment) + " shade text",
                shade(row, cell),
                lines(row.cells().get(cell)));
    }

    private Html lines(String text) {
        return Html.joined(
                text.lines().map(Html::text).toList(), parts.fill("line-break").markup());
    }

    /** The class of a cell that gains or loses, by how much. */
    private static String shade(Row row, int cell) {
        double tint = row.tints().isEmpty() ? 0 : row.tints().get(cell);
        long shade = Math.round(Math.min(1, Math.abs(tint)) * SHADES);
        return shade == 0 ? "" : (tint < 0 ? " loss-" : " gain-") + shade;
    }

    private static String side(Alignment alignment) {
        return HtmlParts.name(alignment);
    }
}
