package org.counterweigh.report.document;

import java.util.List;

/**
 * A report as it is read, from its title to its last block.
 *
 * @param notice one line that stands on every page, such as that nothing here is legal advice
 */
public record Document(
        String title,
        String firm,
        String confidentiality,
        String notice,
        PageNumber pageNumber,
        Particulars particulars,
        List<Section> sections,
        List<Attachment> attachments) {

    /** What stands at the foot of each page, counted from one. */
    @FunctionalInterface
    public interface PageNumber {
        String of(int page, int pages);
    }

    public Document {
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
    }

    /** The same document with the files that travel inside it. */
    public Document with(List<Attachment> files) {
        return new Document(title, firm, confidentiality, notice, pageNumber, particulars, sections, files);
    }
}
