package org.counterweigh.excel.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.counterweigh.excel.scanner.DateSystem;
import org.counterweigh.excel.scanner.ScannedCell;

/** Makes of a scanned cell what it holds for a reader. */
final class Cells {

    private static final Pattern LINK = Pattern.compile("\\[\\d+]|WEBSERVICE\\(|\\|", Pattern.CASE_INSENSITIVE);

    /** The day on which Excel shows a time of day that has no date. */
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 31);

    private static final List<Function<String, LocalDateTime>> ISO = List.of(
            text -> LocalDate.parse(text).atStartOfDay(),
            LocalDateTime::parse,
            text -> OffsetDateTime.parse(text).toLocalDateTime(),
            text -> LocalTime.parse(text.startsWith("T") ? text.substring(1) : text)
                    .atDate(DAY_NOUGHT));

    private final DateSystem dates;

    Cells(DateSystem dates) {
        this.dates = dates;
    }

    Cell of(ScannedCell cell) {
        Cell.Origin origin = Cell.Origin.TYPED;
        if (cell.isFormula()) {
            origin = LINK.matcher(cell.formula()).find() ? Cell.Origin.LINKED_FORMULA : Cell.Origin.FORMULA;
        }
        return new Cell(new Address(cell.row(), cell.column()), content(cell), origin, cell.style());
    }

    private Content content(ScannedCell cell) {
        if (!cell.hasValue()) {
            return cell.isFormula() ? new Content.Uncalculated() : new Content.Blank();
        }
        return switch (cell.type()) {
            case NUMBER -> number(cell);
            case TEXT -> text(cell.text());
            case TRUTH -> truth(cell.text().strip().toLowerCase(Locale.ROOT));
            case FAULT -> new Content.Fault(cell.text().strip());
            case DATE -> iso(cell.text().strip());
            case DAMAGED -> new Content.Damaged();
        };
    }

    private Content number(ScannedCell cell) {
        double number = cell.number();
        if (Double.isNaN(number)) {
            return cell.text().isBlank() ? new Content.Blank() : new Content.Damaged();
        }
        return switch (cell.format()) {
            case NUMBER -> new Content.Amount(number);
            case PERCENT -> new Content.Amount(number, true);
            case DATE, TIME -> dated(number);
        };
    }

    /** A number outside Excel's calendar, which it shows as a row of hashes, is the number it is; a day that never was is nothing. */
    private Content dated(double number) {
        Optional<LocalDateTime> moment = dates.moment(number);
        if (moment.isPresent()) {
            return new Content.Moment(moment.get());
        }
        return dates.reaches(number) ? new Content.Damaged() : new Content.Amount(number);
    }

    private static Content text(String text) {
        var read = new Content.Text(text);
        return read.shown().isEmpty() ? new Content.Blank() : read;
    }

    private static Content truth(String text) {
        return switch (text) {
            case "1", "true" -> new Content.Truth(true);
            case "0", "false" -> new Content.Truth(false);
            default -> new Content.Damaged();
        };
    }

    private static Content iso(String text) {
        for (Function<String, LocalDateTime> form : ISO) {
            Optional<LocalDateTime> moment = tried(form, text);
            if (moment.isPresent()) {
                return new Content.Moment(moment.get());
            }
        }
        return new Content.Damaged();
    }

    private static Optional<LocalDateTime> tried(Function<String, LocalDateTime> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException notSo) {
            return Optional.empty();
        }
    }
}
