package org.counterweigh.excel.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.counterweigh.findings.Nearest;

/** One sheet: its name, how it is laid out, and its columns in the template's order. */
public final class Layout {

    /** Ends every name of the template's worked example, so that a row of it left behind is seen. */
    public static final String EXAMPLE = "(example)";

    private final String name;
    private final Form form;
    private final boolean required;
    private final String note;
    private final List<Column> columns;
    private final HeadingIndex byHeading;

    Layout(String name, Form form, boolean required, String note, List<Column> columns) {
        this.name = name;
        this.form = form;
        this.required = required;
        this.note = note;
        this.columns = List.copyOf(columns);
        this.byHeading = new HeadingIndex(columns);
    }

    public enum Form {
        /** Headings above rows. */
        TABLE,
        /** A setting and its value in each row. */
        SETTINGS,
        /** Headings above rows; columns beyond the known ones are named by the user. */
        OPEN_TABLE
    }

    public String name() {
        return name;
    }

    public Form form() {
        return form;
    }

    public boolean required() {
        return required;
    }

    public String note() {
        return note;
    }

    public List<Column> columns() {
        return columns;
    }

    public Column column(String heading) {
        return find(heading)
                .orElseThrow(() -> new IllegalArgumentException("Sheet " + name + " has no column " + heading));
    }

    /** The column under a heading of today or of an earlier edition. */
    public Optional<Column> find(String heading) {
        return byHeading.find(heading);
    }

    /** The same with other columns. */
    Layout with(UnaryOperator<Column> changed) {
        return new Layout(
                name, form, required, note, columns.stream().map(changed).toList());
    }

    /** What a row is called by somebody who points to it: a setting as it is headed, a code without its words. */
    public String rowCalled(String typed) {
        if (form == Form.SETTINGS) {
            return find(typed).map(Column::heading).orElse(typed);
        }
        List<Column> keys = keys();
        return keys.size() == 1 ? keys.get(0).offered().code(typed).orElse(typed) : typed;
    }

    public int examples() {
        return columns.stream()
                .mapToInt(column -> column.example().size())
                .max()
                .orElse(0);
    }

    public List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }

    /** A heading without case, spaces and signs, by which headings are compared. */
    public static String plain(String heading) {
        return Nearest.plain(heading);
    }
}
