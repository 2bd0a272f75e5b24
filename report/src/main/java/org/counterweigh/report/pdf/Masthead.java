package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;

/** The head of the first page: whose report this is, what it is called and where it comes from. */
final class Masthead {

    private final Styles styles;
    private final Ruler ruler;
    private final TextSetter texts;

    Masthead(Styles styles, Ruler ruler) {
        this.styles = styles;
        this.ruler = ruler;
        this.texts = new TextSetter(styles, ruler);
    }

    List<Slab> slabs(Document document, Tag tag) {
        List<Slab> slabs = new ArrayList<>();
        slabs.addAll(texts.lines(document.firm(), styles.firm(), tag.child("P"), Frame.LEFT, Frame.WIDTH));
        slabs.addAll(texts.lines(document.title(), styles.title(), tag.child("H1"), Frame.LEFT, Frame.WIDTH));
        slabs.add(facts(document.particulars().line(), tag).after(6));
        return slabs;
    }

    private Slab facts(String facts, Tag tag) {
        TextStyle style = styles.running().in(Face.REGULAR).sized(8);
        Lines lines = Lines.of(facts, style, Frame.WIDTH, ruler);
        double height = lines.height() + 9;
        Tag paragraph = tag.child("P");
        return Slab.of(height, (ink, top) -> {
            ink.decoration(() ->
                    ink.rule(Frame.LEFT, Frame.RIGHT, top, 0.5, styles.palette().outline()));
            lines.draw(ink, Optional.of(paragraph), Frame.LEFT, top + 5);
        });
    }
}
