package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Contents;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Block.SideBySide;
import org.counterweigh.report.document.Block.SignOff;
import org.counterweigh.report.document.BlockReader;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.typography.Ruler;

/** Turns the blocks of a section into slabs. */
final class BlockSetter implements BlockReader<List<Slab>> {

    private static final double SMALLEST_TITLE = 14;

    private final Styles styles;
    private final Ruler ruler;
    private final TextSetter texts;
    private final Tag tag;
    private final TextColumn column;

    /** Of the last heading; titles of exhibits stand one below it. */
    private int level = 1;

    BlockSetter(Styles styles, Ruler ruler, Tag tag, TextColumn column) {
        this.styles = styles;
        this.ruler = ruler;
        this.texts = new TextSetter(styles, ruler, column);
        this.tag = tag;
        this.column = column;
    }

    List<Slab> section(Section section) {
        List<Slab> slabs = new ArrayList<>();
        if (section.title().isEmpty()) {
            slabs.add(Slab.gap(0).keeping());
        } else {
            slabs.addAll(texts.heading(section.title(), titleStyle(section.title()), tag.child("H1"), 20, 3));
        }
        slabs.set(0, slabs.get(0).bookmarked(section.bookmark(), 1).at(section.target()));
        boolean underHeading = !section.title().isEmpty();
        boolean underText = false;
        for (Block block : section.blocks()) {
            if (underText && block instanceof Table) {
                slabs.set(slabs.size() - 1, slabs.get(slabs.size() - 1).keeping());
            }
            List<Slab> set = new ArrayList<>(block.read(this));
            if (underHeading && !set.isEmpty()) {
                set.set(0, closer(set.get(0)));
            }
            slabs.addAll(set);
            underHeading = block instanceof Heading;
            underText = block instanceof Paragraph;
        }
        return slabs;
    }

    /** The largest in which a title takes two lines at most. */
    private TextStyle titleStyle(String title) {
        TextStyle style = styles.section();
        while (style.size() > SMALLEST_TITLE
                && style.lines(title, column.width(), ruler).size() > 2) {
            style = style.sized(style.size() - 1).led(style.leading() - 1);
        }
        return style;
    }

    /** A heading stands nearer to what it names than blocks stand to each other. */
    private static Slab closer(Slab slab) {
        return slab.after(Math.min(slab.before(), 6));
    }

    @Override
    public List<Slab> heading(Heading heading) {
        level = heading.level();
        TextStyle style = styles.heading(level);
        List<Slab> slabs = texts.heading(heading.text(), style, tag.child("H" + level), 18, 2);
        return bookmarked(slabs, heading.text(), level);
    }

    static List<Slab> bookmarked(List<Slab> slabs, String title, int level) {
        List<Slab> marked = new ArrayList<>(slabs);
        marked.set(0, slabs.get(0).bookmarked(title, level));
        return marked;
    }

    @Override
    public List<Slab> paragraph(Paragraph paragraph) {
        TextStyle style = styles.paragraph(paragraph.style());
        boolean caption = paragraph.style() == Paragraph.Style.CAPTION;
        List<Slab> slabs = texts.paragraph(paragraph.text(), style, tag.child("P"), caption ? 12 : 6);
        return caption ? slabs.stream().map(Slab::keeping).toList() : slabs;
    }

    @Override
    public List<Slab> bullets(Bullets bullets) {
        return texts.bullets(bullets, styles.paragraph(Paragraph.Style.BODY), tag);
    }

    @Override
    public List<Slab> callout(Callout callout) {
        return new CalloutSetter(styles, ruler, column).slabs(callout, tag);
    }

    @Override
    public List<Slab> keyFigures(KeyFigures figures) {
        return new TileSetter(styles, ruler, column).slabs(figures, tag);
    }

    @Override
    public List<Slab> sideBySide(SideBySide strips) {
        return new SideBySideSetter(styles, ruler, column).slabs(strips, tag);
    }

    @Override
    public List<Slab> signOff(SignOff signOff) {
        return new SignOffSetter(styles, ruler, column).slabs(signOff, tag);
    }

    @Override
    public List<Slab> contents(Contents contents) {
        return new ContentsSetter(styles, ruler, column).slabs(contents, tag);
    }

    @Override
    public List<Slab> table(Table table) {
        List<Slab> slabs = new ArrayList<>();
        Tag whole = tag.child("Table");
        if (!table.caption().isEmpty()) {
            slabs.addAll(caption(table.caption(), whole.child("Caption").child("H" + (level + 1))));
        }
        List<Slab> rows = new TableSetter(table, styles, ruler, whole, column).slabs();
        rows.set(0, rows.get(0).after(slabs.isEmpty() ? 10 : 1));
        slabs.addAll(rows);
        table.target().ifPresent(target -> slabs.set(0, slabs.get(0).at(target)));
        if (!table.note().isEmpty()) {
            slabs.set(slabs.size() - 1, slabs.get(slabs.size() - 1).keeping());
            slabs.addAll(texts.paragraph(table.note(), styles.exhibitNote(), tag.child("P"), 2));
        }
        return slabs;
    }

    /** The title of a table, which is heard as a heading and as the caption of what follows. */
    private List<Slab> caption(String title, Tag heading) {
        List<Slab> lines = texts.paragraph(title, styles.paragraph(Paragraph.Style.CAPTION), heading, 12).stream()
                .map(Slab::keeping)
                .toList();
        return bookmarked(lines, title, level + 1);
    }

    @Override
    public List<Slab> chart(Chart chart) {
        return new ChartSetter(styles, ruler, texts, column, level + 1).slabs(chart, tag);
    }
}
