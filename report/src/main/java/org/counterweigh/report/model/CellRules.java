package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.Bounds;
import org.counterweigh.excel.writer.Choices;
import org.counterweigh.excel.writer.Highlight;
import org.counterweigh.excel.writer.SheetName;
import org.counterweigh.excel.writer.SheetWriter;
import org.counterweigh.report.model.ChecksSheet.CheckResult;
import org.counterweigh.templates.Brand;

/** What may be typed into the cells of a sheet, and in which colour they show what they come to say. */
final class CellRules {

    private static final int WHITE = 0xFFFFFF;

    private final SheetName sheet;
    private final Brand.Palette colours;
    private final List<Highlight> highlights = new ArrayList<>();
    private final List<Choices> choices = new ArrayList<>();
    private final List<Bounds> bounds = new ArrayList<>();
    private Optional<Area> filter = Optional.empty();
    private boolean locked;

    CellRules(SheetName sheet, Brand.Palette colours) {
        this.sheet = sheet;
        this.colours = colours;
    }

    /** Has the program offer these, and refuse anything else that is typed there. */
    void allow(Address cell, List<String> words) {
        allow(new Area(cell, cell), words);
    }

    /** The same for a stretch of cells. */
    void allow(Area cells, List<String> words) {
        choices.add(Choices.of(cells, words));
    }

    /** Has the program offer what stands in other cells of this sheet, and refuse anything else that is typed there. */
    void allow(Address cell, Area words) {
        choices.add(Choices.from(new Area(cell, cell), sheet, words));
    }

    /** Refuses numbers that a cell cannot mean. */
    void bound(Address cell, double least, double most) {
        bounds.add(new Bounds(new Area(cell, cell), least, most));
    }

    /** Colours the words of status in a stretch of cells, whatever they come to say. */
    void colour(Area words) {
        highlights.add(new Highlight(words, CheckResult.OK, WHITE, CellRole.GOOD));
        colour(words, CheckResult.CHECK);
    }

    /** Colours a word of warning in a stretch of cells. */
    void colour(Area words, String warning) {
        highlights.add(new Highlight(words, warning, WHITE, colours.orange()));
    }

    /** Leaves words quiet as long as they are these. */
    void quiet(Address cell, String words) {
        highlights.add(new Highlight(new Area(cell, cell), words, colours.muted(), WHITE));
    }

    /** Lets rows be picked by what stands in these cells, whose first row is that of the headings. */
    void filter(Area cells) {
        filter = Optional.of(cells);
    }

    /** Keeps everything but inputs from being typed over by mistake; no password is asked to open it. */
    void lock() {
        locked = true;
    }

    void write(SheetWriter writer) {
        filter.ifPresent(writer::filter);
        highlights.forEach(writer::highlight);
        choices.forEach(writer::choose);
        bounds.forEach(writer::bound);
        if (locked) {
            writer.lock();
        }
    }
}
