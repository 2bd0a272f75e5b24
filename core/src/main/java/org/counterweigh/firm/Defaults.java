package org.counterweigh.firm;

import java.util.Map;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;

/**
 * The cited figures that stand in where a workbook is silent: {@code templates/defaults/figures.csv}.
 *
 * @param figures by name, such as {@code roles.on-cost}
 */
public record Defaults(Map<String, Figure> figures) {

    /**
     * One default: {@code base} stands in, {@code low} and {@code high} bound what it could be.
     *
     * @param citation who says so, with year
     * @param grade of its evidence: B published, C the analyst's own; in a calculation every default counts as C
     */
    public record Figure(String name, double low, double base, double high, String citation, String grade) {}

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
