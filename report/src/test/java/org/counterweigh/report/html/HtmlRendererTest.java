package org.counterweigh.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.LongStream;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleUncertainty;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Particulars;
import org.counterweigh.report.document.Said;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.document.Target;
import org.counterweigh.report.narrative.ReportWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("laws")
class HtmlRendererTest {

    private static final SourceFile SOURCE = new SourceFile("example.xlsx", "0123456789abcdef", "0.1.0");
    private static final String HOSTILE = "<script>alert(1)</script>\" onload='x' {blocks} \u202Egpj.exe";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Counts.of(40));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_sentence_cell_and_caveat_of_the_document_is_on_the_page(long seed) {
        Document document = document(Evaluations.RULED.seeded(seed));
        String said = plain(ReadPage.of(document).said());

        assertThat(Said.in(document))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(said).contains(plain(text)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_link_leads_somewhere_on_the_page_and_every_name_is_given_once(long seed) {
        ReadPage page = ReadPage.of(document(Evaluations.RULED.seeded(seed)));
        List<String> names = page.values("//*[@id]", "id");

        assertThat(names).doesNotHaveDuplicates();
        assertThat(page.values("//*[@href]", "href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("#") && names.contains(link.substring(1)));
        assertThat(page.values("//*[@aria-labelledby]", "aria-labelledby"))
                .allSatisfy(labels -> assertThat(names).contains(labels.split(" ")));
    }

    @Test
    void the_contents_stand_below_the_answer_and_lead_to_every_part() {
        Document document = document(ExampleFirm.data());
        ReadPage page = ReadPage.of(document);
        List<String> parts = document.sections().stream()
                .map(Section::title)
                .filter(title -> !title.isEmpty())
                .skip(1)
                .toList();

        assertThat(page.texts("//main/*[2][self::nav]//a")).hasSameSizeAs(parts);
        assertThat(page.values("//main/nav//a", "href"))
                .extracting(link -> page.texts("//section[@id='" + link.substring(1) + "']/h2")
                        .get(0))
                .containsExactlyElementsOf(parts);
    }

    /** As in the PDF: the tiles and the bridge of page one to the tables they are worked out in. */
    @Test
    void a_figure_of_page_one_leads_to_how_it_is_worked_out() {
        ReadPage page = ReadPage.of(document(ExampleFirm.data()));

        assertThat(page.values("//section[1]//dt/a", "href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                page.all("//section[position() > 1]//div[@id='" + link.substring(1) + "']//table"))
                        .hasSize(1));
    }

    @Test
    void a_row_of_the_answer_leads_to_all_that_is_said_of_its_work() {
        ReadPage page = ReadPage.of(document(ExampleFirm.data()));
        String link = page.values("//section[1]//tbody//th/a[.='Document review']", "href")
                .get(0);

        assertThat(page.texts("//section[@id='" + link.substring(1) + "']/h2")).containsExactly("Document review");
    }

    /** Level by level down, and the answer is the only title. */
    @Test
    void headings_follow_each_other_in_order() {
        List<Integer> levels =
                ReadPage.of(document(ExampleFirm.data())).all("//h1 | //h2 | //h3 | //h4 | //h5 | //h6").stream()
                        .map(heading -> heading.getTagName().charAt(1) - '0')
                        .toList();

        assertThat(levels).startsWith(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void cells_are_named_by_column_and_row_and_the_rows_below_a_subhead_belong_to_it() {
        ReadPage page = ReadPage.of(of(new Table(
                "Prices",
                List.of(Column.text("Provider", 1), Column.number("Price", 1), Column.text("", 1)),
                List.of(
                        Row.plain("Meridian", "24", "a\nb"),
                        Row.subhead("Not counted"),
                        Row.plain("Own cost", "7").spanning(2),
                        Row.total("All", "31", "")),
                "")));

        assertThat(page.texts("//thead//th[@scope='col']")).containsExactly("Provider", "Price");
        assertThat(page.texts("//tbody[1]//th[@scope='row']")).containsExactly("Meridian");
        assertThat(page.texts("//tbody[2]/tr[1]/th[@scope='rowgroup'][@colspan='3']"))
                .containsExactly("Not counted");
        assertThat(page.texts("//tbody[2]//th[@scope='row']")).containsExactly("Own cost", "All");
        assertThat(page.all("//tbody[1]//td/br")).hasSize(1);
        assertThat(page.texts("//caption")).containsExactly("Prices");
    }

    @Test
    void what_a_workbook_says_is_never_taken_for_markup() {
        ReadPage page = ReadPage.of(of(
                Paragraph.body(HOSTILE),
                new Heading(2, HOSTILE),
                new Callout(HOSTILE, List.of(HOSTILE), Callout.Tone.CAUTION),
                new Table(HOSTILE, List.of(Column.text(HOSTILE, 1)), List.of(Row.plain(HOSTILE)), HOSTILE)));

        assertThat(page.all("//script | //*[@onload]")).isEmpty();
        assertThat(page.texts("//section/p"))
                .containsExactly("<script>alert(1)</script>\" onload='x' {blocks}  gpj.exe");
        assertThat(page.texts("//th[@scope='row']"))
                .containsExactly("<script>alert(1)</script>\" onload='x' {blocks}  gpj.exe");
    }

    @Test
    void nothing_is_fetched_nothing_runs_and_no_style_but_its_own_acts() throws NoSuchAlgorithmException {
        ReadPage page = ReadPage.of(document(ExampleFirm.data()));
        byte[] style = page.texts("//style").get(0).getBytes(StandardCharsets.UTF_8);
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));

        assertThat(page.values("//meta[@http-equiv='Content-Security-Policy']", "content"))
                .containsExactly(
                        "default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.all("//script | //link | //img | //iframe | //*[@src] | //*[@style]"))
                .isEmpty();
        assertThat(page.text()).doesNotContain("url(", "@import");
    }

    /** Drawn wide and narrow; each says what those should know who cannot see it. */
    @Test
    void a_chart_is_drawn_in_the_page_and_told() {
        Document document = document(ExampleFirm.data());
        ReadPage page = ReadPage.of(document);

        assertThat(page.all("//figure")).isNotEmpty();
        assertThat(page.all("//figure/*[local-name()='svg'][@role='img']"))
                .hasSize(2 * page.all("//figure").size());
        assertThat(page.texts("//figure/*[local-name()='svg']/*[local-name()='desc']"))
                .allSatisfy(told -> assertThat(told).hasSizeGreaterThan(40));
    }

    @Test
    void the_same_document_is_the_same_page() {
        assertThat(ReadPage.of(document(ExampleFirm.data())).text())
                .isEqualTo(ReadPage.of(document(ExampleFirm.data())).text());
    }

    /** A document of one section with some blocks. */
    private static Document of(Block... blocks) {
        Document whole = document(ExampleFirm.data());
        return new Document(
                whole.title(),
                HOSTILE,
                HOSTILE,
                HOSTILE,
                whole.pageNumber(),
                new Particulars(
                        HOSTILE,
                        HOSTILE,
                        whole.particulars().date(),
                        "0123",
                        whole.particulars().language(),
                        HOSTILE),
                List.of(new Section(HOSTILE, HOSTILE, List.of(blocks), false).at(new Target(HOSTILE))),
                List.of());
    }

    private static Document document(FirmData data) {
        return document(new QuickEvaluator(TestRules.all()).evaluate(data, List.of()));
    }

    private static Document document(Evaluation evaluation) {
        return ReportWriter.unpaged(ExampleUncertainty.on(evaluation), SOURCE, ExampleWording.WORDING);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", "");
    }
}
