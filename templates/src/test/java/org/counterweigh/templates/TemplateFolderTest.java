package org.counterweigh.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFolderTest {

    @TempDir
    private Path own;

    @Test
    void a_file_of_the_owner_comes_before_the_shipped_one_and_leaves_the_others() {
        new OwnerFolder(own).writing("gates/rules.csv", "mine");
        TemplateFolder folder = TemplateFolder.shipped().under(own);

        assertThat(folder.text("gates/rules.csv")).isEqualTo("mine");
        assertThat(folder.text("gates/obligations.csv"))
                .isEqualTo(TemplateFolder.shipped().text("gates/obligations.csv"));
    }

    @Test
    void a_brand_folder_stands_for_the_brand_alone() {
        new OwnerFolder(own).writing("brand.properties", "mine").writing("gates/rules.csv", "mine");
        TemplateFolder folder = TemplateFolder.shipped().underBrand(own);

        assertThat(folder.text("brand/brand.properties")).isEqualTo("mine");
        assertThat(folder.text("gates/rules.csv")).isNotEqualTo("mine");
    }

    @Test
    void the_last_folder_named_comes_first() throws Exception {
        Path other = Files.createDirectory(own.resolve("other"));
        new OwnerFolder(own).writing("brand/brand.properties", "one");
        new OwnerFolder(other).writing("brand.properties", "two");

        TemplateFolder folder = TemplateFolder.shipped().under(own).underBrand(other);

        assertThat(folder.text("brand/brand.properties")).isEqualTo("two");
    }

    @Test
    void a_name_that_leaves_the_folder_finds_nothing() throws Exception {
        Path inner = Files.createDirectory(own.resolve("inner"));
        Files.writeString(own.resolve("secret.txt"), "secret");

        assertThat(TemplateFolder.shipped().under(inner).has("../secret.txt")).isFalse();
    }

    @Test
    void a_file_nobody_has_is_said_to_be_missing() {
        assertThat(TemplateFolder.shipped().has("gates/none.csv")).isFalse();
        assertThatThrownBy(() -> TemplateFolder.shipped().text("gates/none.csv"))
                .hasMessageContaining("gates/none.csv");
    }
}
