package org.counterweigh.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathSumTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_same_program_has_the_same_sum_wherever_and_whenever_it_was_written() throws IOException {
        Path here = jar("here/counterweigh-core.jar", "Core.class", "weighs");
        Path there = jar("there/counterweigh-core.jar", "Core.class", "weighs");
        Files.setLastModifiedTime(there, FileTime.fromMillis(0));

        assertThat(sum(there)).isEqualTo(sum(here)).matches("[0-9a-f]{8}");
    }

    @Test
    void one_byte_of_ours_changes_it() throws IOException {
        Path before = jar("a/counterweigh-core.jar", "Core.class", "weighs");
        Path after = jar("b/counterweigh-core.jar", "Core.class", "weights");
        Path renamed = jar("c/counterweigh-core.jar", "Kore.class", "weighs");

        assertThat(sum(after)).isNotEqualTo(sum(before));
        assertThat(sum(renamed)).isNotEqualTo(sum(before));
    }

    @Test
    void another_version_of_a_library_changes_it_and_the_order_does_not() throws IOException {
        Path ours = jar("counterweigh-core.jar", "Core.class", "weighs");
        Path old = jar("poi-5.5.1.jar", "Poi.class", "reads");
        Path next = jar("poi-5.5.2.jar", "Poi.class", "reads");

        assertThat(sum(ours, next)).isNotEqualTo(sum(ours, old));
        assertThat(sum(old, ours)).isEqualTo(sum(ours, old));
    }

    @Test
    void folders_of_classes_count_by_content_too() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/org"));
        Path file = Files.writeString(classes.resolve("Core.class"), "weighs");
        String before = sum(folder.resolve("classes"));
        Files.writeString(file, "weights");

        assertThat(sum(folder.resolve("classes"))).isNotEqualTo(before);
    }

    private static String sum(Path... elements) {
        return ClassPathSum.of(String.join(
                File.pathSeparator, Arrays.stream(elements).map(Path::toString).toList()));
    }

    private Path jar(String name, String entry, String content) throws IOException {
        Path jar = folder.resolve(name);
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(UTF_8));
        }
        return jar;
    }
}
