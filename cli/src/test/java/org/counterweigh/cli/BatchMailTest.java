package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.journal.MessageProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch does about the people on sheet Recipients. */
class BatchMailTest {

    private static final String ADA = "Ada Lee | ada@northgate.example | Excel";
    private static final String BOB = "Bob Ray | bob@northgate.example | Excel";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path workbook;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @BeforeEach
    void two_recipients() {
        out = folder.resolve("out");
        workbook = Workbooks.sentTo(folder.resolve("inbox/a.xlsx"), "Northgate", ADA, BOB);
    }

    @Test
    void a_draft_for_each_recipient_lies_beside_the_reports_and_waits_to_be_sent() throws IOException {
        assertThat(batch("--mail", "drafts").exit()).isZero();

        assertThat(drafts()).containsExactly("Ada Lee.eml", "Bob Ray.eml");
        assertThat(states()).containsExactly("Ada Lee QUEUED", "Bob Ray QUEUED");
    }

    /** 12,000 of pay less fees of 7,500 as meant; a twelfth of the pay as typed, so that nothing moves. */
    @Test
    void a_firm_with_an_open_question_that_decides_its_plan_is_drafted_and_held_until_it_is_answered() {
        Workbooks.monthly(workbook, "Northgate", ADA);
        String held = "an open question at Roles!C2 could change the plan by";

        assertThat(batch("--mail", "drafts").err()).contains("Drafted, not sent: " + held);
        assertThat(Ran.counterweigh("send", out, "--dry-run").out()).contains("Held (1)", held);
        assertThat(Ran.counterweigh("send", out, "--status").out())
                .contains("  held       ", "Ada Lee", ": " + held)
                .endsWith("1 held." + System.lineSeparator());

        Workbooks.sentTo(workbook, "Northgate", ADA);
        assertThat(batch("--mail", "drafts").err()).doesNotContain("not sent");
        assertThat(Ran.counterweigh("send", out, "--dry-run").out())
                .contains("Would be sent (1)")
                .doesNotContain("Held");
    }

    @Test
    void nothing_is_drafted_unless_asked_for() throws IOException {
        batch();

        assertThat(drafts()).isEmpty();
        assertThat(states()).isEmpty();
        assertThat(batch("--mail", "drafts").err()).doesNotContain("have not changed");
        assertThat(drafts()).hasSize(2);
    }

    @Test
    void drafts_stay_where_they_are_and_wait_once_when_nothing_has_changed() throws IOException {
        batch("--mail", "drafts");

        assertThat(batch("--mail", "drafts").err()).contains("1 of 1 workbooks have not changed");
        assertThat(batch("--force").exit()).isZero();

        assertThat(drafts()).hasSize(2);
        assertThat(Journal.of(out).stream().filter(line -> line.entry() instanceof Entry.Queued))
                .hasSize(2);
    }

    @Test
    void two_workbooks_that_are_the_same_mail_each_recipient_once() throws IOException {
        Files.copy(workbook, folder.resolve("inbox/b.xlsx"));

        batch("--mail", "drafts");

        assertThat(drafts()).containsExactly("Ada Lee.eml", "Bob Ray.eml");
        assertThat(out.resolve("Northgate-2/mail")).doesNotExist();
        assertThat(states()).containsExactly("Ada Lee QUEUED", "Bob Ray QUEUED");
    }

    @Test
    void a_copy_that_comes_later_and_stands_first_takes_no_message_over() throws IOException {
        batch("--mail", "drafts");
        Files.copy(workbook, folder.resolve("inbox/a copy.xlsx"));

        batch("--mail", "drafts");

        assertThat(drafts()).containsExactly("Ada Lee.eml", "Bob Ray.eml");
        assertThat(states()).containsExactly("Ada Lee QUEUED", "Bob Ray QUEUED");
    }

    @Test
    void a_renamed_workbook_keeps_its_messages() throws IOException {
        batch("--mail", "drafts");
        Files.move(workbook, folder.resolve("inbox/b.xlsx"));

        batch("--mail", "drafts");

        assertThat(drafts()).containsExactly("Ada Lee.eml", "Bob Ray.eml");
        assertThat(states()).containsExactly("Ada Lee QUEUED", "Bob Ray QUEUED");
    }

    @Test
    void a_draft_that_was_deleted_is_made_again() throws IOException {
        batch("--mail", "drafts");
        Files.delete(out.resolve("Northgate/mail/Bob Ray.eml"));

        batch("--mail", "drafts");

        assertThat(drafts()).containsExactly("Ada Lee.eml", "Bob Ray.eml");
    }

