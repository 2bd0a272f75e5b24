package org.counterweigh.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.portfolio.ExampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

    private static final Entry REPORTED = new Entry.Reported(
            "f1",
            ExampleReports.moving("Böhm & \"Söhne\"\n", "EUR", 4500.25, -1.0 / 3, 0),
            Map.of("Böhm/result.json", "d1"));

    private static final Entry QUEUED = new Entry.Queued(new Message(
            "m1",
            "a.xlsx",
            "c1",
            LocalDate.of(2026, 3, 31),
            "Ada Lee",
            "ada@beech.example",
            "Böhm/mail/ada.eml",
            "d2",
            Optional.of(LocalDate.of(2026, 1, 31)),
            Optional.of(new OpenQuestion("Roles!C2", 62))));

    private static final Entry SENT = new Entry.Mailed("m1", MailState.SENT, "250 taken");

    private static final Entry TRIED = new Entry.Tried("m1", "me@beech.example");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void what_was_written_is_read_again_in_the_same_order() {
        write(REPORTED, QUEUED, SENT, TRIED, new Entry.Withdrawn("a.xlsx"));

        assertThat(Journal.of(folder))
                .extracting(Line::entry)
                .containsExactly(REPORTED, QUEUED, SENT, TRIED, new Entry.Withdrawn("a.xlsx"));
        assertThat(Journal.of(folder)).extracting(Line::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(Journal.of(folder)).extracting(Line::at).containsOnly(NOON.instant());
    }

    @Test
    void a_last_line_torn_at_any_byte_is_cut_off_and_those_before_are_kept() throws IOException {
        write(REPORTED, QUEUED, SENT);
        byte[] whole = Files.readAllBytes(journal());
        int kept = new String(whole, StandardCharsets.UTF_8)
                .lines()
                .limit(2)
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length + 1)
                .sum();
        for (int length = kept + 1; length < whole.length; length++) {
            Files.write(journal(), java.util.Arrays.copyOf(whole, length));
            try (var held = OutputFolder.hold(folder);
                    var journal = Journal.open(held, NOON)) {
                assertThat(journal.wasRepaired()).isTrue();
                assertThat(journal.lines()).extracting(Line::entry).containsExactly(REPORTED, QUEUED);
                journal.append(SENT);
            }
            assertThat(Files.readAllBytes(journal())).isEqualTo(whole);
        }
    }

    @Test
    void a_tail_of_zeros_is_cut_off() throws IOException {
        write(QUEUED);
        Files.write(journal(), new byte[512], StandardOpenOption.APPEND);
        assertThat(Journal.of(folder)).extracting(Line::entry).containsExactly(QUEUED);
    }

    @Test
    void a_line_damaged_in_the_middle_stops_with_its_number() throws IOException {
        write(REPORTED, QUEUED, SENT);
        byte[] bytes = Files.readAllBytes(journal());
        bytes[20] ^= 1;
        Files.write(journal(), bytes);

        assertThatThrownBy(() -> Journal.of(folder))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.exit()).isEqualTo(ExitCode.CANNOT_WRITE))
                .hasMessageContaining("line 1");
    }

    private void write(Entry... entries) {
        try (var held = OutputFolder.hold(folder);
                var journal = Journal.open(held, NOON)) {
            List.of(entries).forEach(journal::append);
        }
    }

    private Path journal() {
        return folder.resolve(Journal.FILE);
    }
}
