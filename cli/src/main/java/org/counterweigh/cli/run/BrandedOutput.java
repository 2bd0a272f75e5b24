package org.counterweigh.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.document.Typeface;
import org.counterweigh.report.model.SheetColours;
import org.counterweigh.templates.Brand;
import org.counterweigh.templates.BrandFile;
import org.counterweigh.templates.TemplateFolder;
import org.counterweigh.templates.Wording;
import org.counterweigh.templates.WordingFile;

/**
 * In whose looks and words the reports come.
 *
 * @param folder where the brand's fonts and logo are found
 * @param findings about the files of brand and wording, none of which stops
 */
public record BrandedOutput(TemplateFolder folder, Brand brand, Wording wording, List<Finding> findings) {

    public BrandedOutput {
        findings = List.copyOf(findings);
    }

    /** The looks that come with the product. */
    public static BrandedOutput shipped() {
        return checked(TemplateFolder.shipped(), "the shipped brand");
    }

    /** The looks of a folder of the shape of {@code templates/brand}. */
    public static BrandedOutput of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError(ExitCode.USAGE, "There is no brand folder " + folder + ".");
        }
        return checked(TemplateFolder.shipped().underBrand(folder), folder.toString());
    }

    /** The brand's colours for workbooks. */
    public SheetColours sheetColours() {
        return SheetColours.of(brand.palette());
    }

    /** The brand's colours and letters for PDF files. */
    public Look look() {
        var fonts = brand.fonts();
        return new Look(
                brand.palette(),
                new Typeface(
                        folder.bytes(fonts.regular()), folder.bytes(fonts.semibold()), folder.bytes(fonts.italic())));
    }

    private static BrandedOutput checked(TemplateFolder folder, String name) {
        Checked<Brand> brand = new BrandFile(folder).read();
        Checked<Wording> wording = new WordingFile(folder).read();
        List<Finding> findings = Stream.concat(brand.findings().stream(), wording.findings().stream())
                .toList();
        if (brand.value().isEmpty() || wording.value().isEmpty()) {
            throw new UserError(ExitCode.USAGE, told(name, findings));
        }
        return new BrandedOutput(folder, brand.value().get(), wording.value().get(), findings);
    }

    private static String told(String name, List<Finding> findings) {
        var told = new StringBuilder("The brand cannot be used: " + name);
        findings.forEach(finding -> told.append(System.lineSeparator())
                .append("  " + finding.place() + ": " + finding.problem() + ". " + finding.fix() + "."));
        return told.toString();
    }
}
