package org.counterweigh.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.ReferenceRates;
import org.counterweigh.firm.Trait;
import org.counterweigh.firm.UsualRange;
import org.counterweigh.firm.UsualRanges;

/** What given figures usually lie between, from {@code defaults/usual.csv}, and rates of exchange to check others by. */
record UsualFigures(TemplateFolder folder) {

    private static final String RANGES = "defaults/usual.csv";
    private static final String RATES = "defaults/exchange-rates.csv";
    private static final List<String> RANGE_HEADINGS =
            List.of("sheet", "column", "where", "low", "high", "source", "address", "year", "grade", "verified");
    private static final List<String> RATE_HEADINGS =
            List.of("currency", "units for one euro", "source", "address", "year", "grade", "verified");
    private static final Pattern WORD = Pattern.compile("([a-z]+)=([A-Z0-9_-]+)");

    UsualRanges ranges(List<Finding> findings) {
        List<UsualRange> ranges = new ArrayList<>();
        for (CsvTable.Row row :
                CsvTable.read(folder, RANGES, RANGE_HEADINGS, findings).rows()) {
            range(row).ifPresent(ranges::add);
        }
        return UsualRanges.of(ranges);
    }

    private static Optional<UsualRange> range(CsvTable.Row row) {
        var column = new Source.Column(row.required("sheet"), row.required("column"));
        Optional<Double> low = row.number("low");
        Optional<Double> high = row.number("high");
        Optional<Citation> citation = DefaultFigures.citation(row);
        if (low.isEmpty() || high.isEmpty() || citation.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() > high.get()) {
            row.stops("high", "The high end lies below the low one", "Order the two: low, high");
            return Optional.empty();
        }
        return Optional.of(new UsualRange(column, where(row), low.get(), high.get(), citation.get()));
    }

    /** Words such as {@code currency=USD}, with spaces between; none where the range holds for every row. */
    private static Set<Trait> where(CsvTable.Row row) {
        Set<Trait> where = new HashSet<>();
        for (String word : row.text("where").split(" ", -1)) {
            Matcher said = WORD.matcher(word);
            Optional<Trait.Kind> kind = said.matches()
                    ? Arrays.stream(Trait.Kind.values())
                            .filter(one -> one.word().equals(said.group(1)))
                            .findFirst()
                    : Optional.empty();
            kind.ifPresent(one -> where.add(new Trait(one, said.group(2))));
            if (kind.isEmpty() && !row.text("where").isEmpty()) {
                row.stops(
                        "where",
                        "\"" + word + "\" is not understood",
                        "Write words such as currency=USD, home=EW, seniority=LAWYER, work=W01, country=IN or"
                                + " kind=SOFTWARE, with spaces between");
            }
        }
        return where;
    }

    /** The citation of the first row stands for all: they are of one table and one day. */
    ReferenceRates rates(List<Finding> findings) {
        Map<String, Double> perEuro = new HashMap<>();
        Optional<Citation> cited = Optional.empty();
        for (CsvTable.Row row :
                CsvTable.read(folder, RATES, RATE_HEADINGS, findings).rows()) {
            String currency = row.formed("currency", "[A-Z]{3}", "Write the code of the currency in three letters");
            row.number("units for one euro")
                    .filter(units -> units > 0)
                    .ifPresent(units -> perEuro.put(currency, units));
            cited = cited.or(() -> DefaultFigures.citation(row));
        }
        return cited.map(citation -> new ReferenceRates(perEuro, citation)).orElse(ReferenceRates.NONE);
    }
}
