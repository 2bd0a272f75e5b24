package org.counterweigh.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.counterweigh.cli.files.NamesInTurn;
import org.counterweigh.cli.files.SafeName;
import org.junit.jupiter.api.Test;

/** Names of firms on disks of other systems, which refuse some names and take others for the same. */
class NamesOnDiskTest {

    private static final List<String> FIRMS = List.of(
            "CON",
            "nul.pdf",
            "COM1 & Sons",
            "aux .",
            "C:\\Windows\\x",
            "\\\\host\\share",
            "../../../etc/cron.d/x",
            "a<b>c:d\"e|f?g*h",
            "ends with a dot.",
            "x".repeat(300),
            "\u6cd5".repeat(300),
            "\u05e2\u05d5\u05e8\u05db\u05d9\u05dd \u202eslx.exe",
            "\ud83d\udc69\u200d\u2696\ufe0f".repeat(60));

    @Test
    void every_name_can_be_a_folder_on_windows() throws IOException {
        try (var windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path out = Files.createDirectories(windows.getPath("C:\\reports"));
            for (String firm : FIRMS) {
                Path folder = Files.createDirectory(out.resolve(SafeName.of(firm, "firm")));

                assertThat(folder.normalize().getParent()).isEqualTo(out);
                assertThat(String.valueOf(folder.getFileName()))
                        .doesNotEndWith(".")
                        .doesNotEndWith(" ");
            }
        }
    }

    @Test
    void no_two_names_in_turn_are_one_on_a_disk_that_ignores_capitals() throws Exception {
        List<String> alike = List.of("Acme", "ACME", "acme ", "M\u00e9tier", "Me\u0301tier", "STRASSE", "Stra\u00dfe");
        try (var mac = Jimfs.newFileSystem(Configuration.osX())) {
            Path out = Files.createDirectories(mac.getPath("/reports"));
            var names = new NamesInTurn(Set.of());
            for (int turn = 0; turn < alike.size(); turn++) {
                Files.createDirectory(out.resolve(names.claim(turn, SafeName.of(alike.get(turn), "firm"))));
            }
            try (var folders = Files.list(out)) {
                assertThat(folders).hasSize(alike.size());
            }
        }
    }
}
