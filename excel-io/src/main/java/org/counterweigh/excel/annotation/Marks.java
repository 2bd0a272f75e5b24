package org.counterweigh.excel.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.findings.Finding;

/** The cells to mark, by sheet. */
final class Marks {

    /** More comments make a workbook slow to open; the gravest get theirs. */
    private static final int MOST_NOTES = 5_000;

    private static final Comparator<Address> AS_READ =
            Comparator.comparingInt(Address::row).thenComparingInt(Address::column);

    private final Map<String, NavigableMap<Address, Mark>> bySheet = new HashMap<>();

    Marks(Collection<Finding> findings, BookPart book) {
        Map<Place, List<Finding>> byCell = new LinkedHashMap<>();
        findings.stream()
                .sorted(Finding.GRAVEST_FIRST)
                .forEach(finding -> finding.marked().stream()
                        .flatMap(place -> book.place(place).stream())
                        .filter(place -> place.cell().isPresent())
                        .forEach(place -> byCell.computeIfAbsent(place, cell -> new ArrayList<>())
                                .add(finding)));
        int told = 0;
        for (var cell : byCell.entrySet()) {
            var mark = new Mark(cell.getValue(), told++ < MOST_NOTES);
            cell.getKey()
                    .cell()
                    .ifPresent(
                            address -> bySheet.computeIfAbsent(cell.getKey().sheet(), sheet -> new TreeMap<>(AS_READ))
                                    .put(address, mark));
        }
    }

    /**
     * Where a finding is told.
     *
     * @param cell none for a sheet as a whole
     */
    record Place(String sheet, Optional<Address> cell) {

        /** As a link inside the workbook names it: {@code 'Time entries'!C4}. */
        String link() {
            return "'" + sheet.replace("'", "''") + "'!"
                    + cell.map(Address::toString).orElse("A1");
        }
    }

    /** In the order of reading. */
    NavigableMap<Address, Mark> on(String sheet) {
        return bySheet.getOrDefault(sheet, Collections.emptyNavigableMap());
    }
}
