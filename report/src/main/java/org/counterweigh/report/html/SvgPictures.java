package org.counterweigh.report.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterweigh.report.chart.Miniatures;
import org.counterweigh.report.chart.Picture;
import org.counterweigh.report.chart.Pictures;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Miniature;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Draws the charts of a page twice, for a wide and for a narrow place; the style sheet shows one of them. */
final class SvgPictures implements Drawing {

    private static final double WIDE = 480;
    private static final double NARROW = 250;
    private static final double TILE = 150;
    private static final double YEAR = 32;
    private static final int WHITE = 0xFFFFFF;

    private final Palette palette;
    private final Ruler ruler;
    private final HtmlParts parts;
    private final Map<Integer, String> colours;
    private int drawn;

    SvgPictures(Palette palette, Ruler ruler, HtmlParts parts) {
        this.palette = palette;
        this.ruler = ruler;
        this.parts = parts;
        this.colours = colours(palette);
    }

    /** Where a brand has one colour for two things, the first. */
    private static Map<Integer, String> colours(Palette palette) {
        Map<Integer, String> colours = new LinkedHashMap<>();
        colours.putIfAbsent(palette.ink(), "ink");
        colours.putIfAbsent(WHITE, "ground");
        colours.putIfAbsent(palette.muted(), "muted");
        colours.putIfAbsent(palette.accent(), "accent");
        colours.putIfAbsent(palette.orange(), "orange");
        colours.putIfAbsent(palette.outline(), "outline");
        colours.putIfAbsent(palette.pale(), "gain");
        colours.putIfAbsent(palette.paleOrange(), "loss");
        colours.putIfAbsent(palette.zebra(), "panel");
        return colours;
    }

    @Override
    public Html of(Chart chart) {
        drawn++;
        return parts.fill("both wide narrow", variant(chart, "wide", WIDE), variant(chart, "narrow", NARROW));
    }

    private Html variant(Chart chart, String name, double width) {
        Picture picture = new Pictures(width, palette, ruler).of(chart);
        return parts.fill(
                "svg kind number width height title alternative drawing",
                name,
                name + drawn,
                SvgCanvas.number(width),
                SvgCanvas.number(picture.height()),
                chart.text().title(),
                chart.text().altText(),
                drawing(picture));
    }

    @Override
    public Html of(Miniature miniature) {
        double room = miniature instanceof Miniature.Years chart
                ? Math.max(TILE, YEAR * chart.years().size())
                : TILE;
        Picture picture = new Miniatures(room, palette, ruler).of(miniature);
        String width = SvgCanvas.number(room);
        String height = SvgCanvas.number(picture.height());
        return miniature instanceof Miniature.Years chart
                ? parts.fill("columns width height amounts drawing", width, height, amounts(chart), drawing(picture))
                : parts.fill("strip-of-range width height drawing", width, height, drawing(picture));
    }

    /** The amounts stand in the picture alone. */
    private static String amounts(Miniature.Years chart) {
        return chart.years().stream()
                .map(year -> year.name() + " " + year.text())
                .collect(Collectors.joining(", "));
    }

    private Html drawing(Picture picture) {
        var canvas = new SvgCanvas(ruler, colours);
        picture.drawOn(canvas);
        return canvas.drawn();
    }
}
