package org.counterweigh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The whole report of a sample as plain text, so that a change of what a report says is seen as one of text; renewed for
 * review by {@code mvn -o -pl cli -am test -Dtest=ReportAsTextTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dgolden.renew=true}.
 */
class ReportAsTextTest {

    private static final Path WORKBOOK = Path.of("..", "templates", "examples", "calder-instruments.xlsx");
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "org", "counterweigh", "cli", "run", "calder-instruments.txt");

    @Test
    void the_report_of_a_sample_reads_as_its_golden_text() throws IOException {
        String text = new String(Printed.as(Format.TXT, WORKBOOK), StandardCharsets.UTF_8);

        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }
}
