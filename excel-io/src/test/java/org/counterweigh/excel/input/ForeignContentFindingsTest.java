package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.Findings;
import org.counterweigh.excel.workbook.Calculation;
import org.counterweigh.excel.workbook.DefinedName;
import org.counterweigh.excel.workbook.ForeignContent;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;

class ForeignContentFindingsTest {

    /** A workbook of nothing but what it carries. */
    private record Carrying(List<ForeignContent> foreignContent) implements Workbook {

        @Override
        public List<Sheet> sheets() {
            return List.of();
        }

        @Override
        public List<DefinedName> names() {
            return List.of();
        }

        @Override
        public Calculation calculation() {
            return new Calculation(false, false);
        }

        @Override
        public String application() {
            return "";
        }

        @Override
        public void close() {}
    }

    @Test
    void what_a_workbook_carries_is_listed_once_a_kind() {
        List<Finding> findings = told(Stream.of(
                new ForeignContent(ForeignContent.Kind.EXTERNAL_LINK, "file:///M:/pay.xlsx"),
                new ForeignContent(ForeignContent.Kind.EXTERNAL_LINK, "rates.xlsx"),
                new ForeignContent(ForeignContent.Kind.MACRO, "xl/vbaProject.bin")));

        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.UNLIKELY);
        assertThat(findings)
                .extracting(Finding::problem)
                .containsExactly(
                        "The workbook links to other files, none of which was opened: file:///M:/pay.xlsx, rates.xlsx.",
                        "The workbook holds macros, which were not run: xl/vbaProject.bin.");
    }

    @Test
    void a_long_list_is_cut_and_counted() {
        List<Finding> findings = told(IntStream.rangeClosed(1, 8)
                .mapToObj(number -> new ForeignContent(ForeignContent.Kind.EXTERNAL_LINK, number + ".xlsx")));

        assertThat(findings)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.problem()).endsWith(": 1.xlsx, 2.xlsx, 3.xlsx, 4.xlsx, 5.xlsx and 3 more."));
    }

    @Test
    void an_empty_handed_workbook_is_silent() {
        assertThat(told(Stream.of())).isEmpty();
    }

    private static List<Finding> told(Stream<ForeignContent> carried) {
        var findings = new Findings();
        ForeignContentFindings.report(new Carrying(carried.toList()), findings);
        return findings.all();
    }
}
