package org.counterweigh.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandFileTest {

    private static final String FILE = "brand/brand.properties";

    @TempDir
    private Path own;

    @Test
    void the_shipped_brand_reads_without_findings() {
        Checked<Brand> checked = new BrandFile(TemplateFolder.shipped()).read();

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.value().orElseThrow().palette().accent()).isEqualTo(0x0B5C8A);
        assertThat(checked.value().orElseThrow().logo()).isEmpty();
    }

    @Test
    void the_shipped_fonts_are_fonts_and_carry_their_licence() {
        TemplateFolder folder = TemplateFolder.shipped();
        Brand.Fonts fonts = new BrandFile(folder).read().value().orElseThrow().fonts();

        assertThat(List.of(fonts.regular(), fonts.semibold(), fonts.italic()))
                .allSatisfy(font -> assertThat(folder.bytes(font)).startsWith(0, 1, 0, 0));
        assertThat(new String(folder.bytes("brand/fonts/OFL.txt"), StandardCharsets.UTF_8))
                .contains("SIL OPEN FONT LICENSE Version 1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour.ink", "colour.outline", "font.italic", "wording.footer", "name"})
    void a_line_left_out_is_told(String key) {
        assertThat(changed(key + " =", "# " + key + " =").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.STOPS);
                    assertThat(finding.place()).isEqualTo("brand/brand.properties!" + key);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "#5B6770, #C0C0C0, colour.muted, 1.8",
        "#B5480A, #C8550B, colour.orange, 4.4",
        "#A9CFE2, #1F2933, colour.pale, 1.0",
        "#8A949C, #FFFFFF, colour.outline, 1.0"
    })
    void a_colour_too_weak_to_read_is_refused_with_its_contrast(String from, String to, String key, String ratio) {
        assertThat(changed("= " + from, "= " + to).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.STOPS);
            assertThat(finding.place()).isEqualTo("brand/brand.properties!" + key);
            assertThat(finding.problem()).contains(ratio + " to 1");
        });
    }

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(Contrast.between(0x000000, 0xFFFFFF)).isCloseTo(21, within(1e-9));
        assertThat(Contrast.between(0x777777, 0xFFFFFF)).isCloseTo(4.48, within(0.005));
        assertThat(Contrast.between(0x1F2933, 0xFFFFFF)).isCloseTo(14.8, within(0.05));
    }

    @Test
    void an_unknown_key_is_offered_the_nearest_and_stops_nothing() {
        Checked<Brand> checked = changed("# logo =", "color.accent = #000000\n# logo =");

        assertThat(checked.value()).isPresent();
        assertThat(checked.findings())
                .containsExactly(Finding.unlikely(
                        "brand/brand.properties!color.accent",
                        "Nothing asks for \"color.accent\"",
                        "Is it \"colour.accent\"?"));
    }

    @Test
    void a_logo_must_be_there_and_have_words() {
        assertThat(changed("# logo =", "logo =").findings())
                .extracting(Finding::place)
                .containsExactly("brand/brand.properties!logo", "brand/brand.properties!logo.text");
    }

    @Test
    void a_logo_of_the_brand_folder_is_taken() {
        new OwnerFolder(own)
                .writing("brand.properties", TemplateFolder.shipped().text(FILE).replace("# logo", "logo"));
        write("logo.png", TemplateFolder.shipped().bytes("brand/slate/logo.png"));

        Checked<Brand> checked = new BrandFile(TemplateFolder.shipped().underBrand(own)).read();

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.value().orElseThrow().logo().orElseThrow().file()).isEqualTo("brand/logo.png");
    }

    /** The head says 60,000 by 60,000; nothing behind it has to be there for that to be refused. */
    @Test
    void a_logo_too_large_to_open_is_refused_by_its_first_bytes() {
        byte[] huge = ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(60_000)
                .putInt(60_000)
                .array();
        new OwnerFolder(own)
                .writing("brand.properties", TemplateFolder.shipped().text(FILE).replace("# logo", "logo"));
        write("logo.png", huge);

        assertThat(new BrandFile(TemplateFolder.shipped().underBrand(own))
                        .read()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).isEqualTo("brand/logo.png is too large"));
    }

    @Test
    void every_brand_that_comes_with_the_product_reads_without_findings_and_has_its_own_look() {
        assertThat(TemplateFolder.brands()).isNotEmpty().allSatisfy(name -> {
            Checked<Brand> checked = new BrandFile(TemplateFolder.shipped().underShippedBrand(name)).read();

            assertThat(checked.findings()).isEmpty();
            assertThat(checked.value().orElseThrow().name()).isEqualToIgnoringCase(name);
            assertThat(checked.value().orElseThrow().palette().accent()).isNotEqualTo(0x0B5C8A);
            assertThat(checked.value().orElseThrow().logo()).isPresent();
        });
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.write(own.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_colour_by_name_is_told() {
        assertThat(changed("= #0B5C8A", "= blue").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).isEqualTo("\"blue\" is no colour"));
    }

    private Checked<Brand> changed(String from, String to) {
        return new BrandFile(new OwnerFolder(own).changing(FILE, from, to).folder()).read();
    }
}
