package org.counterweigh.report.html;

import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Miniature;

/** How pictures come onto a page: drawn in it, or as a file that goes with it. */
public interface Drawing {

    /** The plot of a chart, with its text for those who cannot see it. */
    Html of(Chart chart);

    /** A picture in a tile. */
    Html of(Miniature miniature);
}
