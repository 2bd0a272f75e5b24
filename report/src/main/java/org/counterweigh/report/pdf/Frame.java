package org.counterweigh.report.pdf;

/** Where things stand on a page: A4 upright, in points from its top left corner. */
final class Frame {

    static final double PAGE_WIDTH = 595.28;
    static final double PAGE_HEIGHT = 841.89;
    static final double LEFT = 48;
    static final double RIGHT = PAGE_WIDTH - 48;
    static final double TOP = 62;
    static final double BOTTOM = PAGE_HEIGHT - 50;
    static final double WIDTH = RIGHT - LEFT;
    static final double HEIGHT = BOTTOM - TOP;

    /** Running text stops here: lines of more than some 95 letters are hard to follow. */
    static final double TEXT_WIDTH = 452;

    private Frame() {}
}
