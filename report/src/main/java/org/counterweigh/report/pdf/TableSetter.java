package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Alignment;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.document.Table.Style;
import org.counterweigh.report.pdf.ColumnWidths.Density;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Sets one table: its header on every page it reaches, its rows whole. */
final class TableSetter {

    private static final double PAD_Y = 1.6;
    /** A table of so few rows stays on one page, unless they are tall. */
    private static final int FEW_ROWS = 12;

    private static final double SMALL = Frame.HEIGHT * 0.3;

    private static final double TALLEST_ROW = Frame.HEIGHT * 0.8;

    private final Table table;
    private final Styles styles;
    private final Palette palette;
    private final Ruler ruler;
    private final Density density;
    private final double[] widths;
    private final Tag tag;
    private final TextColumn column;

    TableSetter(Table table, Styles styles, Ruler ruler, Tag tag, TextColumn column) {
        this.table = table;
        this.styles = styles;
        this.palette = styles.palette();
        this.ruler = ruler;
        this.density = Density.fitting(table, column.width(), styles, ruler);
        this.widths = new ColumnWidths(table, density, ruler).within(column.width());
        this.tag = tag;
        this.column = column;
    }

    /** The cells of one row, as far as they stand on one page. */
    private record Cells(List<Lines> texts, List<Tag> tags, Row row, int span) {

        Style style() {
            return row.style();
        }

        double height() {
            double tallest = texts.stream().mapToDouble(Lines::height).max().orElse(0);
            return tallest + 2 * PAD_Y;
        }

        Cells part(int from, int count) {
            return new Cells(texts.stream().map(text -> text.part(from, count)).toList(), tags, row, span);
        }

        int lines() {
            return texts.stream().mapToInt(text -> text.lines().size()).max().orElse(0);
        }
    }

    List<Slab> slabs() {
        Tag head = tag.child("THead").child("TR");
        Slab header = header(Optional.of(head));
        Slab again = header(Optional.empty());
        List<Slab> slabs = new ArrayList<>();
        slabs.add(header.keeping());
        Tag body = tag.child("TBody");
        List<List<Slab>> rows = rows(body);
        boolean small = rows.size() <= FEW_ROWS
                && rows.stream().flatMap(List::stream).mapToDouble(Slab::height).sum() <= SMALL;
        for (int i = 0; i < rows.size(); i++) {
            for (Slab part : rows.get(i)) {
                slabs.add(part.under(again).keeping(small || keepsWithNext(i)));
            }
        }
        slabs.add(closingRule().under(again));
        return slabs;
    }

    /** The slabs of each row, every other of a stretch of plain ones shaded. */
    private List<List<Slab>> rows(Tag body) {
        List<List<Slab>> rows = new ArrayList<>();
        boolean shaded = false;
        for (Row row : table.rows()) {
            shaded = row.style() == Style.PLAIN && !shaded;
            rows.add(row(row, body.child("TR"), shaded));
        }
        return rows;
    }

    /** A header has three rows below it, a last row one above it, a total two, and a subhead the rows it names. */
    private boolean keepsWithNext(int index) {
        int last = table.rows().size() - 1;
        boolean beforeTotal = isTotal(index + 1) || isTotal(index + 2);
        boolean names = table.rows().get(index).style() == Style.SUBHEAD;
        return index < 2 || index >= last - 1 || beforeTotal || names;
    }

    private boolean isTotal(int index) {
        return index < table.rows().size() && table.rows().get(index).style() == Style.TOTAL;
    }

