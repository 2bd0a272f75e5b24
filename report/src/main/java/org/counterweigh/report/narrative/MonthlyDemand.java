package org.counterweigh.report.narrative;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.figures.Given;
import org.counterweigh.report.document.Axis;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Columns;

/** The work of each month beside what the team, the base team that is kept and the provider can do in a month. */
record MonthlyDemand(Decision decision, Words words) {

    private static final int MONTHS = 12;

    /** Less above the average month is hardly a peak, and prints as 1.0 times it. */
    private static final double PEAK = 1.05;

    /** Empty where no months are given, or all are alike. */
    Optional<Columns> chart() {
        List<Given> months = decision.work().demand();
        double average = months.stream().mapToDouble(Given::value).sum() / MONTHS;
        int peak = peak(months);
        return months.isEmpty() || months.get(peak).value() < PEAK * average
                ? Optional.empty()
                : Optional.of(chart(months, average, peak));
    }

    private static int peak(List<Given> months) {
        int peak = 0;
        for (int i = 1; i < months.size(); i++) {
            peak = months.get(i).value() > months.get(peak).value() ? i : peak;
        }
        return peak;
    }

    private Columns chart(List<Given> months, double average, int peak) {
        double most = months.get(peak).value();
        List<Columns.Column> columns = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            double units = months.get(i).value();
            columns.add(new Columns.Column(name(i, TextStyle.SHORT), units, i == peak ? words.amount(units) : ""));
        }
        List<Columns.Level> levels = levels(average);
        double highest = Math.max(
                most, levels.stream().mapToDouble(Columns.Level::amount).max().orElse(0));
        String times = words.number(most / average, 1, 1);
        return new Columns(
                new Chart.Text(
                        words.say("demand.title month times", name(peak, TextStyle.FULL), times),
                        words.say("demand.unit unit", decision.work().unit()),
                        words.say("demand.alt month most# average#", name(peak, TextStyle.FULL), most, average),
                        ""),
                columns,
                Axis.over("", 0, highest, words::amount),
                levels);
    }

    /** The average month is what the team is paid for; a limit far above the peak would flatten all below it. */
    private List<Columns.Level> levels(double average) {
        List<Columns.Level> levels = new ArrayList<>();
        levels.add(new Columns.Level(average, words.say("demand.average units#", average)));
        decision.baseLoad()
                .ifPresent(share -> levels.add(
                        new Columns.Level(share * average, words.say("demand.base units#", share * average))));
        decision.option()
                .flatMap(chosen -> chosen.quote().capacity())
                .map(capacity -> capacity.value() / MONTHS)
                .filter(room -> room < 2 * peakOf(decision))
                .ifPresent(room -> levels.add(new Columns.Level(room, words.say("demand.provider units#", room))));
        return levels;
    }

    private static double peakOf(Decision decision) {
        List<Given> months = decision.work().demand();
        return months.get(peak(months)).value();
    }

    private String name(int month, TextStyle style) {
        return Month.of(month + 1).getDisplayName(style, words.language());
    }
}
