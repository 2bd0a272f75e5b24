package org.counterweigh.templates;

import java.util.List;
import java.util.Optional;

/**
 * How the reports are dressed: {@code brand/brand.properties}.
 *
 * @param name of the house
 * @param monogram one to three letters that stand where no logo is given
 */
public record Brand(String name, String monogram, Palette palette, Fonts fonts, Wording wording, Optional<Logo> logo) {

    /** Its colours as {@code 0xRRGGBB}; text colours are readable on white, ink on every pale one. */
    public record Palette(
            int ink, int muted, int accent, int orange, int pale, int paleOrange, int zebra, int outline) {}

    /**
     * Its fonts, as template files: {@code brand/fonts/SourceSans3-Regular.ttf}.
     *
     * @param others for letters that these have not; the first that has one writes it
     */
    public record Fonts(String regular, String semibold, String italic, List<Other> others) {

        /** Two files of one script. */
        public record Other(String regular, String semibold) {}

        public Fonts {
            others = List.copyOf(others);
        }
    }

    /** What it says on every page. */
    public record Wording(String footer, String disclaimer) {}

    /**
     * Its mark.
     *
     * @param file as a template file, PNG
     * @param text for those who cannot see it
     * @param width in pixels, against the height
     */
    public record Logo(String file, String text, int width, int height) {}
}
