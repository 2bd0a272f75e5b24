package org.counterweigh.excel.timeentries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterweigh.excel.timeentries.Aggregator.Sum;

/** Turns the totals into the record of a firm, leaving out years that are slips of the keyboard. */
final class Summing {

    /** A year with a smaller share of the hours of the fullest year is a mistyped date, not a year of work. */
    private static final double LEAST = 0.01;

    private final Aggregator totals;
    final List<Sum> sums;
    private final SortedMap<Integer, Aggregator.Year> kept = new TreeMap<>();

    /** The years that are left out. */
    final SortedMap<Integer, Aggregator.Year> strays = new TreeMap<>();

    Summing(Aggregator totals) {
        this.totals = totals;
        double fullest = totals.years.values().stream()
                .mapToDouble(year -> year.count.sum())
                .max()
                .orElse(0);
        totals.years.forEach((at, year) -> (year.count.sum() >= fullest * LEAST ? kept : strays).put(at, year));
        this.sums = IntStream.range(0, totals.size())
                .mapToObj(totals::sum)
                .filter(sum -> kept.containsKey(sum.month() / 12))
                .toList();
    }

    /** Empty where there is no hour at all. */
    Optional<TimeRecord> record(String origin, List<Terms.Work> works) {
        double hours = hoursOf(sum -> true);
        if (hours <= 0) {
            return Optional.empty();
        }
        Map<String, TimeRecord.Work> byName = new HashMap<>();
        sums.stream()
                .filter(sum -> sum.destination() < works.size())
                .collect(Collectors.groupingBy(Sum::destination))
                .forEach((work, of) -> byName.put(works.get(work).name(), work(of)));
        return Optional.of(new TimeRecord(
                origin,
                sums.stream().mapToLong(Sum::rows).sum(),
                period(),
                hours,
                amountOf(sum -> true),
                hoursOf(sum -> sum.rule() == MappingRule.NONE),
                hoursOf(sum -> sum.rule() != MappingRule.NONE && sum.rule().confidence < MappingRule.FAIR),
                byName));
    }

    private TimeRecord.Period period() {
        int first = kept.values().stream().mapToInt(year -> year.first).min().orElseThrow();
        int last = kept.values().stream().mapToInt(year -> year.last).max().orElseThrow();
        return new TimeRecord.Period(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    double hoursOf(Predicate<Sum> which) {
        return total(sums, which, Sum::hours);
    }

    double amountOf(Predicate<Sum> which) {
        return total(sums, which, Sum::amount);
    }

    private static double total(List<Sum> of, Predicate<Sum> which, ToDoubleFunction<Sum> figure) {
        return of.stream().filter(which).mapToDouble(figure).sum();
    }

    /** Of each law firm; an adjustment of whole invoices lowers each of its fees by the same share. */
    private Map<String, TimeRecord.Billed> byFirm(List<Sum> of) {
        Map<String, TimeRecord.Billed> byFirm = new HashMap<>();
        if (totals.whose == Whose.LAW_FIRMS) {
            of.forEach(sum -> byFirm.merge(
                    totals.lawFirms.name(sum.who()),
                    new TimeRecord.Billed(sum.hours(), sum.amount() * keptShare(sum.who())),
                    TimeRecord.Billed::plus));
        }
        return byFirm;
    }

    private double keptShare(int lawFirm) {
        double fees = amountOf(sum -> sum.who() == lawFirm);
        return fees == 0 ? 1 : 1 + totals.reductions.getOrDefault(lawFirm, 0.0) / fees;
    }

    private TimeRecord.Work work(List<Sum> of) {
        Predicate<Sum> known = sum -> totals.whose == Whose.TEAM && totals.roles.isOwn(sum.who());
        return new TimeRecord.Work(
                of.stream().mapToLong(Sum::rows).sum(),
                total(of, sum -> true, Sum::hours),
                total(of, sum -> true, Sum::amount),
                total(of, sum -> true, sum -> sum.hours() * sum.rule().confidence),
                of.stream()
                        .filter(known)
                        .collect(Collectors.toMap(sum -> totals.roles.name(sum.who()), Sum::hours, Double::sum)),
                total(of, known.negate(), Sum::hours),
                byFirm(of),
                IntStream.range(0, 12)
                        .mapToObj(month -> of.stream()
                                .filter(sum -> sum.month() % 12 == month)
                                .mapToDouble(Sum::hours)
                                .reduce(0, Double::sum))
                        .toList());
    }
}
