package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.LibreOffice;
import org.counterweigh.report.SourceFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("judges")
class ModelWriterOracleTest {

    @TempDir
    Path folder;

    @Test
    void libre_office_agrees_with_the_engine_on_the_example_firm() throws Exception {
        new Judged(folder).agrees(bytes(ExampleFirm.data()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void libre_office_agrees_with_the_engine_on_a_seeded_firm(long seed) throws Exception {
        new Judged(folder).agrees(bytes(SeededFirms.firm(seed)));
    }

    @Test
    void four_kinds_of_work_print_on_25_pages_and_every_amount_has_room() throws Exception {
        var file = folder.resolve("model.xlsx");
        Files.write(file, bytes(SeededFirms.sized(1, 4, 3)));

        var pdf = new LibreOffice(folder.resolve("judge")).toPdf(file);

        try (var printed = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("Net present value", "All identities hold")
                    .doesNotContain("###");
            assertThat(printed.getNumberOfPages()).isLessThanOrEqualTo(25);
        }
    }

    private static byte[] bytes(FirmData data) {
        var evaluation = new QuickEvaluator(TestRules.all()).evaluate(data, List.of());
        return new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING)
                .bytes(evaluation, new SourceFile("firm.xlsx", "00".repeat(32), "0.1.0"));
    }
}
