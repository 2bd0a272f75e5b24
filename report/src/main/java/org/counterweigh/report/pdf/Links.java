package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.counterweigh.report.document.Target;

/** Where links stand and where they lead, gathered while pages are drawn and written once every place is known. */
final class Links {

    /** A reader who follows a link sees its target a little below the upper edge of the window. */
    private static final int ABOVE = 8;

    private record Place(int page, double top) {}

    /** @param text what the link says, for those who cannot see it */
    private record Link(Target target, Tag tag, int page, Tag.Bounds area, String text) {}

    private record PageNumber(Target target, Tag tag, Ink ink, double right, double top, TextStyle style) {}

    private final Map<Target, Place> places = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<PageNumber> numbers = new ArrayList<>();

    /** Of two places with one name links lead to the first. */
    void reached(Target target, Ink ink, double top) {
        places.putIfAbsent(target, new Place(ink.page(), top));
    }

    /** Makes a part of a page, in points from its top left corner, answer a click. */
    void lead(Target target, Tag tag, Ink ink, TextColumn strip, double top, double height, String text) {
        double upper = Frame.PAGE_HEIGHT - top;
        var area = new Tag.Bounds(strip.left(), upper - height, strip.right(), upper);
        links.add(new Link(target, tag, ink.page(), area, text.strip()));
    }

    /** Leaves room for the number of the page on which a place turns out to stand. */
    void pageNumber(Target target, Tag tag, Ink ink, double right, double top, TextStyle style) {
        numbers.add(new PageNumber(target, tag, ink, right, top, style));
    }

    /** Prints the numbers for which room was left; the pages must still be open. */
    void printPages() {
        for (PageNumber number : numbers) {
            Optional.ofNullable(places.get(number.target())).ifPresent(place -> {
                String text = Integer.toString(place.page() + 1);
                double width = number.style().width(text, number.ink().letters());
                new Lines(List.of(text), number.style())
                        .draw(number.ink(), Optional.of(number.tag()), number.right() - width, number.top());
            });
        }
    }

    /** Writes the links into the pages; what leads nowhere becomes text. */
    void annotate(PDDocument file) {
        Map<Integer, List<PDAnnotation>> byPage = new TreeMap<>();
        for (Link link : links) {
            Optional.ofNullable(places.get(link.target()))
                    .ifPresentOrElse(
                            place -> byPage.computeIfAbsent(link.page(), page -> new ArrayList<>())
                                    .add(annotation(link, place, file)),
                            link.tag()::isText);
        }
        byPage.forEach((number, annotations) -> {
            PDPage page = file.getPage(number);
            page.setAnnotations(annotations);
            // the key to the next link follows the order of the tags
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        });
    }

    private static PDAnnotation annotation(Link link, Place place, PDDocument file) {
        var destination = new PDPageXYZDestination();
        destination.setPage(file.getPage(place.page()));
        destination.setTop((int) Math.ceil(Frame.PAGE_HEIGHT - place.top() + ABOVE));
        destination.setLeft(0);
        var annotation = new PDAnnotationLink();
        annotation.setDestination(destination);
        annotation.setRectangle(rectangle(link.area()));
        annotation.setContents(link.text());
        annotation.setPrinted(true);
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        annotation.setBorderStyle(border);
        link.tag().answers(new Tag.Annotation(link.page(), annotation.getCOSObject()));
        return annotation;
    }

    private static PDRectangle rectangle(Tag.Bounds area) {
        return new PDRectangle((float) area.left(), (float) area.bottom(), (float) (area.right() - area.left()), (float)
                (area.top() - area.bottom()));
    }
}
