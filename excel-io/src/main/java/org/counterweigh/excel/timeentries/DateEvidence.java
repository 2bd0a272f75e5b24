package org.counterweigh.excel.timeentries;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.excel.workbook.DateOrder;
import org.counterweigh.excel.workbook.DateText;
import org.counterweigh.findings.Finding;

/**
 * What the dates of one sheet or file prove of the order in which their days and months stand.
 *
 * <p>A day over 12 proves it. Where rows prove one order and none the other, all dates are read so.
 */
final class DateEvidence {

    private static final int MONTHS = 12;

    /** So many days up to the 12th in a row are no coincidence. */
    private static final int LEAST_KNOWN = 10;

    private static final int LEAST_TEXTS = 3;

    private static final String FIX =
            "Type dates that Excel knows as such (Data, Text to Columns, Date), or text such" + " as 2025-03-31.";

    /** The order in which open dates are read meanwhile. */
    final DateOrder taken;

    private final Origin origin;
    private final Count open;
    private final Map<DateOrder, Count> proofs = new EnumMap<>(DateOrder.class);
    private final Map<DateOrder, String> shown = new EnumMap<>(DateOrder.class);
    private String openText = "";

    /** Whether an open date is written otherwise than with points, between which the day comes first. */
    private boolean signed;

    private long known;
    private boolean late;

    DateEvidence(Origin origin, DateOrder taken) {
        this.origin = origin;
        this.taken = taken;
        this.open = new Count(origin);
    }

    void open(EntryLine line, String text, boolean isSigned) {
        openText = open.times() == 0 ? text.strip() : openText;
        signed |= isSigned;
        open.add(line, Field.DATE, 0);
    }

    void proof(DateOrder order, EntryLine line, String text) {
        shown.putIfAbsent(order, text.strip());
        proofs.computeIfAbsent(order, first -> new Count(origin)).add(line, Field.DATE, 0);
    }

    /** A date that Excel knows as one. */
    void known(long day) {
        known++;
        late = late || LocalDate.ofEpochDay(day).getDayOfMonth() > MONTHS;
    }

    /** The order that is proven or usual, where open dates ask for one. */
    Optional<DateOrder> order() {
        if (open.times() == 0 || proofs.size() == 2) {
            return Optional.empty();
        }
        return proofs.keySet().stream()
                .findFirst()
                .or(() -> signed ? Optional.empty() : Optional.of(DateOrder.DAY_FIRST));
    }

    /** Whether all should be read once more, in the other order. */
    boolean isOtherwise() {
        return order().filter(proven -> proven != taken).isPresent();
    }

    List<Finding> findings() {
        if (open.times() == 0) {
            return swapped().stream().toList();
        }
        return order().isEmpty() || isOtherwise()
                ? List.of(undecided())
                : Optional.ofNullable(proofs.get(taken)).map(this::decided).stream()
                        .toList();
    }

    private Finding decided(Count proof) {
        return open.finding(
                Count.rows(open.times()) + " whose date could be two days " + (open.times() == 1 ? "was" : "were")
                        + " read " + taken.words() + ", as " + Count.count(proof.times(), "date", "dates")
                        + " with a day over 12 " + (proof.times() == 1 ? "proves" : "prove") + " ("
                        + proof.firstPlace() + " \"" + shown.get(taken) + "\")",
                "Nothing needs doing if that is right; dates that Excel knows as such leave no doubt.");
    }

    private Finding undecided() {
        DateText text = DateText.of(openText);
        String proof = proofs.isEmpty()
                ? "no row has a day over 12 to prove which"
                : "rows prove both: " + proof(DateOrder.DAY_FIRST) + " and " + proof(DateOrder.MONTH_FIRST);
        return open.stop(
                Count.count(open.times(), "date", "dates") + " can be read in two ways, and " + proof + ". \""
                        + openText
                        + "\" is " + text.dayFirst().orElseThrow() + " with the day first, "
                        + text.monthFirst().orElseThrow() + " with the month first",
                FIX);
    }

    private String proof(DateOrder order) {
        return Optional.ofNullable(proofs.get(order))
                .map(count -> count.firstPlace() + " \"" + shown.get(order) + "\" has the " + order.words())
                .orElse("none has the " + order.words());
    }

    /**
     * Excel takes 03/04/2025 of an export for a date in its own order, and leaves 31/03/2025 a text where that is none:
     * then every day that it knows has changed places with its month.
     */
    private Optional<Finding> swapped() {
        boolean so = known >= LEAST_KNOWN && !late && proofs.size() == 1;
        return proofs.entrySet().stream()
                .filter(proof -> so && proof.getValue().times() >= LEAST_TEXTS)
                .map(proof -> proof.getValue()
                        .stop(
                                "Day and month have changed places: all " + Count.count(known, "date", "dates")
                                        + " that Excel knows as such have a day up to 12, and the "
                                        + Count.count(proof.getValue().times(), "later one is", "later ones are")
                                        + " text, such as \"" + shown.get(proof.getKey()) + "\"",
                                "Open the export anew by Data, From Text/CSV, and set the order of its dates to "
                                        + proof.getKey().words() + "."))
                .findFirst();
    }
}
