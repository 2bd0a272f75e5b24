package org.counterweigh.report.model;

import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;

/** Leads from the name of a line to the first figure that it is worked from, on another sheet rather than on its own. */
final class LineLinks {

    private final Addresses addresses;
    private final BrandedSheet sheet;
    private final FirstOperand elsewhere;
    private final FirstOperand here = new FirstOperand(figure -> true);

    LineLinks(Addresses addresses, BrandedSheet sheet) {
        this.addresses = addresses;
        this.sheet = sheet;
        this.elsewhere = new FirstOperand(figure -> addresses.isElsewhere(figure, sheet.name()));
    }

    void lead(SheetRow row, Line line, Figure formula) {
        elsewhere
                .of(formula)
                .or(() -> here.of(formula))
                .map(addresses::target)
                .ifPresent(target -> sheet.lead(row, LineColumns.LABEL, CellRole.LABEL, line.label(), target));
    }
}
