package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.findings.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries that are there twice because an export was pasted twice, whole or in part.
 *
 * <p>Two equal entries on one day are honest work. Many in a row, of several days, each of them equal in every column to one
 * further up, are a copy; so is a sheet in which nearly every row stands exactly twice. One number a row is kept.
 */
final class RepeatedRows {

    private static final int MOST = 1 << 20;
    private static final int MOST_COPIES = 1 << 10;
    private static final int NAMED = 3;

    /** So many different rows stand twice by no coincidence. */
    private static final int LEAST_TWICE = 10;

    private static final double NEARLY_ALL = 0.9;

    private final LongSlots different = new LongSlots(MOST);
    private final BitSet twice = new BitSet();
    private final List<RowCopy> copies = new ArrayList<>();
    private @Nullable RowCopy current;
    private @Nullable RowCopy all;
    private long taken;
    private double hours;
    private boolean full;

    /** Takes note of an entry that was counted. */
    void take(EntryLine line) {
        taken++;
        hours += line.hours;
        int known = different.size();
        int row = different.slot(line.fingerprint);
        full |= row < 0;
        if (row < 0 || row == known) {
            end();
            return;
        }
        boolean isSecond = !twice.get(row);
        twice.set(row);
        if (all == null) {
            all = new RowCopy(line);
        }
        all.add(line, isSecond);
        if (current != null && !current.origin().equals(line.headings.origin())) {
            end();
        }
        if (current == null) {
            current = new RowCopy(line);
        }
        current.add(line, isSecond);
    }

    private void end() {
        if (current != null && current.isCopy() && copies.size() < MOST_COPIES) {
            copies.add(current);
        }
        current = null;
    }

    /** What was repeated in the sheet or file. */
    List<Finding> findings(Origin origin) {
        end();
        List<RowCopy> told = copies.stream()
                .filter(copy -> copy.origin().equals(origin) && copy.isTold(taken))
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (told.isEmpty()) {
            sorted().filter(copy -> copy.origin().equals(origin))
                    .map(this::mixed)
                    .ifPresent(findings::add);
        } else {
            findings.add(pasted(told));
        }
        if (full) {
            findings.add(Finding.unlikely(
                    origin.name(),
                    "There are more than " + Count.rows(MOST) + "; those beyond were not checked for copies.",
                    "Read one year at a time."));
        }
        return findings;
    }

    /** What stands twice where the rows were sorted after they had been pasted twice. */
    private Optional<RowCopy> sorted() {
        return Optional.ofNullable(all)
                .filter(copy -> copy.different() >= Math.max(LEAST_TWICE, NEARLY_ALL * different.size())
                        && copy.different() >= NEARLY_ALL * copy.rows());
    }

    private Finding pasted(List<RowCopy> told) {
        RowCopy first = told.get(0);
        String places = told.stream().limit(NAMED).map(RowCopy::place).collect(Collectors.joining(", "));
        long rows = told.stream().mapToLong(RowCopy::rows).sum();
        double repeated = told.stream().mapToDouble(RowCopy::hours).sum();
        return Finding.unlikely(
                first.start(),
                Count.count(rows, "row repeats", "rows repeat") + " earlier rows in every column (" + places
                        + (told.size() > NAMED ? " and more" : "") + "). " + counted(repeated),
                "If the same export was pasted twice, delete these rows; leave them if the work was done twice.");
    }

    private Finding mixed(RowCopy copy) {
        return Finding.unlikely(
                copy.start(),
                String.format(Locale.ROOT, "%,d of %,d rows", copy.rows(), taken)
                        + " are the same in every column as another one. " + counted(copy.hours()),
                "If the same export was pasted twice, remove the duplicates (Data, Remove Duplicates); leave them if"
                        + " the work was done twice.");
    }

    private String counted(double repeated) {
        return "Their " + exact(repeated) + " of " + exact(hours) + " hours were counted; without them it is "
                + exact(hours - repeated) + " hours.";
    }

    /** With a tenth where there is one, so that parts add up. */
    private static String exact(double number) {
        return String.format(Locale.ROOT, Math.abs(number - Math.rint(number)) < 0.05 ? "%,.0f" : "%,.1f", number);
    }
}
