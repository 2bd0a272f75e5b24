package org.counterweigh.report.narrative;

import org.counterweigh.report.document.Document;

/** Whether a document fits on one page; only whoever sets it in type can tell. */
@FunctionalInterface
public interface PageFit {

    boolean onOnePage(Document document);
}
