package org.counterweigh.firm;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a workbook may leave blank, so that a factor makes no claim or gets no score: one cell, or several that only count together. */
public enum BlankInput {
    /** Hours per unit and productivity, both. */
    PROVIDER_SPEED,
    SURGE_CAPACITY,
    PROVIDER_LANGUAGES,
    MONTHLY_DEMAND,
    PEAKS_BOUGHT,
    MINIMUM_COMMITMENT,
    /** Attrition and planned new posts, both, of everybody staffed. */
    ATTRITION,
    DAYS_TO_FILL,
    COVER_RATE,
    /** Any of incidents and losses, or the whole row. */
    PROVIDER_LOSS,
    /** The same of the firm's own row. */
    IN_HOUSE_LOSS,
    ANNUAL_CONTROLS,
    IN_HOUSE_ERROR_RATE,
    PROVIDER_ERROR_RATE,
    /** Hours of review, hours of rework and the cost of an escaped error, all. */
    COST_OF_ERRORS,
    QUERY_RATE,
    HOURS_PER_QUERY,
    /** Either office's, or the time zone of one. */
    OFFICE_HOURS,
    /** What the rules turn on. */
    LEGAL_ANSWERS;

    /** Those that are blank, in the order above. */
    public static List<BlankInput> among(Map<BlankInput, Boolean> blank) {
        return Stream.of(values())
                .filter(input -> blank.getOrDefault(input, false))
                .toList();
    }
}
