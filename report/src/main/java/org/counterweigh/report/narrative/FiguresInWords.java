package org.counterweigh.report.narrative;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Firm;

/** Prints figures as the readers of a report write them: separators of their place, a true minus, nothing left over. */
final class FiguresInWords {

    /** Keeps a number and its unit on one line. */
    static final String TIE = "\u00A0";

    static final String NONE = "–";

    private final Locale figures;
    private final String currency;

    FiguresInWords(Locale figures, String currency) {
        this.figures = figures;
        this.currency = currency;
    }

    static FiguresInWords of(Firm firm) {
        return new FiguresInWords(Locale.forLanguageTag(firm.presentation().reportLocale()), firm.currency());
    }

    /** The language of the text, which is English; the place decides which English. */
    Locale language() {
        return figures.getLanguage().equals("en") ? figures : Locale.UK;
    }

    String currency() {
        return currency;
    }

    /** Whole money without its currency, for columns that name it in their head. */
    String amount(double money) {
        return number(money, 0, 0);
    }

    /** Whole money with its currency, for sentences. */
    String money(double money) {
        return amount(money) + TIE + currency;
    }

    /** With a sign unless it is nothing, for steps and differences. */
    String signed(double amount, int decimals) {
        String text = number(amount, decimals, decimals);
        return amount > 0 && !isNothing(text) ? "+" + text : text;
    }

    String number(double amount, int leastDecimals, int mostDecimals) {
        var symbols = DecimalFormatSymbols.getInstance(figures);
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(amount);
        return isNothing(text) ? text.replace("\u2212", "") : text;
    }

    private static boolean isNothing(String text) {
        return text.chars().allMatch(letter -> !Character.isDigit(letter) || letter == '0');
    }

    String percent(double share, int decimals) {
        return number(100 * share, 0, decimals) + TIE + "%";
    }

    /** A given figure with as many decimals as it needs; shares in percent. */
    String value(Given given) {
        if (given.unit().isShare()) {
            return percent(given.value(), 2);
        }
        int decimals = Math.abs(given.value()) >= 1000 ? 2 : 4;
        return number(given.value(), 0, decimals);
    }

    /** What a given figure would have to be, with fewer decimals than one that was typed. */
    String valueNear(Given given, double value) {
        if (given.unit().isShare()) {
            return percent(value, Math.abs(value) < 0.01 ? 3 : 1);
        }
        double size = Math.abs(value);
        return number(value, 0, size >= 1000 ? 0 : size >= 1 ? 2 : 4);
    }

    /** {@code +18 %} */
    String change(double share) {
        return signed(100 * share, Math.abs(share) < 0.1 ? 1 : 0) + TIE + "%";
    }

    /** What a given figure is counted in; nothing for a share, whose value says it. */
    String unit(Unit unit) {
        return unit.isShare() ? "" : unit.in(currency);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", language()).format(date);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM'" + TIE + "'uuuu", language()).format(month);
    }

    /** Rounded up, since money that comes back during a month is back at its end. */
    String payback(OptionalDouble months) {
        if (months.isEmpty()) {
            return "not within the horizon";
        }
        long whole = (long) Math.ceil(months.getAsDouble() - 1e-9);
        return whole == 0 ? "at once" : counted(whole, "month");
    }

    String counted(long count, String thing) {
        return number((double) count, 0, 0) + TIE + thing + (count == 1 ? "" : "s");
    }

    /** For running text: {@code over five years}. */
    static String years(int years) {
        var words = new String[] {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        return (years < words.length ? words[years] : Integer.toString(years)) + (years == 1 ? " year" : " years");
    }

    /** A sentence of the engine, with its numbers tied to their signs. */
    static String tied(String sentence) {
        return sentence.replace(" %", TIE + "%").replaceAll("(?<![\\w)])-(?=\\d)", "\u2212");
    }
}