    private Slab header(Optional<Tag> row) {
        List<Lines> texts = new ArrayList<>();
        List<Optional<Tag>> tags = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String heading = table.columns().get(i).heading();
            texts.add(Lines.of(heading, density.heading(), textWidth(i), ruler));
            tags.add(row.map(tr -> tr.child("TH").heading("Column")));
        }
        double tallest = texts.stream().mapToDouble(Lines::height).max().orElse(0);
        double height = tallest + 2 * PAD_Y + 2;
        return Slab.of(height, (ink, top) -> {
            ink.decoration(() -> ink.rule(column.left(), column.right(), top + height - 0.5, 1, palette.accent()));
            for (int i = 0; i < widths.length; i++) {
                double drop = PAD_Y + tallest - texts.get(i).height();
                texts.get(i).draw(ink, tags.get(i), left(i), top + drop, textWidth(i), alignment(i));
            }
        });
    }

    private Slab closingRule() {
        return Slab.of(
                2,
                (ink, top) ->
                        ink.decoration(() -> ink.rule(column.left(), column.right(), top, 0.5, palette.outline())));
    }

    /** One slab; several where the row is taller than a page should be. */
    private List<Slab> row(Row row, Tag tr, boolean shaded) {
        Cells cells = cells(row, tr);
        int most = (int) Math.floor(TALLEST_ROW / density.cell().leading());
        List<Slab> slabs = new ArrayList<>();
        for (int from = 0; from == 0 || from < cells.lines(); from += most) {
            slabs.add(slab(cells.part(from, most), shaded));
        }
        return slabs;
    }

    private Cells cells(Row row, Tag tr) {
        List<Lines> texts = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        TextStyle style = style(row.style());
        int span = row.cells().size() == 1 ? widths.length : row.span();
        for (int i = 0; i < row.cells().size(); i++) {
            boolean link = i == 0 && row.leadsTo().isPresent() && row.style() == Style.PLAIN;
            TextStyle shown = link ? style.coloured(palette.accent()) : style;
            texts.add(Lines.of(row.cells().get(i), shown, textWidth(i, span), ruler));
            tags.add(i == 0 ? first(row, tr.child("TH").heading("Row").across(span)) : tr.child("TD"));
        }
        return new Cells(texts, tags, row, span);
    }

    /** Of a row that leads elsewhere the text of the first cell is the link. */
    private static Tag first(Row row, Tag cell) {
        return row.leadsTo().isPresent() ? cell.child("Link") : cell;
    }

    private TextStyle style(Style style) {
        return switch (style) {
            case PLAIN -> density.cell();
            case TOTAL, HIGHLIGHT -> density.cell().in(Face.SEMIBOLD);
            case SUBHEAD -> density.cell().in(Face.SEMIBOLD).coloured(palette.accent());
        };
    }

    private Slab slab(Cells cells, boolean shaded) {
        double above = cells.style() == Style.SUBHEAD ? 4 : 0;
        double height = cells.height() + above;
        return Slab.of(height, (ink, top) -> {
            ground(ink, cells.style(), shaded && cells.row().tints().isEmpty(), top, height);
            tints(ink, cells.row().tints(), top, height);
            for (int i = 0; i < cells.texts().size(); i++) {
                int from = i == 0 ? 0 : i + cells.span() - 1;
                Alignment alignment = i == 0 ? Alignment.LEFT : alignment(from);
                Optional<Tag> cell = Optional.of(cells.tags().get(i));
                double width = textWidth(i, cells.span());
                cells.texts().get(i).draw(ink, cell, left(from), top + above + PAD_Y, width, alignment);
            }
            var first = new TextColumn(left(0), textWidth(0, cells.span()));
            cells.row()
                    .leadsTo()
                    .ifPresent(target -> ink.links()
                            .lead(
                                    target,
                                    cells.tags().get(0),
                                    ink,
                                    first,
                                    top + above,
                                    cells.height(),
                                    cells.row().cells().get(0)));
        });
    }

    private void tints(Ink ink, List<Double> tints, double top, double height) {
        for (int i = 0; i < tints.size(); i++) {
            double tint = tints.get(i);
            double x = left(i) - density.padding();
            double width = widths[i];
            if (tint != 0) {
                ink.decoration(() -> ink.box(x, top, width, height, styles.tint(tint)));
            }
        }
    }

    private void ground(Ink ink, Style style, boolean shaded, double top, double height) {
        switch (style) {
            case PLAIN -> {
                if (shaded) {
                    ink.decoration(() -> ink.box(column.left(), top, column.width(), height, palette.zebra()));
                }
            }
            case HIGHLIGHT ->
                ink.decoration(() -> {
                    ink.box(column.left(), top, column.width(), height, styles.highlight());
                    ink.box(column.left(), top, 2.5, height, palette.accent());
                });
            case TOTAL -> ink.decoration(() -> ink.rule(column.left(), column.right(), top, 0.8, palette.ink()));
            case SUBHEAD ->
                ink.decoration(
                        () -> ink.rule(column.left(), column.right(), top + height - 0.25, 0.5, palette.outline()));
        }
    }

    private Alignment alignment(int index) {
        return table.columns().get(index).alignment();
    }

    private double left(int index) {
        double left = column.left() + density.padding();
        for (int i = 0; i < index; i++) {
            left += widths[i];
        }
        return left;
    }

    /** Of a cell in a row whose first cell takes several columns. */
    private double textWidth(int cell, int span) {
        double width = 0;
        for (int i = cell == 0 ? 0 : cell + span - 1; i < cell + span; i++) {
            width += widths[i];
        }
        return width - 2 * density.padding();
    }

    private double textWidth(int index) {
        return widths[index] - 2 * density.padding();
    }
}
