package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.report.chart.Miniatures;
import org.counterweigh.report.chart.Picture;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.KeyFigures.KeyFigure;
import org.counterweigh.report.typography.Ruler;

/** Sets the few numbers that matter most as tiles in a row, some with a small picture. */
record TileSetter(Styles styles, Ruler ruler, TextColumn column) {

    private static final double PAD = 7;
    private static final double GAP = 8;
    private static final double INSET = 8;
    private static final double BEFORE = 9;
    private static final double SPACE = 3;
    private static final double SMALLEST_VALUE = 10;

    /** One tile, laid out. */
    private record Tile(
            KeyFigure figure,
            TextColumn place,
            Tag tag,
            Lines label,
            Lines value,
            Lines note,
            Optional<Picture> picture) {

        double head() {
            return label.height() + value.height();
        }

        double body() {
            return picture.map(drawn -> drawn.height() + SPACE).orElse(0.0);
        }

        double height() {
            return head() + body() + (note.height() > 0 ? SPACE + note.height() : 0);
        }
    }

    List<Slab> slabs(KeyFigures figures, Tag parent) {
        Tag tag = parent.child("Div");
        List<TextColumn> places = places(figures);
        TextStyle value = valueStyle(figures, places);
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            tiles.add(tile(figures.figures().get(i), value, places.get(i), tag));
        }
        double height = 2 * PAD + tiles.stream().mapToDouble(Tile::height).max().orElse(0);
        return List.of(Slab.of(height, (ink, top) -> tiles.forEach(tile -> draw(ink, tile, top, height)))
                .after(BEFORE));
    }

    /** What each tile has between its edges. */
    private List<TextColumn> places(KeyFigures figures) {
        double room = column.width() - GAP * (figures.figures().size() - 1);
        double sum = figures.figures().stream().mapToDouble(KeyFigure::width).sum();
        List<TextColumn> places = new ArrayList<>();
        double left = column.left();
        for (KeyFigure figure : figures.figures()) {
            double width = room * figure.width() / sum;
            places.add(new TextColumn(left + INSET, width - 2 * INSET));
            left += width + GAP;
        }
        return places;
    }

    private Tile tile(KeyFigure figure, TextStyle value, TextColumn place, Tag parent) {
        Tag paragraph = parent.child("P");
        return new Tile(
                figure,
                place,
                figure.leadsTo().isPresent() ? paragraph.child("Link") : paragraph,
                Lines.orNone(figure.label() + " ", styles.tileLabel(), place.width(), ruler),
                Lines.orNone(figure.value() + " ", value, place.width(), ruler),
                Lines.orNone(figure.note(), styles.tileNote(), place.width(), ruler),
                figure.picture().map(new Miniatures(place.width(), styles.palette(), ruler)::of));
    }

    private void draw(Ink ink, Tile tile, double top, double height) {
        TextColumn place = tile.place();
        ink.decoration(() -> {
            double width = place.width() + 2 * INSET;
            ink.box(place.left() - INSET, top, width, height, styles.palette().zebra());
            ink.box(place.left() - INSET, top, width, 2, styles.palette().accent());
        });
        double y = top + PAD;
        tile.label().draw(ink, Optional.of(tile.tag()), place.left(), y);
        tile.value()
                .draw(
                        ink,
                        Optional.of(tile.tag()),
                        place.left(),
                        y + tile.label().height());
        double below = y + tile.head() + SPACE;
        tile.picture()
                .ifPresent(picture ->
                        ink.tagged(tile.tag(), () -> picture.drawOn(new InkCanvas(ink, place.left(), below, 1))));
        tile.note().draw(ink, Optional.of(tile.tag()), place.left(), y + tile.head() + tile.body() + SPACE);
        String said = tile.figure().label() + " " + tile.figure().value();
        tile.figure()
                .leadsTo()
                .ifPresent(target -> ink.links().lead(target, tile.tag(), ink, place, top, height, said));
    }

    /** All values of a row in one size, the largest in which none of them breaks. */
    private TextStyle valueStyle(KeyFigures figures, List<TextColumn> places) {
        TextStyle style = styles.tileValue();
        double share = 1;
        for (int i = 0; i < places.size(); i++) {
            double width = style.width(figures.figures().get(i).value(), ruler);
            share = Math.min(share, places.get(i).width() / width);
        }
        return share >= 1 ? style : style.sized(Math.max(SMALLEST_VALUE, Math.floor(style.size() * share)));
    }
}
