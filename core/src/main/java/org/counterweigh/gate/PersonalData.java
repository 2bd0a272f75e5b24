package org.counterweigh.gate;

import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.firm.WorkType;

/**
 * Whether the work holds personal data, and under whose law.
 *
 * @param regimes {@code EU}, {@code UK}, {@code US-HIPAA}; none where the home regulator's country has no general law
 * @param assumed whether the workbook is silent and the data class speaks for it
 */
public record PersonalData(boolean held, Set<String> regimes, boolean assumed) {

    static PersonalData of(WorkType.Facts work, String home, Places places) {
        return work.personalData().map(PersonalData::told).orElseGet(() -> blank(work.dataClass(), home, places));
    }

    private static PersonalData told(Set<String> regimes) {
        Set<String> codes = regimes.stream().map(Facts::code).collect(Collectors.toSet());
        return new PersonalData(!codes.isEmpty(), codes, false);
    }

    /** A blank never opens a door: what clients entrust is taken to hold personal data. */
    private static PersonalData blank(WorkType.DataClass data, String home, Places places) {
        boolean held = data.isExposed();
        Set<String> regimes = held ? places.regime(home).map(Set::of).orElse(Set.of()) : Set.of();
        return new PersonalData(held, regimes, held);
    }
}
