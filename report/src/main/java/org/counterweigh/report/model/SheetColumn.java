package org.counterweigh.report.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.counterweigh.excel.writer.LinkTarget;

/**
 * A column of a table: its heading, and what stands under it for each item.
 *
 * @param <T> what a row is about
 */
public record SheetColumn<T>(Heading heading, Cell<T> cell) {

    /**
     * A file that a cell leads to.
     *
     * @param path from the folder of the workbook
     */
    public record FileLink(String text, String path) {}

    /**
     * Words that may lead to a cell, or to a whole file.
     *
     * @param target empty where there is nothing to lead to
     */
    public record Lead(String text, Optional<LinkTarget> target) {}

    /** @param overAmounts set to the right, as they are */
    record Heading(String text, boolean overAmounts) {}

    /** Writes the cell of one item. */
    interface Cell<T> {
        void write(BrandedSheet sheet, SheetRow row, int column, T item);
    }

    public static <T> SheetColumn<T> words(String heading, Function<T, String> words) {
        return text(heading, CellRole.LABEL, words);
    }

    /** Words that matter less. */
    public static <T> SheetColumn<T> note(String heading, Function<T, String> words) {
        return text(heading, CellRole.NOTE, words);
    }

    private static <T> SheetColumn<T> text(String heading, CellRole role, Function<T, String> words) {
        return new SheetColumn<>(
                new Heading(heading, false),
                (sheet, row, column, item) -> sheet.text(row, column, role, words.apply(item)));
    }

    /** The name of a file, which leads to it; the cell stays empty where there is none. */
    public static <T> SheetColumn<T> link(String heading, Function<T, Optional<FileLink>> link) {
        return new SheetColumn<>(
                new Heading(heading, false),
                (sheet, row, column, item) -> link.apply(item)
                        .ifPresent(to -> sheet.link(row, column, to.text(), LinkTarget.Outside.file(to.path()))));
    }

    /** Words that lead where there is something to lead to. */
    public static <T> SheetColumn<T> lead(String heading, Function<T, Lead> lead) {
        return new SheetColumn<>(new Heading(heading, false), (sheet, row, column, item) -> {
            var to = lead.apply(item);
            to.target()
                    .ifPresentOrElse(
                            target -> sheet.link(row, column, to.text(), target),
                            () -> sheet.text(row, column, CellRole.NOTE, to.text()));
        });
    }

    /** Whole money; the cell stays empty where there is none. */
    public static <T> SheetColumn<T> amount(String heading, Function<T, OptionalDouble> amount) {
        return amount(heading, NumberFormats.WHOLE, amount);
    }

    public static <T> SheetColumn<T> amount(String heading, String format, Function<T, OptionalDouble> amount) {
        return new SheetColumn<>(
                new Heading(heading, true),
                (sheet, row, column, item) -> amount.apply(item)
                        .ifPresent(given -> sheet.amount(row, column, CellRole.AMOUNT, format, given)));
    }

    public static <T> SheetColumn<T> count(String heading, ToIntFunction<T> count) {
        return amount(heading, item -> OptionalDouble.of(count.applyAsInt(item)));
    }

    static <T> List<Heading> headings(List<SheetColumn<T>> columns) {
        return columns.stream().map(SheetColumn::heading).toList();
    }
}
