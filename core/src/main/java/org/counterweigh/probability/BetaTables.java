package org.counterweigh.probability;

import java.util.HashMap;
import java.util.Map;

/** Tables of beta distributions, one for each shape: of the figures of a firm two in three have the shape of another. */
public final class BetaTables {

    private final Map<Shape, QuantileTable> byShape = new HashMap<>();

    private record Shape(double alpha, double beta) {}

    QuantileTable of(double alpha, double beta) {
        return byShape.computeIfAbsent(new Shape(alpha, beta), shape -> BetaTable.of(alpha, beta));
    }
}
