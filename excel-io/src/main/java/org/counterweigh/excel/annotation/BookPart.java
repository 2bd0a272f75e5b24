package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Relationships.Relationship;
import org.counterweigh.excel.zip.Refusal;

/** The part that lists the sheets of the workbook, and names. */
final class BookPart {

    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String ORDINARY = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String ORDINARY_RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final String name;
    private final String original;
    private final List<BookSheet> sheets = new ArrayList<>();
    private boolean strict;
    private int highestId;

    /**
     * One sheet of the workbook that is copied.
     *
     * @param part the name of the part that holds it; empty where it holds no cells, such as a chart
     */
    record BookSheet(String name, String part) {
        boolean hasCells() {
            return !part.isEmpty();
        }
    }

    BookPart(Changes changes) throws IOException {
        this.name = changes.relations("")
                .byType("officeDocument")
                .filter(part -> part.endsWith(".xml"))
                .orElseThrow(() -> new Refusal("The file is not an Excel workbook (.xlsx)."));
        this.original = changes.text(name);
        Relations relations = changes.relations(name);
        Markup in = Markup.of(original, name);
        for (Token token = in.next(); token != null; token = in.next()) {
            if (token.depth() == 0 && token.opens("workbook")) {
                strict = token.raw().contains(STRICT);
            } else if (token.depth() == 2 && token.opens("sheet")) {
                sheets.add(sheet(token, relations));
                highestId = Math.max(highestId, number(token, "sheetId", 0));
            }
        }
    }

    private BookSheet sheet(Token tag, Relations relations) throws Refusal {
        Optional<Relationship> tie = tag.relation().flatMap(relations::byId);
        if (tie.filter(ActiveContent::isActive).isPresent()) {
            throw new Refusal("The workbook holds sheets of macros. Save it as .xlsx, which has none.");
        }
        return new BookSheet(
                tag.attribute("name").orElse(""),
                tie.filter(found -> found.word().equals("worksheet") && !found.external())
                        .map(Relationship::target)
                        .orElse(""));
    }

    String name() {
        return name;
    }

    List<BookSheet> sheets() {
        return sheets;
    }

    /** The namespace of sheets, styles and comments. */
    String namespace() {
        return strict ? STRICT : ORDINARY;
    }

    /** The type of a tie to another part, or the namespace of the attribute that ties. */
    String relation(String word) {
        String all = strict ? STRICT_RELATIONS : ORDINARY_RELATIONS;
        return word.isEmpty() ? all : all + "/" + word;
    }

    /** Where a finding is told, {@code Roles!C4}; empty where the workbook has no such sheet. */
    Optional<Marks.Place> place(String named) {
        int mark = named.lastIndexOf('!');
        Optional<Address> cell = mark < 0 ? Optional.empty() : Address.parse(named.substring(mark + 1));
        String sheet = cell.isPresent() ? named.substring(0, mark) : named;
        return named(sheet).map(found -> new Marks.Place(found.name(), cell));
    }

    private Optional<BookSheet> named(String sheet) {
        return Stream.<Predicate<String>>of(sheet::equals, sheet::equalsIgnoreCase)
                .flatMap(same -> sheets.stream().filter(known -> known.hasCells() && same.test(known.name())))
                .findFirst();
    }

    /** A name for one more sheet: the one wished for, or with a number that no sheet has. */
    String freshName(String wished) {
        String fresh = wished;
        for (int number = 2; isTaken(fresh); number++) {
            fresh = wished + " (" + number + ")";
        }
        return fresh;
    }

    private boolean isTaken(String sheet) {
        return sheets.stream().anyMatch(known -> known.name().equalsIgnoreCase(sheet));
    }

    /** The part with one sheet more, before all others. */
    String withFirstSheet(FindingsListing sheet, String id) throws IOException {
        return new FirstSheet(this, sheet, id).in(DisarmedMarkup.of(original, name));
    }

    int highestId() {
        return highestId;
    }

    static int number(Token tag, String attribute, int otherwise) {
        try {
            return tag.attribute(attribute).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException unreadable) {
            return otherwise;
        }
    }
}
