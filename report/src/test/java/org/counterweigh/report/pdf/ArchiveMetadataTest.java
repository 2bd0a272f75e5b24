package org.counterweigh.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ArchiveMetadataTest {

    @Test
    void the_colour_profile_is_srgb_to_another_colour_engine() {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(ArchiveMetadata.resource("srgb.icc")));

        for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {0.5f, 0.5f, 0.5f}, {0.04f, 0.36f, 0.54f}}) {
            float[] standard = ours.toRGB(colour);

            for (int i = 0; i < 3; i++) {
                assertThat(standard[i]).isCloseTo(colour[i], within(0.01f));
            }
        }
    }

    @Test
    void a_firm_named_with_signs_of_markup_is_described_as_it_is_named() throws Exception {
        String xmp = ArchiveMetadata.xmp("A < B & \u0007C", "", "", LocalDate.of(2026, 3, 31));

        assertThat(text(xmp, "title")).isEqualTo("A < B &  C");
        assertThat(text(xmp, "CreateDate")).isEqualTo("2026-03-31T00:00:00Z");
    }

    @Test
    void what_the_file_says_of_itself_in_two_places_is_the_same() {
        Read.asked(Read.render(ExampleReport.report()), file -> {
            String xmp = new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            var about = file.getDocumentInformation();

            assertThat(xmp)
                    .contains(">" + about.getTitle().replace("&", "&amp;") + "<")
                    .contains(">" + about.getSubject() + "<")
                    .contains(">" + about.getAuthor() + "<");
            return file;
        });
    }

    @Test
    void the_file_claims_to_be_fit_for_archives_and_screen_readers() throws Exception {
        String xmp = Read.asked(
                Read.render(ExampleReport.report()),
                file -> new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));

        assertThat(xmp)
                .contains(
                        "<pdfaid:part>3</pdfaid:part>",
                        "<pdfaid:conformance>A</pdfaid:conformance>",
                        "<pdfuaid:part>1</pdfuaid:part>");
    }

    private static String text(String xmp, String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document parsed =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
        return parsed.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
