package org.counterweigh.simulation;

import java.util.List;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Uncertainty.Range;

/**
 * What the simulations were drawn from.
 *
 * @param samples simulations in all
 * @param replicates independent sets they come in, for the error bars
 * @param ranges one for each figure that varies, in the order of their dimensions
 * @param notes what was assumed or changed
 */
public record Basis(Kind kind, int samples, int replicates, long seed, List<Range> ranges, List<Note> notes) {

    /** What was assumed or changed before anything was drawn. */
    public sealed interface Note {

        /** Notes that need no figures: nothing has a range, every range is of no width, figures move together as told. */
        enum Plain implements Note {
            NO_RANGE,
            NO_WIDTH,
            MOVE_TOGETHER
        }

        /** The workbook gives no ranges, so as many figures vary within the ranges of their defaults. */
        record DefaultsVary(long figures) implements Note {}

        /** Figures that rest on a default and stay as they are, since the workbook's ranges do not name them. */
        record Fixed(long figures) implements Note {}

        /** A correlation that could not hold beside the others, and the one used in its place. */
        record Changed(Given first, Given second, double used, double asked) implements Note {}
    }

    /** Who gave the ranges. */
    public enum Kind {
        /** The workbook. */
        RANGES,
        /** The library, since the workbook gives none. */
        DEFAULTS,
        /** Nobody: every figure is taken as certain. */
        CERTAIN
    }
}
