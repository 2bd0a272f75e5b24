package org.counterweigh.excel.stored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.stored.FormulaCells.Place;
import org.counterweigh.excel.stored.LookedAt.Seen;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.workbook.ScanResult;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;

/** What formulas with a stored 0 refer to, and those refer to in turn, a few steps back. */
final class Precedents {

    private static final int STEPS = 4;
    private static final int MOST_AREAS = 1_000;
    private static final int MOST_CELLS = 10_000;
    private static final int MOST_LOOKS = 100_000;

    private final Map<String, Sheet> sheets = new HashMap<>();
    private final Map<String, Map<Address, Seen>> seen = new HashMap<>();

    /** Sheets of which not all that was asked for was looked at, so that nothing is said of them. */
    private final Set<String> cut = new HashSet<>();

    private int looks;

    Precedents(Workbook workbook, List<Place> noughts) {
        workbook.sheets().forEach(sheet -> sheets.putIfAbsent(key(sheet.name()), sheet));
        Map<String, List<Area>> asked = new LinkedHashMap<>();
        noughts.stream()
                .limit(MOST_AREAS)
                .forEach(place -> ask(asked, place.sheet(), new Area(place.address(), place.address())));
        Map<String, List<Area>> next = asked;
        for (int step = 0; step <= STEPS && !next.isEmpty(); step++) {
            next = lookAt(next);
        }
    }

    private static String key(String sheet) {
        return sheet.toLowerCase(Locale.ROOT);
    }

    private void ask(Map<String, List<Area>> asked, String sheet, Area area) {
        List<Area> areas = asked.computeIfAbsent(key(sheet), first -> new ArrayList<>());
        if (areas.size() < MOST_AREAS && area.size() <= MOST_CELLS) {
            areas.add(area);
        } else {
            cut.add(key(sheet));
        }
    }

    /** Looks at the cells; what their formulas refer to is to be looked at next, where they store 0 too. */
    private Map<String, List<Area>> lookAt(Map<String, List<Area>> asked) {
        Map<String, List<Area>> next = new LinkedHashMap<>();
        asked.forEach((name, areas) -> Optional.ofNullable(sheets.get(name)).ifPresent(sheet -> {
            ScanResult<LookedAt> scan = sheet.scan(() -> new LookedAt(areas), Progress.SILENT);
            if (!(scan instanceof ScanResult.Whole<LookedAt> whole)
                    || !whole.sink().isWhole()) {
                cut.add(name);
                return;
            }
            Map<Address, Seen> known = seen.computeIfAbsent(name, first -> new HashMap<>());
            whole.sink().seen().forEach((address, cell) -> {
                if (known.putIfAbsent(address, cell) == null && cell.isNought()) {
                    Reference.all(cell.formula())
                            .forEach(reference -> ask(next, reference.sheet().orElse(name), reference.area()));
                }
            });
        }));
        return next;
    }

    Optional<Seen> formula(Place place) {
        return Optional.ofNullable(
                seen.getOrDefault(key(place.sheet()), Map.of()).get(place.address()));
    }

    /** Whether the formula that stands there cannot come to the 0 that is stored. */
    boolean contradict(Place place) {
        return sign(key(place.sheet()), place.address(), 0) == Sign.POSITIVE;
    }

    private Sign sign(String sheet, Address address, int step) {
        Seen cell = seen.getOrDefault(sheet, Map.of()).get(address);
        if (cut.contains(sheet) || !sheets.containsKey(sheet) || step > STEPS || ++looks > MOST_LOOKS) {
            return Sign.UNKNOWN;
        }
        if (cell == null) {
            // Nothing stands there, which counts as 0.
            return Sign.NOT_NEGATIVE;
        }
        return cell.isNought() && !cell.formula().isEmpty()
                ? FormulaSign.of(cell.formula(), reference -> sign(sheet, reference, step + 1))
                : cell.sign();
    }

    private Sign sign(String own, Reference reference, int step) {
        String sheet = key(reference.sheet().orElse(own));
        Area area = reference.area();
        Sign sum = Sign.NOT_NEGATIVE;
        for (int row = area.first().row(); row <= area.last().row(); row++) {
            for (int column = area.first().column(); column <= area.last().column(); column++) {
                sum = sum.plus(sign(sheet, new Address(row, column), step));
                if (sum == Sign.UNKNOWN) {
                    return sum;
                }
            }
        }
        return sum;
    }
}
