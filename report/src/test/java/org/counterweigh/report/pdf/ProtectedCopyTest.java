package org.counterweigh.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ProtectedCopyTest {

    private static final byte[] COPY =
            ProtectedCopy.of(Read.render(ExampleReport.report()).bytes(), "Eights & Threes".toCharArray());

    @Test
    void the_copy_opens_with_its_password_and_says_what_the_report_says() throws IOException {
        try (var file = Loader.loadPDF(COPY, "Eights & Threes")) {
            assertThat(new PDFTextStripper().getText(file))
                    .isEqualTo(Read.asked(Read.render(ExampleReport.report()), new PDFTextStripper()::getText));
            assertThat(file.getEncryption().getLength()).isEqualTo(256);
            assertThat(file.getCurrentAccessPermission().canExtractForAccessibility())
                    .isTrue();
        }
    }

    @Test
    void nobody_opens_it_without() {
        assertThatExceptionOfType(InvalidPasswordException.class).isThrownBy(() -> Loader.loadPDF(COPY, "Eights"));
        assertThatExceptionOfType(InvalidPasswordException.class).isThrownBy(() -> Loader.loadPDF(COPY));
        assertThat(new String(COPY, StandardCharsets.ISO_8859_1)).doesNotContain("Meridian");
    }

    @Test
    void it_claims_to_be_fit_for_screen_readers_and_not_for_archives() throws IOException {
        try (var file = Loader.loadPDF(COPY, "Eights & Threes")) {
            String claims = new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(claims).contains("<pdfuaid:part>1</pdfuaid:part>").doesNotContain("<pdfaid:");
        }
    }
}
