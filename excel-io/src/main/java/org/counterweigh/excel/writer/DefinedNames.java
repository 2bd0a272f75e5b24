package org.counterweigh.excel.writer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;

/** The names of a workbook: those that formulas use, and those by which a program keeps what a sheet prints and filters. */
final class DefinedNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_\\\\][A-Za-z0-9_.\\\\]{0,254}");

    /** In front of what a program names by itself. */
    private static final String OWN = "_xlnm.";

    private record Name(String name, String attributes, String refersTo) {}

    private final List<Name> all = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    void add(String name, String refersTo) {
        boolean cell = Address.parse(name).isPresent() || name.matches("(?i)r|c|r\\d*c\\d*");
        if (!NAME.matcher(name).matches() || cell || !taken.add(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("No name for cells, or taken: " + name);
        }
        all.add(new Name(name, "", refersTo));
    }

    /** @param place among the sheets, counted from 0 */
    void ofSheet(int place, SheetName sheet, PageSetup page, SheetFoot foot) {
        String local = " localSheetId=\"" + place + "\"";
        foot.filter().ifPresent(area -> own("_FilterDatabase", local + " hidden=\"1\"", sheet, area.fixed()));
        page.printed().map(Area::fixed).ifPresent(area -> own("Print_Area", local, sheet, area));
        titles(sheet, page.repeated()).ifPresent(titles -> all.add(new Name(OWN + "Print_Titles", local, titles)));
    }

    private static Optional<String> titles(SheetName sheet, PageSetup.Repeated repeated) {
        List<String> titles = new ArrayList<>();
        if (repeated.columns() > 0) {
            titles.add(sheet.prefix() + "$A:$" + Address.column(repeated.columns() - 1));
        }
        if (repeated.rows() > 0) {
            titles.add(sheet.prefix() + "$1:$" + repeated.rows());
        }
        return titles.isEmpty() ? Optional.empty() : Optional.of(String.join(",", titles));
    }

    private void own(String name, String attributes, SheetName sheet, String area) {
        all.add(new Name(OWN + name, attributes, sheet.prefix() + area));
    }

    void write(XmlPart part) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        part.raw("<definedNames>");
        for (Name name : all) {
            part.raw("<definedName")
                    .attribute("name", name.name())
                    .raw(name.attributes())
                    .raw(">");
            part.text(name.refersTo()).raw("</definedName>");
        }
        part.raw("</definedNames>");
    }
}
