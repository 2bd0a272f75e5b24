package org.counterweigh.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.counterweigh.report.VeraPdf;
import org.junit.jupiter.api.Test;

/** Fit for screen readers (PDF/UA-1) and for archives (PDF/A-3a), as another program judges. */
class StandardsTest {

    @Test
    void a_whole_report_keeps_both_standards() {
        assertThat(VeraPdf.broken(Read.render(ExampleReport.report()).bytes())).isEmpty();
    }

    @Test
    void the_judge_notices_a_file_that_does_not_say_its_language() {
        byte[] mute = Read.asked(Read.render(ExampleReport.of()), file -> {
            file.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        });

        List<String> broken = VeraPdf.broken(mute);

        assertThat(broken).anyMatch(rule -> rule.startsWith("ua1 7.2-"));
    }
}
