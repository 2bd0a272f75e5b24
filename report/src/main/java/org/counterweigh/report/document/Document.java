package org.counterweigh.report.document;

import java.util.List;

/**
 * A report as it is read, from its title to its last block.
 *
 * @param notice one line that stands on every page, such as that nothing here is legal advice
 */
public record Document(
        String title,
        String subtitle,
        String firm,
        String confidentiality,
        String notice,
        Particulars particulars,
        List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }
}
