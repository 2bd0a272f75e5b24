package org.counterweigh.excel.scanner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.counterweigh.excel.zip.Refusal;

/** What a sheet says around its cells: merged areas, hidden columns, filters, tables. */
public final class SheetFrame {

    private static final int MOST_MERGED = 50_000;
    private static final int LAST_COLUMN = 16_384;

    private final List<String> merged = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private boolean filtered;
    private int columns;

    /** Takes in a tag that stands before or behind the cells. */
    void take(Tags tag) throws Refusal {
        switch (tag.name()) {
            case "sheetPr" -> filtered |= Tags.isTrue(tag.attribute("filterMode", "0"));
            case "filters", "customFilters", "dynamicFilter", "top10", "colorFilter", "iconFilter" -> filtered = true;
            case "col" -> column(tag);
            case "mergeCell" -> merge(tag.attribute("ref", ""));
            case "tablePart" -> tables.add(tag.relationship());
            default -> {
                // The rest is looks, or nothing that changes what the cells say.
            }
        }
    }

    private void column(Tags tag) throws Refusal {
        if (++columns > LAST_COLUMN) {
            throw Refusal.damaged("a sheet defines more columns than Excel has");
        }
        if (Tags.isTrue(tag.attribute("hidden", "0"))) {
            int first = number(tag.attribute("min", ""));
            int last = Math.min(number(tag.attribute("max", "")), LAST_COLUMN);
            if (first >= 1 && first <= last) {
                hiddenColumns.set(first - 1, last);
            }
        }
    }

    private void merge(String reference) throws Refusal {
        if (merged.size() == MOST_MERGED) {
            throw new Refusal("The sheet has more than 50,000 merged areas. Unmerge its cells.");
        }
        merged.add(reference);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
    }

    /** References of merged areas, {@code A1:B2}. */
    public List<String> merged() {
        return List.copyOf(merged);
    }

    /** Identifiers of the relationships that lead to the sheet's tables. */
    public List<String> tables() {
        return List.copyOf(tables);
    }

    public BitSet hiddenColumns() {
        return hiddenColumns;
    }

    public boolean isFiltered() {
        return filtered;
    }
}
