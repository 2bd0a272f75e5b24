package org.counterweigh.simulation;

import java.util.List;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Uncertainty.Extent;
import org.counterweigh.firm.Uncertainty.Range;

/**
 * What the simulations were drawn from.
 *
 * @param samples simulations in all
 * @param replicates independent sets they come in, for the error bars
 * @param ranges one for each figure that varies, in the order of their dimensions
 * @param notes what was assumed or changed
 */
public record Basis(Extent extent, int samples, int replicates, long seed, List<Range> ranges, List<Note> notes) {

    /** Whether no range has any width. */
    public boolean isCertain() {
        return ranges.stream().allMatch(range -> range.low() == range.high());
    }

    /** What was assumed or changed before anything was drawn. */
    public sealed interface Note {

        /** Notes that need no figures. */
        enum Plain implements Note {
            NOTHING_VARIES,
            /** By the firm's setting, figures that somebody gave vary by sheet Ranges alone. */
            GIVEN_ONLY,
            MOVE_TOGETHER
        }

        /** How many figures vary by sheet Ranges, by the range of the default that stands in, by what is usual of their kind. */
        record Drawn(long rows, long defaults, long usual) implements Note {}

        /** A correlation that could not hold beside the others, and the one used in its place. */
        record Changed(Given first, Given second, double used, double asked) implements Note {}
    }
}
