package org.counterweigh.excel.stored;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.workbook.Address;

/** The formulas that were read as inputs, by what was stored for them; the first thousand of each kind. */
public final class FormulaCells {

    private static final int MOST = 1_000;

    private final Set<Place> all = new LinkedHashSet<>();
    private final Set<Place> noughts = new LinkedHashSet<>();
    private final Set<Place> open = new LinkedHashSet<>();

    /** Where one stands. */
    record Place(String sheet, Address address) {

        @Override
        public String toString() {
            return sheet + "!" + address;
        }
    }

    /** A formula was read by its stored result. */
    public void read(String sheet, Address address, boolean isNought) {
        var place = new Place(sheet, address);
        add(all, place);
        if (isNought) {
            add(noughts, place);
        }
    }

    /** A formula has no stored result at all. */
    public void uncalculated(String sheet, Address address) {
        add(open, new Place(sheet, address));
    }

    public void addAll(FormulaCells others) {
        others.all.forEach(place -> add(all, place));
        others.noughts.forEach(place -> add(noughts, place));
        others.open.forEach(place -> add(open, place));
    }

    private static void add(Set<Place> to, Place place) {
        if (to.size() < MOST) {
            to.add(place);
        }
    }

    /** The places of those that have no result, or 0. */
    public Set<String> places() {
        return Stream.concat(noughts.stream(), open.stream())
                .map(Place::toString)
                .collect(Collectors.toSet());
    }

    /** Those with a stored result. */
    List<Place> all() {
        return List.copyOf(all);
    }

    /** Those whose stored result is 0. */
    List<Place> noughts() {
        return List.copyOf(noughts);
    }

    /** Those without a stored result. */
    List<Place> uncalculated() {
        return List.copyOf(open);
    }

    /** {@code 1 formula}, {@code 12 formulas}, {@code 1,000 formulas or more}. */
    static String count(List<Place> places) {
        return places.size() >= MOST
                ? "1,000 formulas or more"
                : places.size() + (places.size() == 1 ? " formula" : " formulas");
    }
}
