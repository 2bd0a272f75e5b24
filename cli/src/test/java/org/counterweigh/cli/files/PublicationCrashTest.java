package org.counterweigh.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.faults.disk.Aftermath;
import org.counterweigh.cli.faults.disk.Fault;
import org.counterweigh.cli.faults.disk.FaultyDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A publication is stopped at every operation on the disk, in every way in which a disk may come back. */
class PublicationCrashTest {

    private static final List<String> NAMES = List.of("a.pdf", "a.xlsx", "result.json");

    private static final SortedMap<String, String> OLD = texts("old");

    private static final SortedMap<String, String> NEW = texts("new");

    @ParameterizedTest
    @EnumSource
    void every_file_is_whole_after_a_crash_anywhere_and_publishing_again_completes(Aftermath aftermath) {
        int operation = 0;
        boolean hasCrashed;
        do {
            try (FaultyDisk disk = withOld()) {
                operation++;
                disk.fail(Fault.CRASH, operation);
                publish(disk, NEW);
                hasCrashed = disk.hasFailed();
                assertWholeAndHeals(disk, aftermath);
            }
        } while (hasCrashed);
        assertThat(operation).isGreaterThan(12);
    }

    private static void assertWholeAndHeals(FaultyDisk disk, Aftermath aftermath) {
        try (FaultyDisk left = disk.after(aftermath)) {
            SortedMap<String, String> files = finals(left);
            assertThat(files)
                    .as("after %s", disk.operations())
                    .allSatisfy((name, text) -> assertThat(text).isIn(OLD.get(name), NEW.get(name)));
            if (files.containsKey("result.json") && aftermath != Aftermath.NAMES_REORDERED) {
                assertThat(files).as("after %s", disk.operations()).isIn(OLD, NEW);
            }

            OutputFolder.hold(left.path("out")).close();
            publish(left, NEW);

            assertThat(finals(left)).isEqualTo(NEW);
            assertThat(left.files().keySet()).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CRASH")
    void a_disk_that_refuses_once_leaves_the_old_files_or_the_new_and_no_part(Fault fault) {
        int operation = 0;
        boolean hasRefused;
        do {
            try (FaultyDisk disk = withOld()) {
                operation++;
                disk.fail(fault, operation);
                boolean told = !publish(disk, NEW);
                hasRefused = disk.hasFailed();

                assertThat(finals(disk))
                        .allSatisfy((name, text) -> assertThat(text).isIn(OLD.get(name), NEW.get(name)));
                assertThat(told || finals(disk).equals(NEW))
                        .as(disk.operations().toString())
                        .isTrue();

                OutputFolder.hold(disk.path("out")).close();
                assertThat(disk.files().keySet()).noneMatch(name -> name.endsWith(".part"));
            }
        } while (hasRefused);
        assertThat(operation).isGreaterThan(12);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_published_is_there_whatever_happens_after(Aftermath aftermath) {
        try (FaultyDisk disk = FaultyDisk.empty()) {
            OutputFolder.hold(disk.path("out")).close();
            assertThat(publish(disk, NEW)).isTrue();

            try (FaultyDisk left = disk.after(aftermath)) {
                assertThat(finals(left)).isEqualTo(NEW);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_single_file_is_the_old_one_or_the_new_one_whenever_the_crash_comes(Aftermath aftermath) throws IOException {
        int operation = 0;
        boolean hasCrashed;
        do {
            try (FaultyDisk disk = FaultyDisk.empty()) {
                operation++;
                publishOne(disk, "old");
                disk.settle();
                disk.fail(Fault.CRASH, operation);
                publishOne(disk, "new");
                hasCrashed = disk.hasFailed();
                try (FaultyDisk left = disk.after(aftermath)) {
                    assertThat(left.files().get("a.findings.xlsx")).isIn(bytes("old"), bytes("new"));
                }
            }
        } while (hasCrashed);
        assertThat(operation).isGreaterThan(6);
    }

    private static void publishOne(FaultyDisk disk, String text) {
        try {
            Publication.publish(disk.path("a.findings.xlsx"), Access.USUAL, out -> {
                out.write(bytes(text));
                return Optional.empty();
            });
        } catch (IOException crashed) {
            assertThat(crashed).hasMessageContaining("stopped");
        }
    }

    @Test
    void a_disk_that_takes_a_little_at_a_time_gets_it_all() {
        try (FaultyDisk disk = FaultyDisk.empty()) {
            disk.takeLittle();

            publish(disk, NEW);

            assertThat(finals(disk)).isEqualTo(NEW);
            assertThat(disk.operations())
                    .filteredOn(operation -> operation.startsWith("write"))
                    .hasSizeGreaterThan(10);
        }
    }

    private static FaultyDisk withOld() {
        FaultyDisk disk = FaultyDisk.empty();
        OutputFolder.hold(disk.path("out")).close();
        publish(disk, OLD);
        disk.settle();
        return disk;
    }

    /** Whether it was done; otherwise the user was told. */
    private static boolean publish(FaultyDisk disk, Map<String, String> texts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        NAMES.forEach(name -> files.put(name, bytes(texts.getOrDefault(name, ""))));
        try {
            Publication.publish(disk.path("out/firm"), files, List.of("result.json"));
            return true;
        } catch (UserError told) {
            return false;
        }
    }

    private static SortedMap<String, String> finals(FaultyDisk disk) {
        SortedMap<String, String> finals = new TreeMap<>();
        disk.files().forEach((name, bytes) -> {
            if (name.startsWith("out/firm/") && !name.endsWith(".part")) {
                finals.put(name.substring("out/firm/".length()), new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return finals;
    }

    private static SortedMap<String, String> texts(String which) {
        SortedMap<String, String> texts = new TreeMap<>();
        NAMES.forEach(name -> texts.put(name, which + " " + name.repeat(9)));
        return texts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
