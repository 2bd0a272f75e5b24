package org.counterweigh.report.narrative;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Entered;

/**
 * Prints figures as the readers of a report write them: Latin digits with the separators of their place, a true minus,
 * nothing left over.
 */
public class FiguresInWords {

    /** Keeps a number and its unit on one line. */
    static final String TIE = "\u00A0";

    /** Where there is no figure. */
    public static final String NONE = "–";

    private final Locale figures;
    private final String currency;
    private final String percentSign;

    public FiguresInWords(Locale figures, String currency) {
        this.figures = new Locale.Builder()
                .setLocale(figures)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
        this.currency = currency;
        // some places write the sign apart from the number, with one of several spaces
        boolean apart = ((DecimalFormat) NumberFormat.getPercentInstance(figures))
                .toPattern()
                .chars()
                .anyMatch(Character::isSpaceChar);
        this.percentSign = apart ? TIE + "%" : "%";
    }

    /** The language of the text, which is English; the place decides which English. */
    Locale language() {
        return figures.getLanguage().equals("en") ? figures.stripExtensions() : Locale.UK;
    }

    String currency() {
        return currency;
    }

    /** Whole money without its currency, for columns that name it in their head. */
    public String amount(double money) {
        return number(money, 0, 0);
    }

    /** Whole money with its currency, for sentences. */
    public String money(double money) {
        return amount(money) + TIE + currency;
    }

    /** With a sign unless it is nothing, for steps and differences. */
    public String signed(double amount, int decimals) {
        String text = number(amount, decimals, decimals);
        return amount > 0 && !isNothing(text) ? "+" + text : text;
    }

    public String number(double amount, int leastDecimals, int mostDecimals) {
        if (figures.getCountry().equals("IN")) {
            return inLakhs(amount, leastDecimals, mostDecimals);
        }
        var symbols = DecimalFormatSymbols.getInstance(figures);
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(amount);
        return isNothing(text) ? format.format(0) : text;
    }

    /** {@code 1,23,45,678}: after the last three digits two by two, which Java's own format does not know. */
    private String inLakhs(double amount, int leastDecimals, int mostDecimals) {
        var symbols = com.ibm.icu.text.DecimalFormatSymbols.getInstance(figures);
        symbols.setMinusSign('\u2212');
        var format = new com.ibm.icu.text.DecimalFormat("#,##,##0", symbols);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        format.setRoundingMode(com.ibm.icu.math.BigDecimal.ROUND_HALF_UP);
        String text = format.format(amount);
        return isNothing(text) ? format.format(0) : text;
    }

    private static boolean isNothing(String text) {
        return text.chars().allMatch(letter -> !Character.isDigit(letter) || letter == '0');
    }

    public String percent(double share, int decimals) {
        return number(100 * share, 0, decimals) + percentSign;
    }

    /** A given figure with as many decimals as it needs; shares in percent. */
    String value(Given given) {
        if (given.unit().isShare()) {
            return percent(given.value(), 2);
        }
        int decimals = Math.abs(given.value()) >= 1000 ? 2 : 4;
        return number(given.value(), 0, decimals);
    }

    /** What a cell holds; a share in percent. */
    String entered(Entered entered) {
        if (entered instanceof Entered.Amount typed) {
            int decimals = Math.abs(typed.amount()) >= 1 ? 2 : 6;
            return typed.share() ? percent(typed.amount(), 2) : number(typed.amount(), 0, decimals);
        }
        return entered instanceof Entered.Day typed ? date(typed.date()) : ((Entered.Words) entered).text();
    }

    String valueWithUnit(Given given) {
        return withUnit(value(given), given);
    }

    /** What a given figure would have to be, with fewer decimals than one that was typed. */
    String valueNear(Given given, double value) {
        if (given.unit().isShare()) {
            return percent(value, Math.abs(value) < 0.01 ? 3 : 1);
        }
        double size = Math.abs(value);
        return number(value, 0, size >= 1000 ? 0 : size >= 1 ? 2 : 4);
    }

    String valueNearWithUnit(Given given, double value) {
        return withUnit(valueNear(given, value), given);
    }

    private String withUnit(String value, Given given) {
        Unit unit = given.unit();
        return unit.isShare()
                ? value
                : value + TIE + (value.equals("1") ? unit.in(currency) : unit.severalIn(currency));
    }

    /** {@code +18%} */
    String change(double share) {
        return signed(100 * share, Math.abs(share) < 0.1 ? 1 : 0) + percentSign;
    }

    /** What a given figure is counted in; nothing for a share, whose value says it. */
    String unit(Unit unit) {
        return unit.isShare() ? "" : unit.in(currency);
    }

    public String date(LocalDate date) {
        return written(date, "d MMM uuuu", "MMM d, uuuu");
    }

    String longDate(LocalDate date) {
        return written(date, "d MMMM uuuu", "MMMM d, uuuu");
    }

    /** In the United States the month comes first. */
    private String written(LocalDate date, String usual, String american) {
        String pattern = language().getCountry().equals("US") ? american : usual;
        return DateTimeFormatter.ofPattern(pattern, language()).format(date);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM'" + TIE + "'uuuu", language()).format(month);
    }
}
