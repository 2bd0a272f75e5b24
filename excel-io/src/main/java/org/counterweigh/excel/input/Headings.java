package org.counterweigh.excel.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.Columns;
import org.counterweigh.excel.input.cell.Findings;
import org.counterweigh.excel.schema.CodeList;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.HeadingIndex;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.OtherNames;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Unit;

/** Finds the columns of a sheet by the names in its heading row. */
final class Headings {

    /** Ends the heading of a second column of the same kind, which may as well be headed like the first. */
    private static final String AGAIN = " 2";

    private final Sheet sheet;
    private final Layout layout;
    private final Findings findings;
    private final int row;
    private final Map<Address, String> texts;

    /** Those that are neither read nor told. */
    private final Map<Address, String> unread = new LinkedHashMap<>();

    Headings(Sheet sheet, Layout layout, RowRange block, Findings findings) {
        this.sheet = sheet;
        this.layout = layout;
        this.findings = findings;
        this.row = block.headingRow();
        this.texts = block.texts(sheet);
    }

    /** The columns there are; a required one that is missing is a finding. */
    Columns columns(List<Area> merged) {
        String place = sheet.name() + "!" + new Address(row, 0);
        List<Column> columns = columns();
        Map<Column, Address> places = places(columns);
        if (places.isEmpty()) {
            findings.stops(
                    place,
                    "No heading of sheet " + layout.name() + " was found in its first 20 rows.",
                    "Head its columns as the template does: " + columns.get(0).heading() + ", ...");
        } else {
            unread.putAll(texts);
            unread.keySet().removeAll(places.values());
            columns.stream().filter(column -> !places.containsKey(column)).forEach(column -> missing(column, place));
        }
        return new Columns(layout, sheet.name(), columns, places, place, merged, Map.of());
    }

    /** What stands over columns that are not read and of which nothing has been said, by where it stands. */
    Map<Address, String> unread() {
        return Collections.unmodifiableMap(unread);
    }

    private void missing(Column column, String place) {
        Optional<Map.Entry<Address, String>> meant = unread.entrySet().stream()
                .filter(text -> OtherNames.meant(layout, text.getValue(), List.of(column))
                        .isPresent())
                .findFirst();
        meant.ifPresent(text -> unread.remove(text.getKey()));
        if (column.isRequired()) {
            findings.stops(
                    place,
                    "The column \"" + column.heading() + "\" is missing.",
                    meant.map(text -> HeadingUnit.renameOrAdd(text.getValue(), column.heading()))
                            .orElse("Add the column."));
        } else {
            meant.ifPresent(text -> findings.unlikely(
                    sheet.name() + "!" + text.getKey(),
                    "The column \"" + text.getValue() + "\" is not read.",
                    HeadingUnit.rename(text.getValue(), column.heading())));
        }
    }

    /** The schema's columns; on an open table its keys and whatever else stands in the heading row. */
    private List<Column> columns() {
        if (layout.form() != Layout.Form.OPEN_TABLE) {
            return layout.columns();
        }
        Set<String> keys = Set.copyOf(
                layout.keys().stream().map(key -> Layout.plain(key.heading())).toList());
        Stream<Column> open = texts.values().stream()
                .filter(text -> !keys.contains(Layout.plain(text)))
                .distinct()
                .map(this::open);
        return Stream.concat(layout.keys().stream(), open).toList();
    }

    /** A column headed by somebody; its cells hold what may stand in those of the template. */
    private Column open(String heading) {
        return new Column(
                heading,
                List.of(),
                false,
                false,
                Kind.NUMBER,
                Unit.SHARE,
                Measure.SHARE,
                layout.columns().get(layout.columns().size() - 1).limits(),
                "",
                List.of(),
                Optional.empty(),
                CodeList.NONE,
                heading + ".");
    }

    private Map<Column, Address> places(List<Column> columns) {
        Map<Column, Address> places = new LinkedHashMap<>();
        var known = new HeadingIndex(columns);
        texts.forEach((address, text) -> known.find(text)
                .map(column ->
                        places.containsKey(column) ? known.find(text + AGAIN).orElse(column) : column)
                .ifPresent(column -> {
                    if (column.wasCalled(text)) {
                        findings.ofEarlierEdition();
                    }
                    Address first = places.putIfAbsent(column, address);
                    if (first != null) {
                        findings.stops(
                                sheet.name() + "!" + address,
                                repeated(column, text, first),
                                "Delete or rename one of the two.");
                    }
                }));
        return places;
    }

    private String repeated(Column column, String text, Address first) {
        String before = texts.getOrDefault(first, "");
        return Layout.plain(before).equals(Layout.plain(text))
                ? "The heading \"" + text + "\" stands in " + first + " already."
                : "The heading \"" + text + "\" means the same as \"" + before + "\" in " + first + ": "
                        + column.heading() + " is there twice.";
    }
}
