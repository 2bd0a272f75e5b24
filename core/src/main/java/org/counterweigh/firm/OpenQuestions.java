package org.counterweigh.firm;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Figures that were asked about and that their owner has not confirmed.
 *
 * @param places of their cells: {@code Roles!C4}
 * @param corrections what if one slip were mended; none where nobody can tell what was meant
 * @param corrected the workbook with all slips mended; empty where there is no correction
 */
public record OpenQuestions(Set<String> places, List<Correction> corrections, Optional<FirmData> corrected) {

    public static final OpenQuestions NONE = new OpenQuestions(Set.of(), List.of(), Optional.empty());

    public OpenQuestions {
        places = Set.copyOf(places);
        corrections = List.copyOf(corrections);
    }
}
