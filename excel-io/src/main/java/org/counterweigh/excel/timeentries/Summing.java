package org.counterweigh.excel.timeentries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Turns the totals into the record of a firm, leaving out years that are slips of the keyboard. */
final class Summing {

    /** A year with a smaller share of the hours of the fullest year is a mistyped date, not a year of work. */
    private static final double LEAST = 0.01;

    private final Aggregator totals;
    private final List<Aggregator.Sum> sums;
    private final Set<Integer> years;

    Summing(Aggregator totals) {
        this.totals = totals;
        this.years = years(totals);
        this.sums = IntStream.range(0, totals.size())
                .mapToObj(totals::sum)
                .filter(sum -> years.contains(sum.year()))
                .toList();
    }

    private static Set<Integer> years(Aggregator totals) {
        double fullest = totals.byYear().values().stream()
                .mapToDouble(Count::hours)
                .max()
                .orElse(0);
        Set<Integer> years = new TreeSet<>();
        totals.byYear().forEach((year, count) -> {
            if (count.hours() >= fullest * LEAST) {
                years.add(year);
            }
        });
        return years;
    }

    List<Aggregator.Sum> sums() {
        return sums;
    }

    /** The years that are left out, in their order. */
    List<Integer> strays() {
        return totals.byYear().keySet().stream()
                .filter(year -> !years.contains(year))
                .sorted()
                .toList();
    }

    /** Empty where there is no hour at all. */
    Optional<TimeRecord> record(String origin, List<Terms.Work> works) {
        double hours = sums.stream().mapToDouble(Aggregator.Sum::hours).sum();
        if (years.isEmpty() || hours <= 0) {
            return Optional.empty();
        }
        return Optional.of(new TimeRecord(
                origin,
                sums.stream().mapToLong(Aggregator.Sum::rows).sum(),
                period(),
                hours,
                sums.stream().mapToDouble(Aggregator.Sum::amount).sum(),
                hoursOf(sum -> sum.rule() == MappingRule.NONE),
                hoursOf(sum -> sum.rule() != MappingRule.NONE && sum.rule().confidence() < MappingRule.FAIR),
                works(works)));
    }

    private Period period() {
        int first = years.stream().mapToInt(totals::firstDay).min().orElseThrow();
        int last = years.stream().mapToInt(totals::lastDay).max().orElseThrow();
        return new Period(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    double hoursOf(Predicate<Aggregator.Sum> which) {
        return sums.stream().filter(which).mapToDouble(Aggregator.Sum::hours).sum();
    }

    double amountOf(Predicate<Aggregator.Sum> which) {
        return sums.stream().filter(which).mapToDouble(Aggregator.Sum::amount).sum();
    }

    private Map<String, TimeRecord.Work> works(List<Terms.Work> works) {
        Map<Integer, List<Aggregator.Sum>> byWork = new HashMap<>();
        for (Aggregator.Sum sum : sums) {
            if (totals.destinations.isWork(sum.destination())) {
                byWork.computeIfAbsent(sum.destination(), fresh -> new ArrayList<>())
                        .add(sum);
            }
        }
        Map<String, TimeRecord.Work> found = new HashMap<>();
        byWork.forEach((work, of) -> found.put(works.get(work).name(), work(of)));
        return found;
    }

    private TimeRecord.Work work(List<Aggregator.Sum> of) {
        Map<String, Double> byRole = new HashMap<>();
        Double[] byMonth = new Double[12];
        Arrays.fill(byMonth, 0.0);
        double weighted = 0;
        double unknown = 0;
        for (Aggregator.Sum sum : of) {
            weighted += sum.hours() * sum.rule().confidence();
            byMonth[sum.month() % 12] += sum.hours();
            if (totals.roles.isOwn(sum.role())) {
                byRole.merge(totals.roles.name(sum.role()), sum.hours(), Double::sum);
            } else {
                unknown += sum.hours();
            }
        }
        return new TimeRecord.Work(
                of.stream().mapToLong(Aggregator.Sum::rows).sum(),
                of.stream().mapToDouble(Aggregator.Sum::hours).sum(),
                of.stream().mapToDouble(Aggregator.Sum::amount).sum(),
                weighted,
                byRole,
                unknown,
                List.of(byMonth));
    }
}
