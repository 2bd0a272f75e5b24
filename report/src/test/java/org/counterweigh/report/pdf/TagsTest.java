package org.counterweigh.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Table;
import org.junit.jupiter.api.Test;

class TagsTest {

    private static final COSName ALT = COSName.ALT;

    @Test
    void every_figure_says_what_it_shows_and_where_it_stands() {
        List<COSDictionary> figures = elements("Figure");

        assertThat(figures).hasSize(said(Chart.class));
        assertThat(figures.get(0).getString(ALT))
                .startsWith(
                        "Lower labour cost pays for every drawback three times over. Net present value by factor, USD"
                                + " thousand, 5 years at 8%. Waterfall of eight factors: cost savings of 2,410 lead");
        assertThat(figures)
                .allMatch(figure -> figure.toString().contains("BBox")
                        || figure.getDictionaryObject(COSName.A).toString().contains("BBox"));
    }

    @Test
    void headings_begin_at_one_and_skip_no_level() {
        List<Integer> levels = headings();

        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void the_title_of_every_section_table_and_chart_is_a_heading() {
        int titled = 3;
        int headings = said(Block.Heading.class);
        assertThat(headings()).hasSize(1 + titled + headings + said(Table.class) + said(Chart.class));
        assertThat(elements("Caption")).hasSize(said(Table.class) + said(Chart.class) + said(Block.Contents.class));
    }

    private static int said(Class<? extends Block> kind) {
        return (int) ExampleReport.report().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .count();
    }

    private static List<Integer> headings() {
        return Read.asked(Read.render(ExampleReport.report()), file -> {
            List<COSDictionary> found = new ArrayList<>();
            collect(root(file), "H\\d", found);
            return found.stream()
                    .map(heading -> heading.getNameAsString(COSName.S).charAt(1) - '0')
                    .toList();
        });
    }

    @Test
    void a_header_repeated_on_the_next_page_is_heard_once() {
        // 4 columns of conditions, 8 of factors, 6 of providers, 5 of assumptions; a row heading for each row but the
        // header
        long columns = elements("TH").stream()
                .filter(cell -> cell.getDictionaryObject(COSName.A).toString().contains("Column"))
                .count();

        assertThat(columns).isEqualTo(4 + 8 + 6 + 5);
        assertThat(elements("TR")).hasSize(5 + 12 + 5 + 62);
    }

    @Test
    void a_table_row_holds_nothing_but_cells() {
        assertThat(elements("TR")).allSatisfy(row -> {
            COSArray cells = row.getCOSArray(COSName.K);
            for (int i = 0; i < cells.size(); i++) {
                assertThat(((COSDictionary) cells.getObject(i)).getNameAsString(COSName.S))
                        .isIn("TH", "TD");
            }
        });
    }

    @Test
    void every_piece_of_content_finds_its_way_back_to_its_tag() {
        Read.asked(Read.render(ExampleReport.report()), file -> {
            COSDictionary root =
                    file.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
            for (PDPage page : file.getPages()) {
                Set<Integer> marks = marks(page);
                COSArray owners = (COSArray) numbers.getObject(2 * page.getStructParents() + 1);
                assertThat(marks).hasSize(owners.size());
                assertThat(marks).allMatch(mark -> owners.getObject(mark) instanceof COSDictionary);
            }
            return file;
        });
    }

    private static Set<Integer> marks(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Set<Integer> marks = new HashSet<>();
        extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .forEach(content -> assertThat(marks.add(content.getMCID())).isTrue());
        return marks;
    }

    private static List<COSDictionary> elements(String type) {
        return Read.asked(Read.render(ExampleReport.report()), file -> {
            List<COSDictionary> found = new ArrayList<>();
            collect(root(file), type, found);
            return found;
        });
    }

    private static COSDictionary root(PDDocument file) {
        return file.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.K);
    }

    private static void collect(COSDictionary element, String type, List<COSDictionary> found) {
        if (element.getNameAsString(COSName.S).matches(type)) {
            found.add(element);
        }
        if (!(element.getDictionaryObject(COSName.K) instanceof COSArray kids)) {
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            COSDictionary kid = (COSDictionary) kids.getObject(i);
            if (kid.containsKey(COSName.S)) {
                collect(kid, type, found);
            }
        }
    }
}
