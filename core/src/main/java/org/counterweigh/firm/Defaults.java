package org.counterweigh.firm;

import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;

/**
 * The cited figures that stand in where a workbook is silent: {@code templates/defaults/figures.csv}.
 *
 * @param figures by name, such as {@code roles.on-cost}
 * @param standardRanges how far figures that somebody gave usually lie from the truth, by column:
 *     {@code templates/defaults/uncertainty.csv}
 * @param usual what figures that somebody gave usually lie between; one outside is asked about
 * @param rates by which rates of exchange that somebody gave are checked
 */
public record Defaults(
        Map<String, Figure> figures,
        Map<Source.Column, StandardRange> standardRanges,
        UsualRanges usual,
        ReferenceRates rates) {

    /** Without anything by which a given figure could be asked about. */
    public Defaults(Map<String, Figure> figures, Map<Source.Column, StandardRange> standardRanges) {
        this(figures, standardRanges, UsualRanges.NONE, ReferenceRates.NONE);
    }

    /** Around a given figure: factors of it, or points to be added to it. */
    public record StandardRange(StandardRange.Kind kind, double low, double high, Citation citation) {

        public enum Kind {
            FACTOR,
            POINTS
        }

        public double low(double figure) {
            return kind == Kind.FACTOR ? figure * low : figure + low;
        }

        public double high(double figure) {
            return kind == Kind.FACTOR ? figure * high : figure + high;
        }
    }

    /**
     * What a blank that counts as nil is tried out with, to see whether it matters.
     *
     * @param amount the figure itself, or a share of something
     */
    public record Probe(double amount, Of of) {

        public enum Of {
            ITSELF,
            /** The mean salary of the firm's roles. */
            SALARY,
            /** What the providers are paid in a steady year. */
            FEES
        }
    }

    /** One default: {@code base} stands in, {@code low} and {@code high} bound what it could be. */
    public record Figure(String name, double low, double base, double high, Citation citation, Optional<Probe> probe) {

        public Figure(String name, double low, double base, double high, Citation citation) {
            this(name, low, base, high, citation, Optional.empty());
        }
    }

    public Figure of(String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("No default is called " + name);
        }
        return figure;
    }

    /** The default as a given figure of the calculation. */
    public Given given(String name, String label, Unit unit, Measure measure) {
        Figure figure = of(name);
        return new Given(label, figure.base(), unit, measure, new Source.Default(figure.name(), figure.citation()));
    }
}
