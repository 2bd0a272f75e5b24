package org.counterweigh.excel.template;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.FormulaError;
import org.counterweigh.excel.workbook.Content;

/** What a cell of plain text stands for, as if a person had typed it into a spreadsheet, and back again. */
final class Typed {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final Pattern PERCENTAGE = Pattern.compile("-?\\d+(\\.\\d+)?%");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Typed() {}

    /** A leading apostrophe makes text of anything, as it does in a spreadsheet. */
    static Content content(String typed) {
        if (typed.isBlank()) {
            return new Content.Blank();
        }
        if (typed.startsWith("'")) {
            return new Content.Text(typed.substring(1));
        }
        if (NUMBER.matcher(typed).matches()) {
            return new Content.Amount(Double.parseDouble(typed));
        }
        if (PERCENTAGE.matcher(typed).matches()) {
            return Content.Amount.percent(typed.substring(0, typed.length() - 1));
        }
        if (typed.equals("TRUE") || typed.equals("FALSE")) {
            return new Content.Truth(typed.equals("TRUE"));
        }
        return fault(typed).or(() -> date(typed)).orElseGet(() -> new Content.Text(typed));
    }

    /** The text from which {@link #content} makes the same again. */
    static String text(Content content) {
        if (content instanceof Content.Text text) {
            boolean plain = content(text.shown()) instanceof Content.Text again && again.equals(text);
            return plain ? text.text() : "'" + text.text();
        }
        if (content instanceof Content.Moment moment
                && !moment.at().toLocalTime().equals(LocalTime.MIDNIGHT)) {
            LocalTime time = moment.at().toLocalTime();
            return "'" + time;
        }
        return content.shown();
    }

    private static Optional<Content> fault(String typed) {
        boolean known = typed.startsWith("#") && FormulaError.forString(typed) != null;
        return known ? Optional.of(new Content.Fault(typed)) : Optional.empty();
    }

    private static Optional<Content> date(String typed) {
        if (!DATE.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Content.Moment(LocalDate.parse(typed).atStartOfDay()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
