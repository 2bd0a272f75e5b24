package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.counterweigh.firm.ExampleFirm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Follows every link of a report to its page. */
class LinksTest {

    private static final int PAGE_ONE = 0;
    private static final int CONTENTS = 1;

    private static Rendered report;
    private static List<Link> links;

    /**
     * A link as a reader meets it; pages are counted from 0.
     *
     * @param key of its way back to the tag it belongs to
     */
    private record Link(int on, String says, int to, int key) {}

    @BeforeAll
    static void read() {
        report = Rendered.of(
                ExampleFirm.builder().work("Contract review", "W05", 200).build());
        links = asked(LinksTest::links);
    }

    @Test
    void the_contents_lead_to_every_section_and_print_its_page() {
        List<Link> contents = contents();

        assertThat(contents).extracting(Link::says).contains("Why", "Document review", "Contract review", "Findings");
        assertThat(contents).allSatisfy(link -> {
            assertThat(report.pages().get(link.to())).contains(link.says());
            assertThat(report.pages().get(CONTENTS)).contains(link.says(), " " + (link.to() + 1) + " ");
        });
        assertThat(contents).hasSize(sections() - 2);
    }

    @Test
    void the_table_of_page_one_leads_from_each_kind_of_work_to_its_page() {
        assertThat(work("Document review")).startsWith("Document review");
        assertThat(work("Contract review")).contains("Contract review");
    }

    private static String work(String name) {
        Link link = on(PAGE_ONE).stream()
                .filter(each -> each.says().equals(name))
                .findFirst()
                .orElseThrow();
        String page = report.pages().get(link.to());
        return page.substring(page.indexOf(name));
    }

    @Test
    void figures_of_page_one_lead_to_where_they_are_worked_out() {
        String value = linked("Value (NPV)");
        assertThat(value).contains("From the years to value and cash of the plan", "17,967");

        assertThat(linked("= The plan")).contains("From the kinds of work to the eight factors", "17,967");
        assertThat(linked("Largest benefit")).contains("From the kinds of work to the eight factors");
        assertThat(linked("People and hours")).contains("Who does today what moves");
    }

    private static String linked(String words) {
        return on(PAGE_ONE).stream()
                .filter(link -> link.says().startsWith(words))
                .findFirst()
                .map(link -> report.pages().get(link.to()))
                .orElse("nowhere");
    }

    /** What PDF/UA asks of a link: its tag holds it, and it knows the way back. */
    @Test
    void every_link_is_held_by_its_tag() {
        List<String> owners = asked(file -> {
            COSDictionary root =
                    file.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
            List<String> found = new ArrayList<>();
            for (int i = 0; i < numbers.size(); i += 2) {
                if (numbers.getObject(i + 1) instanceof COSDictionary owner) {
                    found.add(
                            numbers.getInt(i) + " " + owner.getNameAsString(COSName.S) + " " + holdsAnnotation(owner));
                }
            }
            return found;
        });

        assertThat(owners)
                .containsExactlyInAnyOrderElementsOf(
                        links.stream().map(link -> link.key() + " Link true").toList());
    }

    private static boolean holdsAnnotation(COSDictionary owner) {
        COSArray kids = owner.getCOSArray(COSName.K);
        return Stream.iterate(0, i -> i < kids.size(), i -> i + 1)
                .map(kids::getObject)
                .anyMatch(kid -> kid instanceof COSDictionary held
                        && "OBJR".equals(held.getNameAsString(COSName.TYPE))
                        && held.getCOSDictionary(COSName.OBJ) != null);
    }

    private static List<Link> on(int page) {
        return links.stream().filter(link -> link.on() == page).toList();
    }

    /** The chart below the list of contents leads on too. */
    private static List<Link> contents() {
        return on(CONTENTS).stream()
                .filter(link -> !link.says().startsWith("Largest benefit"))
                .toList();
    }

    private static int sections() {
        return asked(file -> {
            int sections = 0;
            for (var ignored : file.getDocumentCatalog().getDocumentOutline().children()) {
                sections++;
            }
            return sections;
        });
    }

    private static List<Link> links(PDDocument file) throws IOException {
        List<Link> found = new ArrayList<>();
        for (int page = 0; page < file.getNumberOfPages(); page++) {
            for (PDAnnotation annotation : file.getPage(page).getAnnotations()) {
                var link = (PDAnnotationLink) annotation;
                var place = (PDPageXYZDestination) link.getDestination();
                found.add(new Link(page, link.getContents(), place.retrievePageNumber(), link.getStructParent()));
            }
        }
        return found;
    }

    private interface Question<T> {
        T ask(PDDocument file) throws IOException;
    }

    private static <T> T asked(Question<T> question) {
        try (var file = Loader.loadPDF(report.pdf().bytes())) {
            return question.ask(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
