package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Correction;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.OpenQuestions;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.TemplateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slip is asked about once, at every cell in which it was made, until its owner says that the figure is right. */
class OneSlipOneQuestionTest {

    private static final Defaults SHIPPED =
            new DefaultFigures(TemplateFolder.shipped()).read().value().orElseThrow();

    private static final String HEADINGS = "Sheet | Row | Column | Value";

    @TempDir
    Path folder;

    @Test
    void salaries_of_a_month_make_one_question_at_all_their_cells() {
        assertThat(questions(monthly(), "Salary")).singleElement().satisfies(finding -> {
            assertThat(finding.marked()).containsExactly("Roles!C2", "Roles!C3");
            assertThat(finding.problem()).contains("did you mean 60,000?").contains("The same holds for C3 (11,667)");
        });
    }

    @Test
    void one_of_them_that_is_confirmed_leaves_the_other() {
        SampleBook book = monthly().with("Confirmed", List.of(HEADINGS, "Roles | Paralegal | Salary | 5000"));

        assertThat(questions(book, "Salary"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.marked()).containsExactly("Roles!C3"));
    }

    @Test
    void the_workbook_is_known_with_all_slips_mended_and_with_each() {
        SampleBook book = monthly().with("Quotes!E2", "1.5");

        OpenQuestions questions = read(book).value().orElseThrow().questions();

        assertThat(questions.places()).contains("Roles!C2", "Roles!C3", "Quotes!E2");
        assertThat(questions.corrections()).extracting(Correction::place).containsExactly("Roles!C2", "Quotes!E2");
        FirmData mended = questions.corrected().orElseThrow();
        assertThat(mended.role("Paralegal").pay().salary().value()).isEqualTo(60_000);
        assertThat(mended.market().quotes().get(0).effort().amount().value()).isEqualTo(1.5 / 60);
    }

    /** 900 an hour is more than is paid in India, and many times what the work costs today. */
    @Test
    void a_cell_that_is_odd_in_two_ways_is_asked_about_once() {
        SampleBook book = SampleBook.complete().without("Confirmed").with("Quotes!C2", "900");

        assertThat(questions(book, "Price per hour")).hasSize(1);
    }

    private static SampleBook monthly() {
        return SampleBook.complete()
                .without("Ranges")
                .without("Correlations")
                .with("Roles!C2", "5000")
                .with("Roles!C3", "11667");
    }

    private List<Finding> questions(SampleBook book, String heading) {
        return read(book).findings().stream()
                .filter(finding -> finding.severity() == Severity.UNLIKELY)
                .filter(finding -> finding.problem().startsWith(heading))
                .toList();
    }

    private Checked<FirmData> read(SampleBook book) {
        Intake intake = new WorkbookReader(TestDefaults.rules(), SHIPPED).read(book.in(folder));
        return ((Intake.Read) intake).checked();
    }
}
