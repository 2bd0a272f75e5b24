package org.counterweigh.report.document;

import java.util.Optional;
import org.counterweigh.templates.Brand.Palette;

/**
 * The colours, letters and mark a document is set in.
 *
 * @param footer what the house says at the foot of every page; may be empty
 */
public record Look(Palette palette, Typeface typeface, Optional<Logo> logo, String footer) {

    /** A look without a mark. */
    public Look(Palette palette, Typeface typeface) {
        this(palette, typeface, Optional.empty(), "");
    }
}
