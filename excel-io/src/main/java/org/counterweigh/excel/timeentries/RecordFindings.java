package org.counterweigh.excel.timeentries;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.timeentries.Aggregator.Sum;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Nearest;

/** Says how far the entries can be trusted, once they are all added up. */
record RecordFindings(TimeRecord record, Summing summing, Aggregator totals, List<Finding> findings) {

    private static final int NAMED = 3;
    private static final int SHORT = 90;

    /** Adds to the findings. */
    void tell() {
        bands();
        codes();
        new TreeMap<>(record.works()).forEach(this::doubtful);
        unknown("Role", "Roles", totals.roles.unknown(), totals.roles.own, "their hours are laid to no role");
        unknown(
                "Work type",
                "Work",
                totals.unknownWorks.counted(),
                totals.mapping.works(),
                "the rules were applied to them");
        associates();
        strays();
        TimeRecord.Period period = record.period();
        if (period.days() < SHORT) {
            report(
                    "The entries cover " + Count.count(period.days(), "day", "days") + ", " + period.text()
                            + "; a year is made of them by multiplying.",
                    "Add the entries of a whole year, so that busy and quiet months count alike.");
        }
    }

    /** Hours and cost by confidence, where anything is unmapped or doubtful. */
    private void bands() {
        if (record.unmapped() + record.doubtful() <= 0) {
            return;
        }
        String unmapped = Count.hours(record.unmapped()) + " of " + Count.hours(record.hours()) + " hours ("
                + Count.share(record.unmapped(), record.hours()) + "; "
                + cost(sum -> sum.rule() == MappingRule.NONE) + " of cost) could not be mapped to a kind of work";
        String mapped = Stream.of("0.50", "0.70 to 0.80", "0.85 to 0.95", "1.00")
                .map(band -> {
                    Predicate<Sum> inside = sum -> sum.rule() != MappingRule.NONE && band.equals(band(sum.rule()));
                    return Count.share(summing.hoursOf(inside), record.hours()) + " of hours and " + cost(inside)
                            + " of cost with confidence " + band;
                })
                .collect(Collectors.joining(", "));
        report(
                unmapped + ". Mapped are " + mapped + ".",
                "Name the kind of work of their codes or matters in sheet Code map, or in column Work type.");
    }

    private String cost(Predicate<Sum> which) {
        return Count.share(summing.amountOf(which), record.amount());
    }

    private static String band(MappingRule rule) {
        double confidence = rule.confidence;
        return confidence == 1
                ? "1.00"
                : confidence >= 0.85 ? "0.85 to 0.95" : confidence >= MappingRule.FAIR ? "0.70 to 0.80" : "0.50";
    }

    private void doubtful(String work, TimeRecord.Work of) {
        if (of.isDoubtful()) {
            report(
                    work + ": the " + Count.hours(of.hours()) + " hours mapped to it have a confidence of "
                            + String.format(Locale.ROOT, "%.0f%%", 100 * of.confidence())
                            + " by hours, below 70%; no firm recommendation rests on them.",
                    "Name the codes or matters of this work in sheet Code map.");
        }
    }

    /** Hours with a code that sheet Work has not, or has more than once. */
    private void codes() {
        Map<String, Double> hours = new TreeMap<>();
        summing.sums.forEach(sum -> totals.mapping
                .openCode(sum.destination())
                .ifPresent(code -> hours.merge(code, sum.hours(), Double::sum)));
        hours.forEach((code, of) -> {
            String start = Count.hours(of) + " hours are work of code " + code + ", which ";
            List<String> sharing = totals.mapping.sharing(code);
            boolean none = sharing.isEmpty();
            report(
                    start
                            + (none
                                    ? "no row of sheet Work has."
                                    : String.join(" and ", sharing) + " share; it is open whose they are."),
                    none
                            ? "Add the kind of work to sheet Work, or name another in sheet Code map."
                            : "Name one of them in sheet Code map, or in column Work type.");
        });
    }

    private void unknown(String noun, String sheet, Map<String, Count> met, List<String> known, String outcome) {
        if (met.isEmpty()) {
            return;
        }
        long rows = met.values().stream().mapToLong(Count::times).sum();
        String names = met.entrySet().stream()
                .limit(NAMED)
                .map(name -> (name.getKey().isEmpty() ? "others" : "\"" + name.getKey() + "\"") + " ("
                        + Count.hours(name.getValue().sum()) + " hours)")
                .collect(Collectors.joining(", "));
        Map.Entry<String, Count> first = met.entrySet().iterator().next();
        findings.add(first.getValue()
                .finding(
                        noun + ": " + Count.count(rows, "row names", "rows name") + " what sheet " + sheet
                                + " does not have, " + names + (met.size() > NAMED ? " and more" : "") + "; " + outcome,
                        Nearest.comparison(first.getKey(), known) + "Use the names of sheet " + sheet
                                + ", or add them there."));
    }

    private void associates() {
        double hours = summing.hoursOf(sum -> sum.rule() == MappingRule.ASSOCIATE_REVIEW);
        if (hours > 0) {
            report(
                    "Associates spent " + Count.hours(hours)
                            + " hours on discovery (L310, L320) reviewing (A104), counted as first-pass review.",
                    "Check whether that is what they did; a first pass seldom needs an associate.");
        }
    }

    private void strays() {
        summing.strays.forEach((at, year) -> findings.add(year.count.finding(
                Count.count(year.count.times(), "row is", "rows are") + " dated "
                        + (Aggregator.FIRST_YEAR + at)
                        + ", with less than a hundredth of the hours of the fullest year, and left out",
                "Check the year.")));
    }

    private void report(String problem, String fix) {
        findings.add(Finding.unlikely(record.origin(), problem, fix));
    }
}
