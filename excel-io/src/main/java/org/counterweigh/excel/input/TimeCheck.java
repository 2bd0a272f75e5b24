package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.excel.input.cell.FigureCell;
import org.counterweigh.excel.input.cell.Findings;
import org.counterweigh.excel.timeentries.TimeRecord;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.WorkType;

/** Compares what sheets Staffing and Demand say with the time that was recorded. */
record TimeCheck(TimeRecord record, Findings findings) {

    /** A larger difference than this is told. */
    private static final double TOLERANCE = 0.15;

    /** Hours a year: those of Staffing times units, against those recorded, at the pace of a year. */
    void staffing(String work, List<WorkType.Staffing> typed, Given unitsPerYear, Optional<TimeRecord.Work> recorded) {
        boolean read = typed.stream().allMatch(one -> FigureCell.areRead(one.hoursPerUnit()));
        double stated =
                typed.stream().mapToDouble(one -> one.hoursPerUnit().value()).sum() * unitsPerYear.value();
        double hours = recorded.map(of -> record.annual(of.hours())).orElse(0.0);
        if (!read || stated <= 0 || !differs(hours, stated)) {
            return;
        }
        String times = recorded.isEmpty()
                ? "no hour is recorded for it in " + record.origin()
                : hours(hours) + " a year are recorded, " + difference(hours, stated) + " ("
                        + record.source(recorded.get()) + ")";
        findings.unlikely(
                place(typed.get(0).hoursPerUnit(), "Staffing"),
                work + ": Hours per unit times Units per year come to " + hours(stated) + " hours a year; " + times
                        + ".",
                "Check hours per unit and units per year, or name the codes of this work in sheet Code map.");
    }

    /** Each month's share of the year, of Demand and of the hours recorded. */
    void demand(String work, List<Given> typed, List<Double> recorded) {
        double year = typed.stream().mapToDouble(Given::value).sum();
        if (year <= 0 || !typed.stream().allMatch(FigureCell::areRead)) {
            return;
        }
        List<String> off = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (int month = 0; month < typed.size(); month++) {
            double stated = typed.get(month).value() / year;
            if (differs(recorded.get(month), stated)) {
                off.add(WorkloadSheets.MONTHS.get(month) + " " + percent(stated) + " against "
                        + percent(recorded.get(month)));
                places.add(place(typed.get(month), "Demand"));
            }
        }
        if (!off.isEmpty()) {
            findings.unlikely(
                    places.get(0),
                    work + ": " + (off.size() == 1 ? "1 month's share" : off.size() + " months' shares")
                            + " of the year differ by more than 15% from the hours in " + record.origin() + ": "
                            + String.join(", ", off) + ".",
                    "Check the units of these months.");
        }
    }

    private static boolean differs(double recorded, double stated) {
        return Math.abs(recorded - stated) > TOLERANCE * stated + 1e-9;
    }

    private static String difference(double recorded, double stated) {
        double share = recorded / stated - 1;
        return String.format(Locale.ROOT, "%.0f%% %s", 100 * Math.abs(share), share > 0 ? "more" : "less");
    }

    private static String hours(double hours) {
        return String.format(Locale.ROOT, "%,.0f", hours);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static String place(Given given, String sheet) {
        return given.source() instanceof Source.Cell cell ? cell.text() : sheet;
    }
}
