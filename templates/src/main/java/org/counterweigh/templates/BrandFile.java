package org.counterweigh.templates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Nearest;
import org.counterweigh.templates.Brand.Fonts;
import org.counterweigh.templates.Brand.Logo;
import org.counterweigh.templates.Brand.Palette;
import org.counterweigh.templates.Brand.Wording;

/** The brand, read from {@code brand/brand.properties}. */
public record BrandFile(TemplateFolder folder) {

    private static final String FILE = "brand/brand.properties";

    /** Begins the keys of fonts for other scripts: {@code font.other.1.regular}. */
    private static final String OTHER = "font.other.";

    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_PIXELS = 2000;

    private static final Fonts.Other SHIPPED =
            new Fonts.Other("brand/fonts/NotoSansHebrew-Regular.ttf", "brand/fonts/NotoSansHebrew-SemiBold.ttf");

    /** The brand, unless it lacks something or cannot be read by human eyes. */
    public Checked<Brand> read() {
        List<Finding> findings = new ArrayList<>();
        Reading reading = new Reading(folder, properties(findings), findings, new TreeSet<>());
        Palette palette = reading.palette();
        Brand brand = new Brand(
                reading.text("name"),
                reading.monogram(),
                palette,
                new Fonts(
                        reading.font("font.regular"),
                        reading.font("font.semibold"),
                        reading.font("font.italic"),
                        reading.otherFonts()),
                new Wording(reading.text("wording.footer"), reading.text("wording.disclaimer")),
                reading.logo());
        reading.unknownKeys();
        if (findings.stream().noneMatch(Finding::stops)) {
            findings.addAll(Contrast.of(palette, FILE));
        }
        return Checked.unlessStopped(findings, () -> brand);
    }

    private Properties properties(List<Finding> findings) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(folder.text(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        } catch (IllegalArgumentException e) {
            findings.add(
                    Finding.stops(FILE, "A \\u in the file is not followed by four digits", "Write the letter itself"));
        }
        return properties;
    }

    /**
     * The file on its way to a brand; a value that is missing stands in as nothing, with a finding.
     *
     * @param asked keys that a brand may have
     */
    private record Reading(TemplateFolder folder, Properties properties, List<Finding> findings, Set<String> asked) {

        void unknownKeys() {
            for (String key : new TreeSet<>(properties.stringPropertyNames())) {
                if (!asked.contains(key)) {
                    findings.add(Finding.unlikely(
                            FILE + "!" + key,
                            "Nothing asks for \"" + key + "\"",
                            Nearest.to(key, asked)
                                    .map(near -> "Is it \"" + near + "\"?")
                                    .orElse("Take it out")));
                }
            }
        }

        String text(String key) {
            asked.add(key);
            String text = properties.getProperty(key, "").strip();
            if (text.isEmpty()) {
                stops(key, "\"" + key + "\" is missing", "Add a line " + key + " = ...");
            }
            return text;
        }

        String monogram() {
            String monogram = text("monogram");
            if (monogram.codePointCount(0, monogram.length()) > 3) {
                stops("monogram", "\"" + monogram + "\" is too long", "Give one to three letters");
            }
            return monogram;
        }

        Palette palette() {
            return new Palette(
                    colour("ink"),
                    colour("muted"),
                    colour("accent"),
                    colour("orange"),
                    colour("pale"),
                    colour("pale-orange"),
                    colour("zebra"),
                    colour("outline"));
        }

        String font(String key) {
            return existing(key, text(key), "\\.ttf");
        }

        /** The brand's own, then those that come with the product. */
        List<Fonts.Other> otherFonts() {
            List<Fonts.Other> others = new ArrayList<>();
            for (int i = 1; properties.containsKey(OTHER + i + ".regular"); i++) {
                others.add(new Fonts.Other(font(OTHER + i + ".regular"), font(OTHER + i + ".semibold")));
            }
            if (!others.contains(SHIPPED)) {
                others.add(SHIPPED);
            }
            return others;
        }

        Optional<Logo> logo() {
            asked.addAll(List.of("logo", "logo.text"));
            if (properties.getProperty("logo", "").isBlank()) {
                return Optional.empty();
            }
            String file = existing("logo", text("logo"), "\\.png");
            String words = text("logo.text");
            return folder.has(file) ? logo(file, words) : Optional.empty();
        }

        /** What is too large to open is not opened. */
        private Optional<Logo> logo(String file, String words) {
            byte[] bytes = folder.bytes(file);
            Optional<PngSize> size = PngSize.of(bytes);
            if (size.isEmpty()) {
                stops("logo", file + " is no PNG picture", "Save the logo as PNG");
            } else if (bytes.length > MOST_BYTES || !size.get().isWithin(MOST_PIXELS)) {
                stops("logo", file + " is too large", "Give a PNG of at most 1 MB and 2,000 by 2,000 pixels");
            }
            return size.map(shown -> new Logo(file, words, shown.width(), shown.height()));
        }

        private int colour(String name) {
            String key = "colour." + name;
            String text = text(key);
            if (text.matches("#[0-9A-Fa-f]{6}")) {
                return Integer.parseInt(text.substring(1), 16);
            }
            if (!text.isEmpty()) {
                stops(key, "\"" + text + "\" is no colour", "Write six hexadecimal digits: #0B5C8A");
            }
            return 0;
        }

        private String existing(String key, String name, String ending) {
            String file = "brand/" + name;
            if (!name.isEmpty() && !name.matches("(?i).*" + ending)) {
                stops(key, "\"" + name + "\" has the wrong kind of file", "Give a file ending in " + kinds(ending));
            } else if (!name.isEmpty() && !folder.has(file)) {
                stops(key, "There is no file " + file, "Put it into the brand folder");
            }
            return file;
        }

        private static String kinds(String ending) {
            return ending.replaceAll("[\\\\()]", "").replace("|", " or .");
        }

        private void stops(String key, String problem, String fix) {
            findings.add(Finding.stops(FILE + "!" + key, problem, fix));
        }
    }
}