    @Test
    void a_recipient_who_is_taken_out_gets_nothing() throws IOException {
        batch("--mail", "drafts");
        Workbooks.sentTo(workbook, "Northgate", ADA);

        batch("--mail", "drafts");

        assertThat(drafts()).hasSize(1);
        assertThat(states()).filteredOn(state -> state.endsWith("QUEUED")).containsExactly("Ada Lee QUEUED");
    }

    @Test
    void a_workbook_that_turns_bad_or_goes_away_withdraws_what_waits() throws IOException {
        batch("--mail", "drafts");
        Workbooks.bad(workbook, "Northgate");
        batch("--mail", "drafts");

        assertThat(drafts()).isEmpty();
        assertThat(states()).containsExactly("Ada Lee WITHDRAWN", "Bob Ray WITHDRAWN");
    }

    @Test
    void what_was_sent_is_not_drafted_again_and_its_copy_stays() throws IOException {
        batch("--mail", "drafts");
        settle(MailState.SENT);

        assertThat(batch("--mail", "drafts", "--seed", "7").exit()).isZero();

        assertThat(states()).containsExactly("Ada Lee SENT", "Bob Ray SENT");
        assertThat(drafts()).containsExactly("Ada Lee.eml", "Bob Ray.eml");
    }

    @Test
    void a_changed_workbook_drafts_a_correction_beside_what_was_sent() throws IOException {
        batch("--mail", "drafts");
        settle(MailState.SENT);
        Workbooks.cheaper(workbook, "Northgate", ADA, BOB);

        batch("--mail", "drafts");

        assertThat(drafts()).contains("Ada Lee.eml", "Ada Lee-2.eml");
        assertThat(MailHistory.of(Journal.of(out)).in(MailState.QUEUED))
                .hasSize(2)
                .allSatisfy(
                        progress -> assertThat(progress.message().replaces()).isPresent());
    }

    /** One line of what a law firm charged a department, in the fields of LEDES 1998B. */
    @Test
    void a_bill_that_comes_beside_a_workbook_changes_its_figures_and_so_is_a_correction() throws IOException {
        batch("--mail", "drafts");
        settle(MailState.SENT);
        Workbooks.plain(folder.resolve("inbox/a.ledes.txt"), """
            LEDES1998B[]
            INVOICE_DATE|INVOICE_NUMBER|CLIENT_ID|LAW_FIRM_MATTER_ID|INVOICE_TOTAL|BILLING_START_DATE|BILLING_END_DATE|INVOICE_DESCRIPTION|LINE_ITEM_NUMBER|EXP/FEE/INV_ADJ_TYPE|LINE_ITEM_NUMBER_OF_UNITS|LINE_ITEM_ADJUSTMENT_AMOUNT|LINE_ITEM_TOTAL|LINE_ITEM_DATE|LINE_ITEM_TASK_CODE|LINE_ITEM_EXPENSE_CODE|LINE_ITEM_ACTIVITY_CODE|TIMEKEEPER_ID|LINE_ITEM_DESCRIPTION|LAW_FIRM_ID|LINE_ITEM_UNIT_COST|TIMEKEEPER_NAME|TIMEKEEPER_CLASSIFICATION|CLIENT_MATTER_ID[]
            20251231|96542|00711|0528|500|20250101|20251231|For services rendered|1|F|2|0|500|20250630|L320||A104|22547|Document review|24-6437381|250|Arnsley, Robert|PL|423-987[]
            """);

        assertThat(batch("--mail", "drafts").exit()).isZero();

        assertThat(states()).containsExactly("Ada Lee QUEUED", "Ada Lee SENT", "Bob Ray QUEUED", "Bob Ray SENT");
    }

    private void settle(MailState state) {
        try (var held = OutputFolder.hold(out);
                var journal = Journal.open(held, Clock.systemUTC())) {
            for (MessageProgress progress : MailHistory.of(journal.lines()).in(MailState.QUEUED)) {
                journal.append(new Entry.Mailed(progress.message().id(), state, ""));
            }
        }
    }

    private Ran batch(String... more) {
        return Ran.counterweigh(Stream.concat(
                        Stream.of(
                                "batch",
                                folder.resolve("inbox"),
                                "--out",
                                out,
                                "--samples",
                                1024,
                                "--formats",
                                "xlsx,json"),
                        Stream.of(more))
                .toArray());
    }

    private List<String> states() {
        return MailHistory.of(Journal.of(out)).all().stream()
                .map(progress -> progress.message().name() + " " + progress.state())
                .sorted()
                .toList();
    }

    private List<String> drafts() throws IOException {
        Path mail = out.resolve("Northgate/mail");
        if (!Files.isDirectory(mail)) {
            return List.of();
        }
        try (var files = Files.list(mail)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
