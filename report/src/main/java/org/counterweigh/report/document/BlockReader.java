package org.counterweigh.report.document;

import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Contents;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Block.SideBySide;
import org.counterweigh.report.document.Block.SignOff;

/**
 * One way to read the blocks of a report, complete by construction.
 *
 * @param <T> what reading a block gives
 */
public interface BlockReader<T> {

    T heading(Heading heading);

    T paragraph(Paragraph paragraph);

    T bullets(Bullets bullets);

    T callout(Callout callout);

    T keyFigures(KeyFigures figures);

    T sideBySide(SideBySide strips);

    T signOff(SignOff signOff);

    T contents(Contents contents);

    T table(Table table);

    T chart(Chart chart);
}
