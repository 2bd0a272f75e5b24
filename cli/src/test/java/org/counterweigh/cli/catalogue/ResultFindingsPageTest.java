package org.counterweigh.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Terminal;
import org.counterweigh.cli.mistakes.BookFile;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.evaluation.PlausibilityFlag;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.findings.catalogue.Catalogue;
import org.counterweigh.firm.Defaults;
import org.counterweigh.gate.GateRules;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;
import org.counterweigh.templates.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page {@code docs/findings-of-results.md} tells every question about a result, and every finding about a brand or a table
 * that ships, with one that was really told.
 *
 * <p>To make it anew: {@code mvn -pl cli -am test -Dtest=ResultFindingsPageTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dgolden.renew=true}.
 */
class ResultFindingsPageTest {

    private static final Path PAGE = Path.of("docs", "findings-of-results.md");

    private static final List<Path> SOURCES = List.of(
            Path.of("..", "templates", "src", "main", "java"),
            Path.of("..", "core", "src", "main", "java", "org", "counterweigh", "gate"),
            Path.of("src", "main", "java", "org", "counterweigh", "cli", "run"));

    private static final Wording WORDING = BrandedOutput.shipped().wording();

    private static final Screen SILENT = new Screen(
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            Terminal.NONE);

    private static final TemplateFolder SHIPPED = TemplateFolder.shipped();
    private static final GateRules RULES = new GateFiles(SHIPPED).read().value().orElseThrow();
    private static final Defaults DEFAULTS =
            new DefaultFigures(SHIPPED).read().value().orElseThrow();

    @TempDir
    Path folder;

    private final WorkbookEvaluator evaluator =
            new WorkbookEvaluator(new WorkbookReader(RULES, DEFAULTS), new Evaluator(RULES, DEFAULTS), "test");

    @Test
    void every_question_about_a_result_is_on_the_page_and_every_finding_about_a_brand_or_a_table() throws IOException {
        Catalogue templates = Catalogue.of(
                SOURCES,
                toldOfTemplates(),
                Map.of(
                        "… is no PNG picture", "told of another file under the name of a picture",
                        "… is too large", "told of the picture, not of a line"));
        String fresh = page(templates);
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(PAGE, fresh, StandardCharsets.UTF_8);
        }

        assertThat(AskedResult.values())
                .extracting(asked -> (Object) asked.flag)
                .containsExactlyInAnyOrder((Object[]) PlausibilityFlag.class.getPermittedSubclasses());
        assertThat(WORDING.keys().stream().filter(key -> key.startsWith("flag.") || key.startsWith("effect.")))
                .as("every sentence is told by a question or added to one")
                .containsExactlyInAnyOrderElementsOf(keysOnPage());
        assertThat(templates.unshown())
                .as("every finding has an example in template-faults.txt")
                .isEmpty();
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(fresh);
    }

    private String page(Catalogue templates) throws IOException {
        return """
                # Findings of results, brands and tables

                What is asked once a workbook is evaluated, and what is told of a brand, of the wording and of the tables of law and
                defaults. What is told of the workbook itself has [a page of its own](../../excel-io/docs/findings.md). A sign …
                stands for words and figures of the firm.

                This page is made from the sources. Its examples were told of a small workbook with one change, or of a shipped file
                with one fault.

                ## Results

                Each is a warning about a result that is possible and seldom true; the report is made all the same. Where the figures
                are right, enter the cell on the sheet `Confirmed`.

                | about | what is told | why | what to do | for instance |
                | --- | --- | --- | --- | --- |
                """
                + askedResults()
                + """

                A question about a figure or a result may say more:

                | what is added | when | for instance |
                | --- | --- | --- |
                """
                + additions()
                + """

                ## Brands and tables: errors

                A brand with one of these dresses no report: the program stops where `--brand` names it, and uses the shipped brand, with
                a warning, where a workbook does. With one of these in a table of law or defaults the program does not start. *Csv* is
                any of the tables, *Condition* the column of that name in the tables of rules, *Contrast* the colours of a brand.

                """
                + templates.table(Severity.STOPS)
                + "\n## Brands and tables: warnings\n\n"
                + templates.table(Severity.UNLIKELY);
    }

    private String askedResults() throws IOException {
        var rows = new StringBuilder();
        for (AskedResult asked : AskedResult.values()) {
            Finding finding = asked.asked(reviewed(asked.workbook())).orElseThrow();
            assertThat(finding.fix()).isEqualTo(sentence(asked.key + "-fix"));
            rows.append(row(asked.about, sentence(asked.key), asked.why, finding.fix(), Catalogue.shown(finding)));
        }
        return rows.toString();
    }

    private String additions() throws IOException {
        var rows = new StringBuilder();
        for (Addition added : Addition.values()) {
            Finding finding = added.asked(reviewed(added.workbook())).orElseThrow();
            rows.append(row(sentence(added.key), added.when, Catalogue.shown(finding)));
        }
        return rows.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static List<String> keysOnPage() {
        return Stream.concat(
                        Stream.of(AskedResult.values()).flatMap(asked -> Stream.of(asked.key, asked.key + "-fix")),
                        Stream.of(Addition.values()).map(added -> added.key))
                .toList();
    }

    /** With a sign … in its places. */
    private static String sentence(String key) {
        List<String> asked = new ArrayList<>(List.of(key));
        asked.addAll(WORDING.places(key));
        return WORDING.say(
                String.join(" ", asked),
                Collections.nCopies(asked.size() - 1, "…").toArray());
    }

    private WorkbookResult.Reviewed reviewed(String workbook) throws IOException {
        Path file = Files.write(folder.resolve("firm.xlsx"), BookFile.of(workbook));
        return (WorkbookResult.Reviewed) evaluator.review(file, Passwords.NONE, SILENT);
    }

    private List<Finding> toldOfTemplates() throws IOException {
        List<Finding> told = new ArrayList<>();
        Path own = folder.resolve("own");
        for (FaultyTemplate fault : FaultyTemplate.all()) {
            told.addAll(fault.told(own));
        }
        Path brands = folder.resolve(BrandedOutput.BRANDS);
        Files.createDirectories(brands.resolve("Empty"));
        Files.createDirectories(brands.resolve("Faulty"));
        Files.writeString(
                brands.resolve("Faulty").resolve("brand.properties"),
                SHIPPED.text("brand/brand.properties").replace("#0B5C8A", "blue"));
        for (String brand : List.of("Acme", "Empty", "Faulty")) {
            told.addAll(reviewed(Workbooks.text("Example Legal")
                            .replace("Currency | USD", "Currency | USD\nBrand | " + brand))
                    .findings());
        }
        told.addAll(reviewed(Workbooks.text("東京法律")).findings());
        return told;
    }
}
