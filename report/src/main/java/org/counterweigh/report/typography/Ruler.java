package org.counterweigh.report.typography;

/** Measures words. */
@FunctionalInterface
public interface Ruler {

    /** The width in points of a text on one line. */
    double width(String text, Face face, double size);
}
