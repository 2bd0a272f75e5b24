package org.counterweigh.excel.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.excel.scanner.CellSink;
import org.counterweigh.excel.scanner.ScannedCell;

/** Adds up time entries as they go by; a shared text is decoded when it is first met, and known by its number then. */
final class EntrySums implements CellSink {

    private static final int NONE = -1;

    private final Months months;
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<double[]> sums = new ArrayList<>();
    private int[] slotOfText = new int[0];
    private int slot = NONE;
    private int month;
    private double hours;
    private double amount;

    EntrySums(Months months) {
        this.months = months;
    }

    @Override
    public void row(int row, boolean hidden) {
        take();
        slot = NONE;
    }

    @Override
    public void cell(ScannedCell cell) {
        switch (cell.column()) {
            case 0 -> month = cell.row() == 0 ? 0 : months.of((int) number(cell));
            case 6 -> hours = number(cell);
            case 8 -> amount = number(cell);
            case 9 -> slot = cell.row() == 0 ? NONE : slot(cell);
            default -> {
                // A column the job does not ask for.
            }
        }
    }

    private static double number(ScannedCell cell) {
        return cell.type() == ScannedCell.Type.NUMBER ? cell.number() : Double.NaN;
    }

    private int slot(ScannedCell cell) {
        int text = cell.textIndex();
        if (text < 0) {
            return named(cell.text());
        }
        if (text >= slotOfText.length) {
            int known = slotOfText.length;
            slotOfText = Arrays.copyOf(slotOfText, 2 * text + 1024);
            Arrays.fill(slotOfText, known, slotOfText.length, NONE);
        }
        if (slotOfText[text] == NONE) {
            slotOfText[text] = named(cell.text());
        }
        return slotOfText[text];
    }

    private int named(String workType) {
        Integer known = slots.putIfAbsent(workType, sums.size());
        if (known != null) {
            return known;
        }
        sums.add(new double[2 * Groups.MONTHS]);
        return sums.size() - 1;
    }

    private void take() {
        if (slot != NONE) {
            double[] sum = sums.get(slot);
            sum[2 * month] += hours;
            sum[2 * month + 1] += amount;
        }
    }

    Groups groups() {
        take();
        slot = NONE;
        Groups groups = new Groups();
        slots.forEach((workType, at) -> {
            double[] sum = sums.get(at);
            for (int each = 0; each < Groups.MONTHS; each++) {
                groups.add(workType, each, sum[2 * each], sum[2 * each + 1]);
            }
        });
        return groups;
    }
}
