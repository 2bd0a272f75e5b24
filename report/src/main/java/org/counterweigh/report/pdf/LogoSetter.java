package org.counterweigh.report.pdf;

import org.counterweigh.report.document.Logo;

/** Sets the mark of the house in the head of the first page, on the left and above everything else. */
record LogoSetter(Logo logo) {

    private static final double TOP = 15;
    private static final double TALLEST = 34;

    /** More would reach into the label on the right. */
    static final double WIDEST = 150;

    /** It takes no room of the page, since the head is free. */
    Slab slab(Tag parent) {
        Tag figure = parent.child("Figure").saying(logo.text());
        double width = Math.min(WIDEST, TALLEST / logo.heightToWidth());
        double height = width * logo.heightToWidth();
        return Slab.gap(0).keeping().drawing((ink, top) -> {
            double upper = Frame.PAGE_HEIGHT - TOP;
            figure.covers(new Tag.Bounds(Frame.LEFT, upper - height, Frame.LEFT + width, upper));
            ink.tagged(figure, () -> ink.picture(logo.picture(), Frame.LEFT, TOP, width, height));
        });
    }
}
