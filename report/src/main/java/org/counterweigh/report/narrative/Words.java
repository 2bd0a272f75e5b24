package org.counterweigh.report.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Provider;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.templates.Wording;

/** What a report speaks with: the sentences of the wording, and figures as its readers write them. */
public final class Words extends FiguresInWords {

    private static final int LONGEST_NAME = 48;

    private final Wording wording;

    Words(Locale figures, String currency, Wording wording) {
        super(figures, currency);
        this.wording = wording;
    }

    /** Words of the firm's place and currency. */
    public static Words of(Firm firm, Wording wording) {
        return new Words(Locale.forLanguageTag(firm.presentation().reportLocale()), firm.currency(), wording);
    }

    /**
     * A sentence with its places filled.
     *
     * @param asked its key, then the names of its places: {@code "year year"}; the currency is always known
     * @param values of the places, in the order of their names
     */
    String say(String asked, Object... values) {
        Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = currency();
        return wording.say(asked + " currency", all);
    }

    /** A column of words under the heading of that key. */
    Column textColumn(String heading, double weight) {
        return Column.text(say("head." + heading), weight);
    }

    /** A column of numbers under the heading of that key. */
    Column numberColumn(String heading, double weight) {
        return Column.number(say("head." + heading), weight);
    }

    Column yearColumn(int year, double weight) {
        return Column.number(year(year), weight);
    }

    /** {@code Year 2} */
    String year(int year) {
        return say("year year", year);
    }

    /** What one of an enumeration is called. */
    String word(String family, Enum<?> one) {
        return say(family + "." + one.name());
    }

    /** {@code 1 month}, {@code 7 months}: the keys of one and of many. */
    String counted(String thing, long count) {
        return say(thing + (count == 1 ? ".one count" : ".many count"), number((double) count, 0, 0));
    }

    /** All of them, joined two by two. */
    String joined(String key, List<String> parts) {
        return parts.stream()
                .reduce((first, next) -> say(key + " first next", first, next))
                .orElse("");
    }

    /** Whole sentences one after the other; those that say nothing are left out. */
    static String sentences(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Rounded up, since money that comes back during a month is back at its end. */
    String payback(OptionalDouble months) {
        if (months.isEmpty()) {
            return say("payback.never");
        }
        long whole = (long) Math.ceil(months.getAsDouble() - 1e-9);
        return whole == 0 ? say("payback.at-once") : counted("month", whole);
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
                ? say("option.above-base-load provider", holder(option))
                : holder(option);
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
