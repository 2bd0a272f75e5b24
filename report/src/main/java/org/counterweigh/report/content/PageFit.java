package org.counterweigh.report.content;

import org.counterweigh.report.page.Document;

/** Whether a document fits on one page; only whoever sets it in type can tell. */
@FunctionalInterface
public interface PageFit {

    boolean onOnePage(Document document);
}
