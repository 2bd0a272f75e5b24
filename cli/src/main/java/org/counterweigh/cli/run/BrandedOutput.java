package org.counterweigh.cli.run;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Firm;
import org.counterweigh.report.document.Logo;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.document.Typeface;
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

    /** Read once, however many workbooks there are. */
    private static final Supplier<BrandedOutput> SHIPPED =
            Suppliers.memoize(() -> orFail(read(TemplateFolder.shipped()), "the shipped brand"));

    public BrandedOutput {
        findings = List.copyOf(findings);
    }

    /** The brand that comes with the product. */
    public static BrandedOutput shipped() {
        return SHIPPED.get();
    }

    /** The brand of a folder of the shape of {@code templates/brand}. */
    public static BrandedOutput of(Path folder) {
        Optional<BrandedOutput> known = shipped(folder.toString());
        if (!Files.isDirectory(folder) && known.isPresent()) {
            return known.get();
        }
        if (!Files.isDirectory(folder)) {
            throw new UserError(ExitCode.USAGE, "There is no brand folder " + folder + ".");
        }
        var read = orFail(read(TemplateFolder.shipped().underBrand(folder)), folder.toString());
        return isBrand(folder) ? read : read.with(nothingIn(folder.toString(), folder));
    }

    /** One of the brands that come with the product, by its name; empty where none is called so. */
    private static Optional<BrandedOutput> shipped(String name) {
        return TemplateFolder.brands().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(brand -> orFail(read(TemplateFolder.shipped().underShippedBrand(brand)), brand));
    }

    /** Whether the folder holds anything that a brand is made of. */
    private static boolean isBrand(Path folder) {
        return Stream.of("brand.properties", "fonts", "wording")
                .map(folder::resolve)
                .anyMatch(Files::exists);
    }

    private static Finding nothingIn(String place, Path folder) {
        return Finding.unlikely(
                place,
                "The folder " + folder.getFileName()
                        + " holds neither brand.properties nor a folder fonts or wording, so the shipped brand dresses"
                        + " the report.",
                "Put a brand.properties into it, or name the folder that has one.");
    }

    /**
     * The brand a workbook names: the folder of that name in the folder {@code brands} beside it, or the shipped one by its
     * own name. A name is compared with those of the folders there and never made into a path, so it leads nowhere else.
     */
    public static BrandedOutput named(Optional<Firm.BrandName> asked, Path workbook) {
        var shipped = shipped();
        if (asked.isEmpty() || asked.get().name().equalsIgnoreCase(shipped.brand.name())) {
            return shipped;
        }
        String name = asked.get().name();
        String place = asked.get().place();
        Optional<Path> folder = folder(name, workbook.resolveSibling(BRANDS));
        if (folder.filter(found -> !isBrand(found)).isPresent()) {
            return shipped.with(nothingIn(place, folder.get()));
        }
        Optional<Checked<BrandedOutput>> read =
                folder.map(found -> read(TemplateFolder.shipped().underBrand(found)));
        if (read.isEmpty()) {
            return shipped(name)
                    .orElseGet(() -> shipped.with(Finding.unlikely(
                            place,
                            "No brand is called \"" + name + "\", so the shipped one dresses the report.",
                            "Put a folder of that name into the folder brands beside the workbook, or"
                                    + " clear the cell Brand.")));
        }
        return read.get()
                .value()
                .orElseGet(() -> shipped.with(Finding.unlikely(
                        place,
                        "The brand \"" + name + "\" cannot be used, so the shipped one dresses the report:"
                                + faults(read.get().findings(), " "),
                        "Mend its brand.properties, or clear the cell Brand.")));
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
        try (Stream<Path> folders = Files.list(brands)) {
            return folders.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .filter(folder -> String.valueOf(folder.getFileName()).equalsIgnoreCase(name))
                    .findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private BrandedOutput with(Finding finding) {
        return new BrandedOutput(folder, brand, wording, List.of(finding));
    }

    /** The brand's colours and letters for PDF files. */
    public Look look() {
        var fonts = brand.fonts();
        return new Look(
                brand.palette(),
                new Typeface(
                        folder.bytes(fonts.regular()),
                        folder.bytes(fonts.semibold()),
                        folder.bytes(fonts.italic()),
                        fonts.others().stream()
                                .map(other -> new Typeface.Other(
                                        folder.bytes(other.regular()), folder.bytes(other.semibold())))
                                .toList()),
                brand.logo().map(logo -> new Logo(folder.bytes(logo.file()), logo.text(), logo.width(), logo.height())),
                brand.wording().footer());
    }

    private static BrandedOutput orFail(Checked<BrandedOutput> read, String name) {
        return read.value()
                .orElseThrow(() -> new UserError(
                        ExitCode.USAGE,
                        "The brand cannot be used: " + name + faults(read.findings(), System.lineSeparator() + "  ")));
    }

    private static String faults(List<Finding> findings, String before) {
        return findings.stream()
                .map(finding -> before + finding.place() + ": " + finding.problem() + ". " + finding.fix() + ".")
                .collect(Collectors.joining());
    }
}
