package org.counterweigh.excel.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterweigh.excel.timeentries.TimeRecord;

/** Says which recommendations recorded time is too poorly mapped to call firm. */
record TimeDoubts(TimeRecord record) {

    /** About every recommendation, in a phrase. */
    List<String> all() {
        return record.isDoubtful()
                ? List.of("only " + percent(record.confident())
                        + " of recorded hours could be mapped to work types with confidence, so no recommendation is"
                        + " called firm")
                : List.of();
    }

    /** About that of one kind of work, by its name. */
    Map<String, String> byWork() {
        return record.works().entrySet().stream()
                .filter(work -> work.getValue().isDoubtful())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        work -> "the hours mapped to " + work.getKey() + " have a confidence of "
                                + percent(work.getValue().confidence())
                                + " by hours, below 70%, so its recommendation is not called firm"));
    }

    /** Whole percent, never rounded up to the bound it lies below. */
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%d%%", (long) Math.floor(100 * share));
    }
}
