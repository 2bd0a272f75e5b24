package org.counterweigh.excel.timeentries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.template.WorkbookText;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;
import org.counterweigh.findings.Finding;

/** Reads entries for a test: a sheet as text, a bill as text, or both. */
final class Entries {

    static final List<Terms.Work> WORKS = List.of(
            new Terms.Work("Document review", "W01"),
            new Terms.Work("Legal research", "W07"),
            new Terms.Work("Vendor contracts", "W05"),
            new Terms.Work("Employment contracts", "W05"));

    static final List<String> ROLES = List.of("Paralegal", "Associate", "Senior partner");

    static final String LEDES = """
        LEDES1998B[]
        INVOICE_DATE|INVOICE_NUMBER|CLIENT_ID|LAW_FIRM_MATTER_ID|INVOICE_TOTAL|BILLING_START_DATE|BILLING_END_DATE|INVOICE_DESCRIPTION|LINE_ITEM_NUMBER|EXP/FEE/INV_ADJ_TYPE|LINE_ITEM_NUMBER_OF_UNITS|LINE_ITEM_ADJUSTMENT_AMOUNT|LINE_ITEM_TOTAL|LINE_ITEM_DATE|LINE_ITEM_TASK_CODE|LINE_ITEM_EXPENSE_CODE|LINE_ITEM_ACTIVITY_CODE|TIMEKEEPER_ID|LINE_ITEM_DESCRIPTION|LAW_FIRM_ID|LINE_ITEM_UNIT_COST|TIMEKEEPER_NAME|TIMEKEEPER_CLASSIFICATION|CLIENT_MATTER_ID[]
        """;

    /** Two hours at 350 less 70 is 630. */
    static final String SAMPLE = "20250228|96542|00711|0528|1684.45|20250201|20250228|For services"
            + " rendered|1|F|2.00|-70|630|20250215|L510||A102|22547|Research Attorney's fees, Set off"
            + " claim|24-6437381|350|Arnsley, Robert|PARTNR|423-987[]\n";

    private final Path folder;
    private final Terms terms;

    private Entries(Path folder, Terms terms) {
        this.folder = folder;
        this.terms = terms;
    }

    /** Of a law firm, whose bills are its own time. */
    static Entries in(Path folder, Terms.CodeRow... own) {
        return new Entries(folder, terms(Whose.TEAM, own));
    }

    /** Of a legal department, whose bills are those of its law firms. */
    static Entries ofDepartment(Path folder) {
        return new Entries(folder, terms(Whose.LAW_FIRMS));
    }

    static Terms terms(Whose bills, Terms.CodeRow... own) {
        return new Terms(ROLES, WORKS, List.of(own), new Terms.Bills(bills, "USD"));
    }

    /** @param rows of the sheet, cells between signs {@code |} */
    TimeEntries.Outcome sheet(String... rows) {
        Path file = folder.resolve("firm.xlsx");
        try (var out = Files.newOutputStream(file)) {
            WorkbookText.write("[Time entries]\n" + String.join("\n", rows), out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return workbook(file);
    }

    TimeEntries.Outcome workbook(Path file) {
        try (Workbook book = ((Opening.Opened) WorkbookFile.open(file)).workbook()) {
            return TimeEntries.of(Optional.of(book.sheets().get(0)), file).read(terms, Progress.SILENT);
        }
    }

    /** A bill beside a workbook that has no sheet of entries. */
    TimeEntries.Outcome bill(String text) {
        write("firm.txt", text);
        return TimeEntries.of(Optional.empty(), folder.resolve("firm.xlsx")).read(terms, Progress.SILENT);
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static List<String> problems(TimeEntries.Outcome outcome) {
        return outcome.findings().stream().map(Finding::problem).toList();
    }

    static TimeRecord record(TimeEntries.Outcome outcome) {
        return outcome.own()
                .orElseThrow(() -> new AssertionError(outcome.findings().toString()));
    }

    static TimeRecord.Work work(TimeEntries.Outcome outcome, String name) {
        return record(outcome).work(name).orElseThrow(() -> new AssertionError(outcome.toString()));
    }
}
