package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.counterweigh.cli.plain.PlainQuote.Way;
import org.counterweigh.cli.plain.PlainSheets.Row;

/** All cases of a firm, each on its own or together in a plan. */
final class PlainModel {

    final PlainFirm firm;
    final Map<String, PlainWork> work = new LinkedHashMap<>();
    final Map<String, PlainProvider> providers = new LinkedHashMap<>();
    final List<PlainQuote> quotes = new ArrayList<>();
    private final Law law;

    /** What the product says of a case before any money. */
    interface Law {
        Ruling of(String work, String provider);
    }

    /**
     * The law on a case.
     *
     * @param obligations codes of what is asked
     * @param mayBill whether the billing rules leave a rate of its own open
     * @param onlyBlanks whether nothing but blank answers keeps it from being cleared
     */
    record Ruling(String verdict, Set<String> obligations, boolean mayBill, boolean onlyBlanks) {

        boolean eligible() {
            return verdict.equals("ALLOWED") || verdict.equals("CONDITIONS");
        }

        boolean blocked() {
            return verdict.equals("BLOCKED");
        }
    }

    PlainModel(PlainSheets sheets, Law law) {
        this.law = law;
        firm = new PlainFirm(sheets);
        sheets.of("Work").forEach(row -> work.put(row.text("Work type"), new PlainWork(firm, row)));
        sheets.of("Providers").forEach(row -> providers.put(row.text("Provider"), new PlainProvider(firm, row)));
        double records = work.values().stream().mapToDouble(PlainWork::records).sum();
        for (Row row : sheets.of("Quotes")) {
            PlainWork kind = of(work, row.text("Work type"));
            if (kind.done()) {
                boolean exposed = records > 0 && !Set.of("D0", "D1").contains(kind.row.text("Data class"));
                double exposure = exposed ? kind.outsourceable * kind.records() / records : 0;
                quotes.add(new PlainQuote(kind, of(providers, row.text("Provider")), row, exposure));
            }
        }
        providers.values().forEach(this::share);
    }

    private static <T> T of(Map<String, T> named, String name) {
        T found = named.get(name);
        if (found == null) {
            throw new IllegalStateException("There is no " + name);
        }
        return found;
    }

    private void share(PlainProvider provider) {
        List<PlainQuote> cases =
                quotes.stream().filter(quote -> quote.provider == provider).toList();
        double hours = cases.stream().mapToDouble(PlainQuote::hoursToday).sum();
        cases.forEach(quote -> quote.shareOfHours = hours == 0 ? 0 : quote.hoursToday() / hours);
        double bases = cases.stream().mapToDouble(PlainQuote::basis).sum();
        cases.forEach(quote -> quote.allocation = bases == 0 ? quote.shareOfHours : quote.basis() / bases);
    }

    Ruling ruling(PlainQuote quote) {
        return law.of(quote.work.name, quote.provider.name);
    }

    /** A case by its own allocation, year by year. */
    PlainAmounts[] alone(PlainQuote quote, Way way, double cashable) {
        var lines = new PlainLines(quote, way, cashable);
        Ruling ruling = ruling(quote);
        var years = new PlainAmounts[firm.years + 1];
        for (int year = 0; year <= firm.years; year++) {
            double gross = quote.gross(year, way);
            double discount = year == 0 ? 0 : discountAlone(quote, year, gross);
            years[year] = lines.of(year);
            discount(years[year], discount);
            years[year].clientIncome += lines.billedOut(year, ruling.mayBill(), gross == 0 ? 0 : discount / gross);
            quote.provider.charge(years[year], year, quote.allocation, gross - discount, ruling.obligations());
        }
        return years;
    }

    double discountAlone(PlainQuote quote, int year, double gross) {
        PlainProvider provider = quote.provider;
        if (provider.hasTiersFor(quote.work.name)) {
            return provider.discount(quote.work.name, gross);
        }
        double together = gross;
        for (PlainQuote other : quotes) {
            if (other != quote && other.provider == provider && !provider.hasTiersFor(other.work.name)) {
                together += other.gross(year, Way.WHOLE);
            }
        }
        return together == 0 ? 0 : provider.discount("", together) * gross / together;
    }

    /** What is not paid is not taxed either. */
    private void discount(PlainAmounts a, double discount) {
        a.cash(1, discount * (1 + firm.tax));
    }

    /** A plan: provider-wide amounts once in full for each provider used, tiers and commitments on what the plan buys. */
    PlainAmounts[] plan(List<PlainCase> chosen) {
        var years = new PlainAmounts[firm.years + 1];
        Arrays.setAll(years, year -> new PlainAmounts(firm));
        for (PlainProvider provider : providers.values()) {
            List<PlainCase> bought = chosen.stream()
                    .filter(each -> each.quote.provider == provider)
                    .toList();
            if (!bought.isEmpty()) {
                for (int year = 0; year <= firm.years; year++) {
                    buy(years[year], provider, bought, year);
                }
            }
        }
        return years;
    }

    private void buy(PlainAmounts a, PlainProvider provider, List<PlainCase> bought, int year) {
        double together = bought.stream()
                .filter(each -> !provider.hasTiersFor(each.quote.work.name))
                .mapToDouble(each -> each.gross(year))
                .sum();
        double shared = provider.discount("", together);
        double fees = 0;
        Set<String> obligations = new TreeSet<>();
        for (PlainCase each : bought) {
            String name = each.quote.work.name;
            double gross = each.gross(year);
            double discount = provider.hasTiersFor(name)
                    ? provider.discount(name, gross)
                    : together == 0 ? 0 : shared * gross / together;
            Ruling ruling = ruling(each.quote);
            a.add(each.ownLines(year));
            discount(a, discount);
            a.clientIncome += each.lines.billedOut(year, ruling.mayBill(), gross == 0 ? 0 : discount / gross);
            fees += gross - discount;
            obligations.addAll(ruling.obligations());
        }
        provider.charge(a, year, 1, fees, obligations);
    }

    double[] cash(PlainAmounts[] years) {
        double[] row = new double[years.length];
        Arrays.setAll(row, year -> years[year].cashFlow(firm, year));
        return row;
    }

    double[] values(PlainAmounts[] years) {
        return Arrays.stream(years).mapToDouble(PlainAmounts::value).toArray();
    }
}
