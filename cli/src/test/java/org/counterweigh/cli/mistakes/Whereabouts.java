package org.counterweigh.cli.mistakes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.workbook.Address;

/** The cells of a mistake, and what else in the workbook is about the same. */
record Whereabouts(Mistake mistake) {

    private static final List<String> NAMES = List.of("Work type", "Role", "Provider", "Firm", "Option");

    /** At one of the cells, or at the heading above, or at the sheet where the whole of it is wrong. */
    boolean isAt(String place) {
        String sheet = sheet(place);
        List<Address> cells = addresses(place);
        return mistake.at().stream()
                .filter(at -> at.sheet().equals(sheet))
                .anyMatch(at -> cells.isEmpty()
                        || cells.stream().anyMatch(cell -> cell.equals(at.address()))
                        || spans(cells, at.address())
                        || isHeading(cells.get(0), at));
    }

    private static boolean isHeading(Address cell, Place at) {
        return cell.row() == 0 && cell.column() == at.column();
    }

    /** In a row that names the role, the work, the provider or the law firm whose row the mistake is in. */
    boolean isNear(String place) {
        Set<String> mine =
                mistake.at().stream().flatMap(at -> names(at.sheet(), at.row())).collect(Collectors.toSet());
        return addresses(place).stream()
                .flatMap(cell -> names(sheet(place), cell.row()))
                .anyMatch(mine::contains);
    }

    private Stream<String> names(String sheet, int row) {
        Book book = mistake.meant();
        if (sheet.equals("Firm") || row == 0 || row >= book.rows(sheet).size()) {
            return Stream.empty();
        }
        var first = new Place(sheet, row, 0);
        List<String> headings =
                book.rows(sheet).get(0).stream().map(Typed::text).toList();
        return NAMES.stream()
                .flatMap(name -> heading(headings, name).stream())
                .map(heading -> book.text(first, heading))
                .filter(name -> !name.isEmpty());
    }

    private static Optional<String> heading(List<String> headings, String name) {
        return headings.stream().anyMatch(typed -> typed.replace(" *", "").equals(name))
                ? Optional.of(name)
                : Optional.empty();
    }

    private static String sheet(String place) {
        int end = place.lastIndexOf('!');
        return (end < 0 ? place : place.substring(0, end)).replaceAll("^'|'$", "");
    }

    private static List<Address> addresses(String place) {
        int end = place.lastIndexOf('!');
        return end < 0
                ? List.of()
                : Arrays.stream(place.substring(end + 1).split("[:, ]+"))
                        .flatMap(cell -> Address.parse(cell).stream())
                        .toList();
    }

    /** Two corners hold all between them. */
    private static boolean spans(List<Address> corners, Address cell) {
        return corners.size() == 2
                && corners.get(0).row() <= cell.row()
                && cell.row() <= corners.get(1).row()
                && corners.get(0).column() <= cell.column()
                && cell.column() <= corners.get(1).column();
    }
}
