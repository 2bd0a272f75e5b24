package org.counterweigh.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.faults.disk.Fault;
import org.counterweigh.cli.faults.disk.FaultyDisk;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody works on the inbox while a batch reads it. */
class ChangedWhileReadTest {

    private final FaultyDisk disk = FaultyDisk.empty();

    private final Path workbook = Workbooks.good(disk.path("a.xlsx"), "Northgate");

    @AfterEach
    void close() {
        disk.close();
    }

    /** What somebody does to the file. */
    private interface Change {
        void make() throws IOException;
    }

    @Test
    void a_workbook_that_nobody_touches_is_read_wherever_it_lies() {
        assertThat(result()).isInstanceOf(WorkbookResult.Evaluated.class);
    }

    @Test
    void a_workbook_that_another_replaces_while_it_is_read_is_read_once_more() throws IOException {
        Path other = Workbooks.dear(disk.path("other.xlsx"), "Northgate");
        String digest = digest(other);

        onceItIsOpened(() -> Files.move(other, workbook, StandardCopyOption.REPLACE_EXISTING));

        assertThat(result()).isInstanceOf(WorkbookResult.Evaluated.class);
        assertThat(result().source().sha256()).isEqualTo(digest);
    }

    @Test
    void a_workbook_that_is_edited_again_and_again_while_it_is_read_is_told() {
        wheneverItIsOpened(() -> Files.write(workbook, new byte[] {0}, StandardOpenOption.APPEND));

        assertTold("changed while it was read");
    }

    @Test
    void a_workbook_that_goes_away_before_it_is_read_is_told() throws IOException {
        Files.delete(workbook);

        assertTold("no such file");
    }

    @Test
    void a_workbook_that_may_not_be_read_is_told_and_the_others_are_read() {
        disk.failAlways(Fault.ACCESS_DENIED);
        assertThat(result()).isInstanceOf(WorkbookResult.Unreadable.class);

        disk.mend();
        assertThat(result()).isInstanceOf(WorkbookResult.Evaluated.class);
    }

    private void assertTold(String words) {
        assertThat(result())
                .isInstanceOfSatisfying(
                        WorkbookResult.Unreadable.class,
                        unreadable -> assertThat(unreadable.sentence()).containsIgnoringCase(words));
    }

    private void onceItIsOpened(Change change) {
        disk.watch(() -> {
            if (isJustOpened()) {
                disk.watch(() -> {});
                make(change);
            }
        });
    }

    private void wheneverItIsOpened(Change change) {
        disk.watch(() -> {
            if (isJustOpened()) {
                disk.watch(() -> {});
                make(change);
                wheneverItIsOpened(change);
            }
        });
    }

    private boolean isJustOpened() {
        List<String> operations = disk.operations();
        return !operations.isEmpty() && operations.get(operations.size() - 1).equals("open /a.xlsx");
    }

    private static void make(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) throws IOException {
        return Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
    }

    private WorkbookResult result() {
        var rules = new GateFiles(TemplateFolder.shipped()).read().value().orElseThrow();
        var defaults =
                new DefaultFigures(TemplateFolder.shipped()).read().value().orElseThrow();
        return new WorkbookEvaluator(new WorkbookReader(rules, defaults), new Evaluator(rules, defaults), "test")
                .evaluate(workbook, Passwords.NONE, new SimulationSettings(SimulationSettings.FEWEST, 1));
    }
}
