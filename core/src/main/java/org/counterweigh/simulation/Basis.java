package org.counterweigh.simulation;

import java.util.List;
import org.counterweigh.firm.Uncertainty.Range;

/**
 * What the simulations were drawn from.
 *
 * @param samples simulations in all
 * @param replicates independent sets they come in, for the error bars
 * @param ranges one for each figure that varies, in the order of their dimensions
 * @param notes in sentences: what was assumed or changed
 */
public record Basis(Kind kind, int samples, int replicates, long seed, List<Range> ranges, List<String> notes) {

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
