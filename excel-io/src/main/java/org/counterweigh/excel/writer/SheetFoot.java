package org.counterweigh.excel.writer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;

/** What belongs to a sheet beside its rows, kept until they are written, in the order that the schema wants. */
final class SheetFoot {

    private record Link(Address cell, LinkTarget target) {}

    private final StyleTable styles;
    private final Relationships relationships = new Relationships();
    private final List<Area> merged = new ArrayList<>();
    private final List<Highlight> highlights = new ArrayList<>();
    private final List<Choices> choices = new ArrayList<>();
    private final List<Bounds> bounds = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Drawings.Placed> charts = new ArrayList<>();
    private boolean locked;
    private Optional<Area> filter = Optional.empty();

    SheetFoot(StyleTable styles) {
        this.styles = styles;
    }

    Relationships relationships() {
        return relationships;
    }

    Optional<Area> filter() {
        return filter;
    }

    void lock() {
        locked = true;
    }

    void filter(Area area) {
        filter = Optional.of(area);
    }

    void merge(Area area) {
        merged.add(area);
    }

    void highlight(Highlight highlight) {
        highlights.add(highlight);
    }

    void choose(Choices of) {
        choices.add(of);
    }

    void chart(Area over, SheetChart chart) {
        charts.add(new Drawings.Placed(over, chart));
    }

    List<Drawings.Placed> charts() {
        return charts;
    }

    void bound(Bounds of) {
        bounds.add(of);
    }

    void link(Address cell, LinkTarget target) {
        links.add(new Link(cell, target));
    }

    /**
     * Writes it all, the drawing after the page.
     *
     * @param place of the sheet, counted from 0
     */
    void write(XmlPart part, PageSetup page, int place) throws IOException {
        part.raw(
                locked
                        ? "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\""
                                + " formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>"
                        : "");
        if (filter.isPresent()) {
            part.raw("<autoFilter").attribute("ref", filter.get().toString()).raw("/>");
        }
        merges(part);
        highlights(part);
        choices(part);
        links(part);
        new PageXml(page).write(part);
        if (!charts.isEmpty()) {
            String id = relationships.to(Relationships.Kind.DRAWING, Drawings.ofSheet(place));
            part.raw("<drawing").attribute("r:id", id).raw("/>");
        }
    }

    private void merges(XmlPart part) throws IOException {
        if (merged.isEmpty()) {
            return;
        }
        part.raw("<mergeCells").attribute("count", merged.size()).raw(">");
        for (Area area : merged) {
            part.raw("<mergeCell").attribute("ref", area.toString()).raw("/>");
        }
        part.raw("</mergeCells>");
    }

    private void highlights(XmlPart part) throws IOException {
        for (int at = 0; at < highlights.size(); at++) {
            Highlight each = highlights.get(at);
            part.raw("<conditionalFormatting")
                    .attribute("sqref", each.area().toString())
                    .raw("><cfRule type=\"cellIs\"")
                    .attribute("dxfId", styles.of(each.colours()))
                    .attribute("priority", at + 1)
                    .raw(" operator=\"equal\"><formula>\"")
                    .text(each.word().replace("\"", "\"\""))
                    .raw("\"</formula></cfRule></conditionalFormatting>");
        }
    }

    private void choices(XmlPart part) throws IOException {
        if (choices.isEmpty() && bounds.isEmpty()) {
            return;
        }
        part.raw("<dataValidations")
                .attribute("count", choices.size() + bounds.size())
                .raw(">");
        for (Choices each : choices) {
            part.raw("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\"")
                    .attribute("sqref", each.area().toString())
                    .raw("><formula1>")
                    .text(each.source())
                    .raw("</formula1></dataValidation>");
        }
        for (Bounds each : bounds) {
            write(part, each);
        }
        part.raw("</dataValidations>");
    }

    private static void write(XmlPart part, Bounds bounds) throws IOException {
        boolean ends = Double.isFinite(bounds.most());
        part.raw("<dataValidation type=\"decimal\"")
                .raw(ends ? "" : " operator=\"greaterThanOrEqual\"")
                .raw(" allowBlank=\"1\" showErrorMessage=\"1\"")
                .attribute("sqref", bounds.area().toString())
                .raw("><formula1>")
                .number(bounds.least())
                .raw("</formula1>");
        if (ends) {
            part.raw("<formula2>").number(bounds.most()).raw("</formula2>");
        }
        part.raw("</dataValidation>");
    }

    private void links(XmlPart part) throws IOException {
        if (links.isEmpty()) {
            return;
        }
        part.raw("<hyperlinks>");
        for (Link link : links) {
            part.raw("<hyperlink").attribute("ref", link.cell().toString());
            if (link.target() instanceof LinkTarget.Inside inside) {
                location(part, inside.sheet(), inside.cell());
            } else if (link.target() instanceof LinkTarget.Outside outside) {
                file(part, outside);
            } else if (link.target() instanceof LinkTarget.CellOf other) {
                file(part, other.workbook());
                location(part, other.sheet(), other.cell());
            }
            part.raw("/>");
        }
        part.raw("</hyperlinks>");
    }

    private void file(XmlPart part, LinkTarget.Outside outside) throws IOException {
        String address = outside.address().toASCIIString();
        part.attribute("r:id", relationships.to(Relationships.Kind.LINK, address));
    }

    private static void location(XmlPart part, SheetName sheet, Address cell) throws IOException {
        part.attribute("location", sheet.prefix() + cell);
    }
}
