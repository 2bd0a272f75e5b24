package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Nearest;

/** Says how far the entries can be trusted, once they are all added up. */
final class RecordFindings {

    private static final int NAMED = 3;
    private static final int SHORT = 90;

    private final TimeRecord record;
    private final Summing summing;
    private final Aggregator totals;
    private final List<Finding> findings = new ArrayList<>();

    RecordFindings(TimeRecord record, Summing summing, Aggregator totals) {
        this.record = record;
        this.summing = summing;
        this.totals = totals;
    }

    List<Finding> findings() {
        bands();
        codes();
        record.works().entrySet().stream()
                .filter(work -> work.getValue().isDoubtful())
                .sorted(Map.Entry.comparingByKey())
                .forEach(work -> doubtful(work.getKey(), work.getValue()));
        unknown("Role", "Roles", totals.roles.unknown(), totals.roles.own());
        unknown("Work type", "Work", totals.works.met(), totals.destinations.names());
        associates();
        strays();
        if (record.period().days() < SHORT) {
            report(
                    "The entries cover " + record.period().days() + " days, "
                            + record.period().text() + "; a year is made of them by multiplying.",
                    "Add the entries of a whole year, so that busy and quiet months count alike.");
        }
        findings.addAll(totals.asides.findings());
        return findings;
    }

    /** Hours and cost by confidence, where anything is unmapped or doubtful. */
    private void bands() {
        if (record.unmapped() + record.doubtful() <= 0) {
            return;
        }
        String unmapped = CountWords.hours(record.unmapped()) + " of " + CountWords.hours(record.hours()) + " hours ("
                + CountWords.share(record.unmapped(), record.hours()) + "; "
                + cost(sum -> sum.rule() == MappingRule.NONE) + " of cost) could not be mapped to a kind of work";
        Map<Double, List<MappingRule>> bands = new TreeMap<>();
        for (MappingRule rule : MappingRule.values()) {
            if (rule != MappingRule.NONE && rule != MappingRule.VENDOR) {
                bands.computeIfAbsent(band(rule.confidence()), fresh -> new ArrayList<>())
                        .add(rule);
            }
        }
        String mapped = bands.entrySet().stream()
                .map(band ->
                        CountWords.share(summing.hoursOf(sum -> band.getValue().contains(sum.rule())), record.hours())
                                + " of hours and " + cost(sum -> band.getValue().contains(sum.rule()))
                                + " of cost with confidence "
                                + named(band.getKey()))
                .collect(Collectors.joining(", "));
        report(
                unmapped + ". Mapped are " + mapped + ".",
                "Name the kind of work of their codes or matters in sheet Code map, or in column Work type.");
    }

    private String cost(Predicate<Aggregator.Sum> which) {
        return CountWords.share(summing.amountOf(which), record.amount());
    }

    private static double band(double confidence) {
        return confidence == 1 ? 1 : confidence >= 0.85 ? 0.85 : confidence >= MappingRule.FAIR ? MappingRule.FAIR : 0;
    }

    private static String named(double band) {
        return band == 1 ? "1.00" : band == 0.85 ? "0.85 to 0.95" : band == MappingRule.FAIR ? "0.70 to 0.80" : "0.50";
    }

    private void doubtful(String work, TimeRecord.Work of) {
        report(
                work + ": the " + CountWords.hours(of.hours()) + " hours mapped to it have a confidence of "
                        + String.format(Locale.ROOT, "%.0f%%", 100 * of.confidence())
                        + " by hours, below 70%; no firm recommendation rests on them.",
                "Name the codes or matters of this work in sheet Code map.");
    }

    /** Hours with a code that sheet Work has not, or has more than once. */
    private void codes() {
        Map<String, Double> hours = new TreeMap<>();
        summing.sums()
                .forEach(sum -> totals.destinations
                        .code(sum.destination())
                        .ifPresent(code -> hours.merge(code, sum.hours(), Double::sum)));
        hours.forEach((code, of) -> {
            List<String> sharing = totals.destinations.sharing(code);
            if (sharing.isEmpty()) {
                report(
                        CountWords.hours(of) + " hours are work of code " + code + ", which no row of sheet Work has.",
                        "Add the kind of work to sheet Work, or name another in sheet Code map.");
            } else {
                report(
                        CountWords.hours(of) + " hours are work of code " + code + ", which "
                                + String.join(" and ", sharing) + " share; it is open whose they are.",
                        "Name one of them in sheet Code map, or in column Work type.");
            }
        });
    }

    private void unknown(String noun, String sheet, Map<String, Count> met, List<String> known) {
        if (met.isEmpty()) {
            return;
        }
        long rows = met.values().stream().mapToLong(Count::times).sum();
        String names = met.entrySet().stream()
                .limit(NAMED)
                .map(name -> (name.getKey().isEmpty() ? "others" : "\"" + name.getKey() + "\"") + " ("
                        + CountWords.hours(name.getValue().hours()) + " hours)")
                .collect(Collectors.joining(", "));
        Map.Entry<String, Count> first = met.entrySet().iterator().next();
        String outcome = sheet.equals("Roles") ? "their hours are laid to no role" : "the rules were applied to them";
        findings.add(Finding.unlikely(
                first.getValue().place(),
                noun + ": " + CountWords.rows(rows) + (rows == 1 ? " names" : " name") + " what sheet " + sheet
                        + " does not have, "
                        + names + (met.size() > NAMED ? " and more" : "") + "; " + outcome + ": "
                        + first.getValue().places() + ".",
                Nearest.hint(first.getKey(), known) + "Use the names of sheet " + sheet + ", or add them there."));
    }

    private void associates() {
        double hours = summing.hoursOf(sum -> sum.rule() == MappingRule.ASSOCIATE_REVIEW);
        if (hours > 0) {
            report(
                    "Associates spent " + CountWords.hours(hours)
                            + " hours on discovery (L310, L320) reviewing (A104), counted" + " as first-pass review.",
                    "Check whether that is what they did; a first pass seldom needs an associate.");
        }
    }

    private void strays() {
        for (int year : summing.strays()) {
            Count count = totals.byYear().get(year);
            if (count != null) {
                findings.add(Finding.unlikely(
                        count.place(),
                        CountWords.rows(count.times()) + (count.times() == 1 ? " is" : " are") + " dated "
                                + (Months.FIRST_YEAR + year)
                                + ", with less than a hundredth of the hours of the fullest year,"
                                + " and left out: " + count.places() + ".",
                        "Check the year."));
            }
        }
    }

    private void report(String problem, String fix) {
        findings.add(Finding.unlikely(record.origin(), problem, fix));
    }
}
