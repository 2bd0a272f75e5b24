package org.counterweigh.excel.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.counterweigh.excel.annotation.RawBook;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Content;

/** Cells as a person would type them, with nothing around them: a workbook in a fraction of the time that a dressed one takes. */
public final class PlainBook {

    private static final int PERCENTAGE = 1;
    private static final int DATE = 2;

    private PlainBook() {}

    /** Writes the rows of each sheet. */
    public static Path write(Map<String, List<List<String>>> sheets, Path file) {
        var book = RawBook.styled();
        sheets.forEach((name, rows) -> book.rows(escaped(name), rows(rows)));
        return book.to(file);
    }

    private static String rows(List<List<String>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> "<row r=\"" + (row + 1) + "\">" + cells(rows.get(row), row) + "</row>")
                .collect(Collectors.joining());
    }

    private static String cells(List<String> typed, int row) {
        return IntStream.range(0, typed.size())
                .mapToObj(column -> {
                    Content content = WorkbookText.content(typed.get(column).replace("\\|", "|"));
                    return cell(new Address(row, column), row == 0 ? new Content.Text(content.shown()) : content);
                })
                .collect(Collectors.joining());
    }

    private static String cell(Address at, Content content) {
        if (content instanceof Content.Amount amount) {
            return cell(at, "n", amount.percent() ? PERCENTAGE : 0, "<v>" + amount.amount() + "</v>");
        }
        if (content instanceof Content.Moment moment) {
            return cell(at, "n", DATE, "<v>" + DateUtil.getExcelDate(moment.at()) + "</v>");
        }
        if (content instanceof Content.Truth truth) {
            return cell(at, "b", 0, "<v>" + (truth.is() ? 1 : 0) + "</v>");
        }
        if (content instanceof Content.Fault fault) {
            return cell(at, "e", 0, "<v>" + fault.name() + "</v>");
        }
        String text = content instanceof Content.Text typed ? typed.text() : content.shown();
        return text.isEmpty()
                ? ""
                : cell(at, "inlineStr", 0, "<is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>");
    }

    private static String cell(Address at, String type, int style, String inside) {
        return "<c r=\"" + at + "\" s=\"" + style + "\" t=\"" + type + "\">" + inside + "</c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
