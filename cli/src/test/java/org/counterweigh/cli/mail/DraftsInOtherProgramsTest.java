package org.counterweigh.cli.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.files.Digest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others read in a draft: Python's mail library, and a mail program on a screen. */
@Tag("judges")
class DraftsInOtherProgramsTest {

    private static final Path JUDGES = Path.of("src/test/judges").toAbsolutePath();

    /** Of the shipped brand, for what gains. */
    private static final int ACCENT = 0x0B5C8A;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Northgate", "Müller & Söhne GmbH", "例え法律事務所", "100% {firm} %s; a=b, c: d@e"})
    void python_reads_the_same_headers_text_and_files(String firm) throws Exception {
        Drafted drafted = Drafted.quickly(
                Workbooks.sentTo(folder.resolve("firm.xlsx"), firm, "Zoë Lee | zoe@beech.example | Both"));
        Path file = Files.write(
                folder.resolve("draft.eml"), drafted.plan().drafts().get(0).bytes());

        assertThat(ran(JUDGES.resolve("read-draft").toString(), file.toString()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(
                                        "header X-Unsent",
                                        "header To",
                                        "header Subject",
                                        "header Message-ID",
                                        "header MIME-Version",
                                        "header Content-Type",
                                        "to|Zoë Lee|zoe@beech.example",
                                        "subject|" + firm + ": Outsource Document review (report of March 31, 2026)",
                                        "defects|[]",
                                        "greeting|Dear Zoë Lee,",
                                        "picture shown|True"),
                                drafted.reports().entrySet().stream()
                                        .map(report -> "file|" + report.getKey() + "|" + Digest.of(report.getValue())))
                        .toList());
    }

    /** The bar of what gains takes a third of the picture's width or more, and the screen shows the picture at half. */
    @Test
    void a_mail_program_shows_the_draft_with_its_picture() throws Exception {
        assumeTrue(Stream.of("claws-mail", "xvfb-run", "import").allMatch(DraftsInOtherProgramsTest::isHere));
        Drafted drafted = Drafted.of(
                Workbooks.sentTo(folder.resolve("firm.xlsx"), "Northgate", "Ada Lee | ada@beech.example | Both"));
        Path file = Files.write(
                folder.resolve("draft.eml"), drafted.plan().drafts().get(0).bytes());
        Path screen = folder.resolve("screen.png");

        ran(JUDGES.resolve("show-draft").toString(), file.toString(), screen.toString());

        assertThat(longest(ImageIO.read(screen.toFile()))).isGreaterThan(200);
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static List<String> ran(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    /** The longest stretch of the accent in any row of pixels. */
    private static int longest(BufferedImage image) {
        return IntStream.range(0, image.getHeight())
                .map(y -> {
                    int longest = 0;
                    int length = 0;
                    for (int x = 0; x < image.getWidth(); x++) {
                        length = (image.getRGB(x, y) & 0xFFFFFF) == ACCENT ? length + 1 : 0;
                        longest = Math.max(longest, length);
                    }
                    return longest;
                })
                .max()
                .orElseThrow();
    }
}
