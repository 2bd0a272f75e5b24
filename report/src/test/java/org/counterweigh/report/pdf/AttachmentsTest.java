package org.counterweigh.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.counterweigh.report.VeraPdf;
import org.counterweigh.report.document.Attachment;
import org.counterweigh.report.document.Attachment.Relationship;
import org.counterweigh.report.document.Document;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final byte[] BOOK = "PK, a workbook".getBytes(StandardCharsets.UTF_8);
    private static final byte[] RESULT = "{\"schema\": 2}".getBytes(StandardCharsets.UTF_8);

    private static Document report() {
        return ExampleReport.of()
                .with(List.of(
                        new Attachment("Zürich: 2026.xlsx", SHEET, "The workbook", Relationship.SOURCE, BOOK),
                        new Attachment("result.json", "application/json", "The result", Relationship.DATA, RESULT)));
    }

    @Test
    void a_report_with_its_workbook_and_result_keeps_both_standards() {
        assertThat(VeraPdf.broken(Read.render(report()).bytes())).isEmpty();
    }

    @Test
    void what_goes_in_comes_out_to_the_byte_under_a_name_that_any_system_takes() {
        Read.asked(Read.render(report()), file -> {
            Map<String, PDComplexFileSpecification> files =
                    file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

            assertThat(files).containsOnlyKeys("Zürich_ 2026.xlsx", "result.json");
            assertThat(embedded(files, "Zürich_ 2026.xlsx").toByteArray()).isEqualTo(BOOK);
            assertThat(embedded(files, "result.json").toByteArray()).isEqualTo(RESULT);
            return file;
        });
    }

    @Test
    void each_file_says_what_it_is_how_large_of_which_day_and_with_which_sum() {
        Read.asked(Read.render(report()), file -> {
            PDEmbeddedFile book = embedded(
                    file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames(), "Zürich_ 2026.xlsx");

            assertThat(book.getSubtype()).isEqualTo(SHEET);
            assertThat(book.getSize()).isEqualTo(BOOK.length);
            assertThat(book.getModDate().toInstant()).isEqualTo(Instant.parse("2026-03-31T00:00:00Z"));
            COSString sum = (COSString)
                    book.getCOSObject().getCOSDictionary(COSName.PARAMS).getDictionaryObject("CheckSum");
            assertThat(sum.getBytes()).isEqualTo(md5(BOOK));
            return file;
        });
    }

    @Test
    void the_workbook_is_the_source_of_the_report_and_the_result_its_data() {
        Read.asked(Read.render(report()), file -> {
            COSArray associated = file.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));

            assertThat(List.of(0, 1))
                    .extracting(at -> (COSDictionary) associated.getObject(at))
                    .extracting(each -> each.getNameAsString("AFRelationship") + " " + each.getString(COSName.DESC))
                    .containsExactly("Source The workbook", "Data The result");
            return file;
        });
    }

    private static PDEmbeddedFile embedded(Map<String, PDComplexFileSpecification> files, String name) {
        return Objects.requireNonNull(files.get(name), name).getEmbeddedFile();
    }

    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
