package org.counterweigh.report.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Provider;
import org.counterweigh.report.document.Table.Alignment;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.templates.Wording;

/** What a report speaks with: the sentences of the wording, and figures as its readers write them. */
public final class Words extends FiguresInWords {

    private static final int LONGEST_NAME = 48;

    private static final Pattern PLACE = Pattern.compile("([a-z-]+)([$#<]|%\\d|)");

    private final Wording wording;

    Words(Locale figures, String currency, Wording wording) {
        super(figures, currency);
        this.wording = wording;
    }

    /** Words of the firm's place and currency. */
    public static Words of(Firm firm, Wording wording) {
        return of(Locale.forLanguageTag(firm.presentation().reportLocale()), firm.currency(), wording);
    }

    /** Words with the figures of a place and a currency. */
    public static Words of(Locale figures, String currency, Wording wording) {
        return new Words(figures, currency, wording);
    }

    /**
     * A sentence with its places filled.
     *
     * @param asked its key, then the names of its places: {@code "year year"}; the currency is always known. A name may end
     *     with how its value is written: {@code $} money, {@code #} a whole number, {@code %1} percent with one decimal,
     *     {@code <} a name cut to fit. A provider has its country beside it, an option what tells it from others.
     * @param values of the places, in the order of their names
     */
    String say(String asked, Object... values) {
        String[] places = asked.split(" ", -1);
        Object[] written = Arrays.copyOf(values, values.length + 1);
        written[values.length] = currency();
        for (int i = 0; i < values.length; i++) {
            Matcher place = PLACE.matcher(places[i + 1]);
            if (place.matches()) {
                places[i + 1] = place.group(1);
                written[i] = written(place.group(2), values[i]);
            }
        }
        return wording.say(String.join(" ", places) + " currency", written);
    }

    private Object written(String as, Object value) {
        return switch (as) {
            case "$" -> money(((Number) value).doubleValue());
            case "#" -> amount(((Number) value).doubleValue());
            case "<" -> name((String) value);
            case "" ->
                value instanceof Provider provider
                        ? placed(provider)
                        : value instanceof Option option ? option(option) : value;
            default -> percent((double) value, as.charAt(1) - '0');
        };
    }

    /**
     * The columns of a table: the key of each heading and its weight, with {@code #} for numbers and {@code ^} for centred
     * cells; {@code -} has no heading.
     */
    List<Column> columns(String listed, Object... year) {
        return Stream.of(listed.split(", ", -1))
                .map(column -> column(column.split(" ", -1), year))
                .toList();
    }

    private Column column(String[] parts, Object... year) {
        String heading = parts[0].equals("-") ? "" : say("head." + parts[0] + (year.length > 0 ? " year" : ""), year);
        Alignment alignment =
                parts.length == 2 ? Alignment.LEFT : parts[2].equals("#") ? Alignment.RIGHT : Alignment.CENTRE;
        return new Column(heading, alignment, Double.parseDouble(parts[1]));
    }

    /** {@code Year 2} */
    String year(int year) {
        return say("year year", year);
    }

    /** What one of an enumeration is called. */
    public String word(String family, Enum<?> one) {
        return say(family + "." + one.name());
    }

    /** {@code 1 month}, {@code 7 months}: the keys of one and of many. */
    String counted(String thing, long count) {
        return say(thing + (count == 1 ? ".one count" : ".many count"), number((double) count, 0, 0));
    }

    /** A small count as a word, a large one in figures. */
    String count(int count) {
        return count <= 10 ? say("count." + count) : number(count, 0, 0);
    }

    /** All of them, joined two by two. */
    String joined(String key, List<String> parts) {
        return parts.stream()
                .reduce((first, next) -> say(key + " first next", first, next))
                .orElse("");
    }

    /** The first of them, and how many more there are. */
    String some(String key, List<String> parts, int most) {
        int more = parts.size() - most;
        String first = joined(key, parts.stream().limit(most).toList());
        return more > 0 ? say("list.more first count", first, more) : first;
    }

    /** Names after commas; a dash where there is none. */
    String listed(List<String> names) {
        return names.isEmpty() ? NONE : joined("list.comma", names);
    }

    /** {@code a, b and c}; none is empty. */
    String enumerated(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? joined("list.comma", names)
                : say("list.last first next", joined("list.comma", names.subList(0, last)), names.get(last));
    }

    /** Whole sentences one after the other; those that say nothing are left out. */
    static String sentences(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** When cash is back, or that it is never out or never back. */
    public String payback(OptionalDouble months) {
        if (months.isEmpty()) {
            return say("payback.never");
        }
        return months.getAsDouble() == 0 ? say("payback.no-outlay") : months(months.getAsDouble());
    }

    /** Rounded up, since money that comes back during a month is back at its end. */
    String months(double months) {
        return counted("month", (long) Math.ceil(months - 1e-9));
    }

    /** For running text: {@code over five years}. */
    String years(int years) {
        return years <= 10 ? say("years." + years) : say("years.many count", years);
    }

    /** Who does the work: the provider, or the firm itself. */
    public String holder(Option option) {
        return option.takenBy().orElseGet(() -> say("option.in-house"));
    }

    /** The holder, told apart from the same provider with all of the work. */
    public String option(Option option) {
        return option instanceof Option.Hybrid
                ? say("option.peaks provider", holder(option))
                : option instanceof Option.Part ? say("option.part provider", holder(option)) : holder(option);
    }

    /** Where the two rates of a check come from. */
    public String because(BatchCheck check) {
        String rates = say("check.rates poor", word("check.poor", check.because()));
        return check.isWhole() ? say("check.every-piece rates", rates) : rates;
    }

    /** {@code Provider A (IN)} */
    String placed(Provider provider) {
        return say("provider.placed provider country", name(provider.name()), provider.country());
    }

    /** The same, told apart from the provider with all of the work. */
    String placed(CaseResult offer) {
        String provider = placed(offer.provider());
        Option option = offer.lines().option();
        return option instanceof Option.Hybrid
                ? say("option.peaks provider", provider)
                : option instanceof Option.Part ? say("option.part provider", provider) : provider;
    }

    /** A name that leaves room for what is said of it. */
    static String name(String name) {
        return shortened(name, LONGEST_NAME);
    }

    /** A name as typed, cut with dots where it is longer than a line holds. */
    static String shortened(String name, int longest) {
        return name.codePointCount(0, name.length()) <= longest
                ? name
                : name.substring(0, name.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }
}
