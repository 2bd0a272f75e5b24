package org.counterweigh.excel.writer;

import java.io.IOException;
import java.time.LocalDate;
import org.counterweigh.excel.style.SafeText;

/**
 * What a file says of itself.
 *
 * @param date when it was made
 */
public record DocumentProperties(String title, String creator, LocalDate date) {

    void writeCore(XmlPart part) throws IOException {
        part.raw(XmlPart.HEAD)
                .raw("<cp:coreProperties")
                .raw(" xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
                .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
                .raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(SafeText.readable(title))
                .raw("</dc:title><dc:creator>")
                .text(SafeText.readable(creator))
                .raw("</dc:creator>");
        moment(part, "created");
        moment(part, "modified");
        part.raw("</cp:coreProperties>");
    }

    private void moment(XmlPart part, String what) throws IOException {
        part.raw("<dcterms:" + what + " xsi:type=\"dcterms:W3CDTF\">")
                .raw(date.toString())
                .raw("T00:00:00Z</dcterms:" + what + ">");
    }

    void writeApplication(XmlPart part) throws IOException {
        part.raw(XmlPart.HEAD)
                .raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">")
                .raw("<Application>")
                .text(SafeText.readable(creator))
                .raw("</Application></Properties>");
    }
}
