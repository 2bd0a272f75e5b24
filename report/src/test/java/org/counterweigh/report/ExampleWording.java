package org.counterweigh.report;

import org.counterweigh.templates.TemplateFolder;
import org.counterweigh.templates.Wording;
import org.counterweigh.templates.WordingFile;

/** The wording that comes with the product. */
public final class ExampleWording {

    public static final Wording WORDING =
            new WordingFile(TemplateFolder.shipped()).read().value().orElseThrow();

    private ExampleWording() {}
}
