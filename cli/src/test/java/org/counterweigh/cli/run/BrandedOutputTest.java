package org.counterweigh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Firm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandedOutputTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_with_nothing_of_a_brand_is_told_and_the_shipped_one_dresses_the_report() throws IOException {
        Path ours = Files.createDirectories(folder.resolve(BrandedOutput.BRANDS).resolve("Ours"));
        Files.writeString(ours.resolve("brand.properties.txt"), "name=Ours");

        var asked = BrandedOutput.of(ours);
        var named =
                BrandedOutput.named(Optional.of(new Firm.BrandName("ours", "Firm!B22")), folder.resolve("firm.xlsx"));

        assertThat(asked.brand()).isEqualTo(BrandedOutput.shipped().brand());
        assertThat(asked.findings()).extracting(Finding::place).containsExactly(ours.toString());
        assertThat(named.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Firm!B22");
            assertThat(finding.stops()).isFalse();
            assertThat(finding.problem())
                    .isEqualTo("The folder Ours holds neither brand.properties nor a folder fonts or wording, so the"
                            + " shipped brand dresses the report.");
        });
    }

    @Test
    void a_folder_with_wording_alone_is_a_brand_too() throws IOException {
        Files.createDirectories(folder.resolve("wording"));

        assertThat(BrandedOutput.of(folder).findings()).isEmpty();
    }

    @Test
    void the_brands_that_come_with_the_product_are_known_by_name_in_option_and_cell() {
        var asked = BrandedOutput.of(Path.of("slate"));
        var named =
                BrandedOutput.named(Optional.of(new Firm.BrandName("SLATE", "Firm!B22")), folder.resolve("firm.xlsx"));

        assertThat(asked.brand().name()).isEqualTo("Slate");
        assertThat(asked.look().logo()).isPresent();
        assertThat(named.brand()).isEqualTo(asked.brand());
        assertThat(named.findings()).isEmpty();
    }
}
