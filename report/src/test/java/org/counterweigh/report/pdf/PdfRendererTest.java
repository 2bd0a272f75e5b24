package org.counterweigh.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.report.pdf.ExampleReport.section;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.TextPosition;
import org.counterweigh.report.VeraPdf;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class PdfRendererTest {

    @Test
    void words_with_ligatures_are_found_as_they_were_written() {
        Document document = ExampleReport.of(section(Paragraph.body("after software office, five affluent files")));

        assertThat(Read.of(document).flat()).contains("after software office, five affluent files");
    }

    @Test
    void signs_of_finance_and_law_and_names_of_all_europe_can_be_written() {
        String signs = "−5% ±2 ≥ 3 ≤ 4 € £ § “quoted” – Łódź Ærø Žižka Straße Ελλάδα Δ";

        assertThat(Read.of(ExampleReport.of(section(Paragraph.body(signs)))).flat())
                .contains(signs);
    }

    @Test
    void names_of_every_script_are_printed_and_none_becomes_a_question_mark() {
        Document document =
                ExampleReport.of(section(new Bullets(List.of("משרד עורכי דין", "Москва and Ελλάδα", "東京 and Athen"))));

        assertThat(Read.of(document).flat())
                .contains("משרד עורכי דין", "Москва and Ελλάδα", "Dōng Jīng and Athen")
                .doesNotContain("?");
        assertThat(VeraPdf.broken(Read.render(document).bytes())).isEmpty();
    }

    @Test
    void a_long_label_stays_within_the_band_at_the_head_of_its_page() {
        Document report = ExampleReport.report();
        String label = "Strictly private and confidential, attorney work product, for the audit committee alone. ";
        var labelled = new Document(
                report.title(),
                report.firm().repeat(30),
                label.repeat(9),
                report.notice(),
                report.pageNumber(),
                report.particulars(),
                report.sections(),
                List.of());

        List<TextPosition> second = Read.of(labelled).letters().get(1);

        assertThat(second)
                .filteredOn(letter -> letter.getYDirAdj() < Frame.TOP - 10)
                .isNotEmpty()
                .allMatch(letter -> letter.getYDirAdj() > 12 && letter.getYDirAdj() < 46);
    }

    @Test
    void a_letter_in_two_parts_is_written_as_one() {
        Document document = ExampleReport.of(section(Paragraph.body("Cafe\u0301 de\u00ADcision")));

        assertThat(Read.of(document).flat()).contains("Café decision");
    }

    @Test
    void no_word_of_a_report_is_lost() {
        Map<String, Integer> printed = words(Read.of(ExampleReport.report()).text());

        words(said(ExampleReport.report()))
                .forEach((word, times) -> assertThat(printed.getOrDefault(word, 0))
                        .as("how often \"%s\" is printed", word)
                        .isGreaterThanOrEqualTo(times));
    }

    @Test
    void the_numbers_of_a_chart_are_text() {
        String text = Read.of(ExampleReport.of(section(ExampleReport.bridge()))).text();

        assertThat(text).contains("+2,410", "+186", "+92", "+143", "−118", "−264", "−97", "−171", "2,181");
    }

    @Test
    void the_answer_fits_on_page_one() {
        Read read = Read.of(ExampleReport.report());

        assertThat(read.pages().get(0)).contains("Hartwell & Lowe LLP", "What would change the answer", "Page 1 of");
        assertThat(read.pages().get(1)).contains("The eight factors");
    }

    @Test
    void every_page_says_whose_it_is_how_confidential_and_which_of_how_many() {
        List<String> pages = Read.of(ExampleReport.report()).pages();

        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Hartwell & Lowe LLP", "Confidential – Finance Committee", "not legal advice")
                    .contains("Page " + (i + 1) + " of " + pages.size());
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(Read.render(ExampleReport.report()).bytes())
                .isEqualTo(Read.render(ExampleReport.report()).bytes());
    }

    @Test
    void neither_the_time_zone_nor_the_locale_of_the_machine_changes_a_byte() {
        byte[] here = Read.render(ExampleReport.report()).bytes();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(Read.render(ExampleReport.report()).bytes()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void each_section_has_a_bookmark_to_its_page_with_its_headings_tables_and_charts_beneath() {
        List<String> bookmarks = Read.asked(Read.render(ExampleReport.report()), file -> {
            List<String> found = new ArrayList<>();
            list(file, file.getDocumentCatalog().getDocumentOutline(), "", found);
            return found;
        });

        assertThat(bookmarks)
                .startsWith(
                        "The answer on page 1",
                        "- Lower labour cost pays for every drawback three times over on page 1",
                        "- What has to be true before work moves on page 1",
                        "Document review on page 2",
                        "- The eight factors on page 2",
                        "- - Eight factors add up to the net benefit of each year, USD thousand on page 2",
                        "Providers on page 3")
                .endsWith("Assumptions on page 4", "- Inputs and their sources on page 4");
    }

    private static void list(PDDocument file, PDOutlineNode node, String indent, List<String> found)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(file);
            found.add(indent + item.getTitle() + " on page " + (file.getPages().indexOf(page) + 1));
            list(file, item, indent + "- ", found);
        }
    }

    @Test
    void pages_are_labelled_as_they_are_numbered_at_their_foot() {
        String[] labels = Read.asked(
                Read.render(ExampleReport.report()),
                file -> file.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());

        assertThat(labels).startsWith("1", "2", "3", "4");
    }

    @Test
    void the_file_says_its_title_its_language_and_the_date_of_the_analysis() {
        Read.asked(Read.render(ExampleReport.report()), file -> {
            assertThat(file.getDocumentInformation().getTitle())
                    .isEqualTo("In-house or outsourced: three kinds of legal work – Hartwell & Lowe LLP");
            assertThat(file.getDocumentInformation().getSubject())
                    .isEqualTo("Outsource document review, keep the rest");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(file.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(ZonedDateTime.of(2026, 3, 31, 0, 0, 0, 0, ZoneId.of("UTC"))
                            .toInstant());
            return file;
        });
    }

    @Test
    void only_the_letters_used_are_embedded() {
        Pdf pdf = Read.render(ExampleReport.report());

        Read.asked(pdf, file -> {
            for (PDPage page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).matches("[A-Z]{6}\\+SourceSans3.*");
                }
            }
            return file;
        });
        assertThat(pdf.bytes().length).isLessThan(200_000);
    }

    @Test
    void an_empty_report_is_one_page() {
        assertThat(Read.render(ExampleReport.of()).pages()).isEqualTo(1);
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.split("\\s+", -1)) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }

    /** Everything a document says, in any order; pictures by their titles. */
    private static String said(Document document) {
        List<String> texts = new ArrayList<>(List.of(document.title()));
        for (Section section : document.sections()) {
            texts.add(section.title());
            for (Block block : section.blocks()) {
                texts.add(block.read(new Transcript()));
            }
        }
        return String.join(" ", texts);
    }
}
