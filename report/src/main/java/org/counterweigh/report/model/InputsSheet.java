package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.report.model.SheetColumn.Heading;

/** The sheet of everything the calculation starts from, each with where it comes from; the only one to type on. */
final class InputsSheet {

    private final BrandedSheet sheet;
    private final List<SheetColumn<Given>> columns;

    InputsSheet(BrandedWorkbook workbook, String name, String currency, Addresses addresses) {
        columns = List.of(
                SheetColumn.words("Input", Given::label),
                new SheetColumn<>(new Heading("Value", true), (sheet, row, column, given) -> {
                    var format = NumberFormats.typed(given.unit(), given.value());
                    sheet.amount(row, column, CellRole.INPUT, format, given.value());
                    addresses.put(given, sheet.name(), row.number(), column);
                }),
                SheetColumn.note("Unit", given -> given.unit().in(currency)),
                SheetColumn.note("Source", given -> given.source().text()),
                SheetColumn.note(
                        "Grade",
                        given -> given.source()
                                .citation()
                                .map(Citation::grade)
                                .orElseGet(() -> given.source().grade())
                                .name()),
                SheetColumn.note(
                        "Address",
                        given -> given.source()
                                .citation()
                                .flatMap(Citation::address)
                                .orElse("")));
        sheet = workbook.sheet(name, SheetColumn.headings(columns));
    }

    BrandedSheet sheet() {
        return sheet;
    }

    /** Writes the given figures, those of one sheet of the firm's workbook together, defaults last. */
    void write(List<Given> givens) {
        Map<String, List<Given>> byOrigin = new LinkedHashMap<>();
        List<Given> defaults = new ArrayList<>();
        for (Given given : givens) {
            var group = given.isDefault() ? defaults : byOrigin.computeIfAbsent(origin(given), o -> new ArrayList<>());
            group.add(given);
        }
        byOrigin.put("Cited defaults, where the firm's workbook is silent", defaults);
        byOrigin.forEach((origin, group) -> {
            if (!group.isEmpty()) {
                sheet.chapter(origin);
                sheet.table(columns, group);
            }
        });
    }

    private static String origin(Given given) {
        return given.source() instanceof Source.Cell cell
                ? "From the firm's sheet " + cell.sheet()
                : "Read out of several cells";
    }
}
