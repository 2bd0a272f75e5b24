package org.counterweigh.cli.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param findings about brand and wording, none of which stops
 */
public record BrandedOutput(TemplateFolder folder, Brand brand, Wording wording, List<Finding> findings) {

    /** The folder beside the workbooks in which each brand has a folder of its own. */
    public static final String BRANDS = "brands";

    public BrandedOutput {
        findings = List.copyOf(findings);
    }

    /** The brand that comes with the product. */
    public static BrandedOutput shipped() {
        return orFail(read(TemplateFolder.shipped()), "the shipped brand");
    }

    /** The brand of a folder of the shape of {@code templates/brand}. */
    public static BrandedOutput of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError(ExitCode.USAGE, "There is no brand folder " + folder + ".");
        }
        return orFail(read(TemplateFolder.shipped().underBrand(folder)), folder.toString());
    }

    /**
     * The brand a workbook names: the folder of that name in the folder {@code brands} beside it, or the shipped one by its
     * own name. A name is compared with those of the folders there and never made into a path, so it leads nowhere else.
     */
    public static BrandedOutput named(Optional<String> name, Path workbook) {
        var shipped = shipped();
        if (name.isEmpty() || name.get().equalsIgnoreCase(shipped.brand.name())) {
            return shipped;
        }
        return folder(name.get(), workbook.resolveSibling(BRANDS))
                .map(folder -> read(name.get(), folder, shipped))
                .orElseGet(() -> shipped.with(
                        "No brand is called \"" + name.get() + "\", so the shipped one dresses the report.",
                        "Put a folder of that name into the folder brands beside the workbook, or clear the"
                                + " cell Brand."));
    }

    private static BrandedOutput read(String name, Path folder, BrandedOutput shipped) {
        Checked<BrandedOutput> read = read(TemplateFolder.shipped().underBrand(folder));
        return read.value()
                .orElseGet(() -> shipped.with(
                        "The brand \"" + name + "\" cannot be used, so the shipped one dresses the report:"
                                + faults(read.findings(), " "),
                        "Mend its brand.properties, or clear the cell Brand."));
    }

    private static Checked<BrandedOutput> read(TemplateFolder folder) {
        Checked<Brand> brand = new BrandFile(folder).read();
        Checked<Wording> wording = new WordingFile(folder).read();
        List<Finding> findings = Stream.concat(brand.findings().stream(), wording.findings().stream())
                .toList();
        return new Checked<>(
                brand.value()
                        .flatMap(looks ->
                                wording.value().map(words -> new BrandedOutput(folder, looks, words, findings))),
                findings);
    }

    private static Optional<Path> folder(String name, Path brands) {
        if (!Files.isDirectory(brands)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(brands, folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))) {
            for (Path folder : folders) {
                if (String.valueOf(folder.getFileName()).equalsIgnoreCase(name)) {
                    return Optional.of(folder);
                }
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private BrandedOutput with(String problem, String fix) {
        return new BrandedOutput(folder, brand, wording, List.of(Finding.unlikely("Firm", problem, fix)));
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

    private static BrandedOutput orFail(Checked<BrandedOutput> read, String name) {
        return read.value()
                .orElseThrow(() -> new UserError(
                        ExitCode.USAGE,
                        "The brand cannot be used: " + name + faults(read.findings(), System.lineSeparator() + "  ")));
    }

    private static String faults(List<Finding> findings, String before) {
        List<String> faults = new ArrayList<>();
        findings.forEach(finding ->
                faults.add(before + finding.place() + ": " + finding.problem() + ". " + finding.fix() + "."));
        return String.join("", faults);
    }
}
