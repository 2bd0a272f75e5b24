package org.counterweigh.cli.mail;

import java.time.LocalDate;
import java.util.Optional;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.firm.Recipient;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.narrative.CoveringNote;
import org.counterweigh.report.narrative.CoveringNoteWriter;
import org.counterweigh.report.png.PngRenderer;

/** Writes what a recipient of an evaluated workbook reads. */
final class MessageWriter {

    private final WorkbookResult.Evaluated result;
    private final BrandedOutput brand;
    /** The same for all recipients. */
    private Optional<byte[]> drawn = Optional.empty();

    MessageWriter(WorkbookResult.Evaluated result, BrandedOutput brand) {
        this.result = result;
        this.brand = brand;
    }

    /** @param replaces the day of the report that the recipient has already */
    MessageText write(Recipient recipient, MessageId id, Optional<LocalDate> replaces) {
        CoveringNote note = new CoveringNoteWriter(brand.wording())
                .write(result.evaluation(), result.source(), recipient, replaces);
        Optional<InlinePicture> picture =
                note.bridge().map(bridge -> new InlinePicture(id.named("bridge"), png(bridge)));
        return new MessageText(
                HeaderText.of(note.subject()),
                new PlainBody(note, brand.brand().wording()).text(),
                new HtmlBody(note, brand.brand(), picture.map(InlinePicture::id)).html(),
                picture);
    }

    private byte[] png(Waterfall bridge) {
        byte[] bytes = drawn.orElseGet(() -> new PngRenderer(brand.look()).render(bridge));
        drawn = Optional.of(bytes);
        return bytes;
    }
}
