package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.report.document.Chart.Waterfall;

/**
 * What is said to somebody who is sent a report: the decision in a few sentences, as a colleague would write them.
 *
 * @param headline what is decided, in a few words
 * @param label how confidential it is; empty where the firm says nothing
 * @param correction which report it replaces; empty for the first
 * @param bridge which factors gain and which cost; empty where no offer is open
 * @param attached what goes with it
 * @param signature whoever prepared it; empty where the firm says nobody
 * @param source the workbook and the day of the analysis
 */
public record CoveringNote(
        Locale language,
        String subject,
        String firm,
        String headline,
        String label,
        Optional<String> correction,
        String greeting,
        List<Point> points,
        Optional<Waterfall> bridge,
        String attached,
        List<String> signature,
        String source) {

    /** One thing to know, under its heading. */
    public record Point(String heading, String text) {}

    public CoveringNote {
        points = List.copyOf(points);
        signature = List.copyOf(signature);
    }
}
