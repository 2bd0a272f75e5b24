package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.evaluation.PlausibilityFlag;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The template as somebody filled it in who had read nothing but its notes, drop-downs and instructions: an insurer in
 * England with six kinds of work, three providers and some outside counsel. Whatever it is told afterwards, a note has said before.
 */
class FilledTemplateTest {

    /** What was left blank in one row or more, where something stands in. */
    private static final String BLANKS = """
        Firm: Minimum net saving
        Roles: Pay that ends
        Roles: Overhead that ends
        Roles: Hours per year
        Roles: Utilisation
        Roles: Temporary cover rate
        Roles: Planned new posts
        Roles: Redundancy cost
        Work: Error rate
        Work: Share reviewed
        Work: Detection rate of review
        Work: Review hours per unit
        Work: Rework hours per error
        Work: Cost of escaped error
        Work: Data records per item
        Work: Reviewer role
        Work: Peaks bought
        Work: Court order
        Work: Client guideline bars
        Work: Unpublished invention
        Providers: Annual fee
        Providers: Time zone
        Providers: Office hours start
        Providers: Office hours end
        Providers: Minimum commitment
        Providers: Severance
        Providers: Annual controls
        Providers: Exit cost
        Quotes: Productivity
        Quotes: Error rate
        Quotes: Share reviewed
        Quotes: Query rate
        Quotes: Hours per query
        Quotes: Supervision
        Quotes: First-year inefficiency
        Quotes: Rework from miscommunication
        Obligation costs: One-off
        Obligation costs: Cost per obligation
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static Intake.Read read;
    private static Evaluator evaluator;

    @BeforeAll
    static void read() throws IOException {
        var shipped = TemplateFolder.shipped();
        var defaults = new DefaultFigures(shipped).read().value().orElseThrow();
        var rules = new GateFiles(shipped).read().value().orElseThrow();
        try (InputStream in =
                Objects.requireNonNull(FilledTemplateTest.class.getResourceAsStream("filled-template.txt"))) {
            Path file = Workbooks.write(
                    folder.resolve("albion.xlsx"), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            read = (Intake.Read) new WorkbookReader(rules, defaults).read(file);
        }
        evaluator = new Evaluator(rules, defaults);
    }

    @Test
    void nothing_in_it_is_wrong_or_doubtful() {
        assertThat(findings()).extracting(Finding::severity).containsOnly(Severity.DEFAULTED);
    }

    @Test
    void all_it_is_told_is_what_stands_in_for_its_blanks() {
        assertThat(findings())
                .allSatisfy(finding -> assertThat(finding.problem()).contains(" assumed"))
                .extracting(FilledTemplateTest::blank)
                .containsExactlyInAnyOrder(BLANKS.lines().toArray(String[]::new));
    }

    @Test
    void its_answer_has_a_decision_for_each_kind_of_work_and_three_doubts_that_the_notes_announce() {
        PointEvaluation point = evaluator.atPointValues(read.checked().value().orElseThrow());

        assertThat(point.decisions())
                .hasSize(6)
                .extracting(Decision::outcome)
                .doesNotContain(Outcome.NOT_ENOUGH_DATA, Outcome.NOT_PERMITTED);
        // 14 and a tax of 18% for what costs 0.3 hours at 210 and the tax; the part of a post; 120 hours at some 100 of
        // 570,000
        assertThat(point.flags())
                .hasExactlyElementsOfTypes(
                        PlausibilityFlag.SeldomSaving.class,
                        PlausibilityFlag.FractionOfPost.class,
                        PlausibilityFlag.HardlyManaged.class);
        assertThat(notes("Quotes", "Price per unit")).contains("above 40%").contains("warning");
        assertThat(notes("Work", "Cash-releasing share"))
                .contains("Pay ends with a post")
                .contains("warning");
        assertThat(notes("Providers", "Governance hours"))
                .contains("less than 3%")
                .contains("warning");
    }

    private static List<Finding> findings() {
        return read.checked().findings();
    }

    /** {@code Work: Error rate} */
    private static String blank(Finding finding) {
        String sheet = finding.place().replaceFirst("!.*", "");
        return sheet + ": " + finding.problem().replaceFirst(" is blank: .*", "");
    }

    private static String notes(String sheet, String heading) {
        return Schema.read().layout(sheet).column(heading).note();
    }
}
