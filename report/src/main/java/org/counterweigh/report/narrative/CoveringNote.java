package org.counterweigh.report.narrative;

import java.util.Optional;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Document;

/**
 * What is said to somebody who is sent a report: the decision in a few sentences, as a colleague would write them.
 *
 * @param subject under which it stands in a list of messages
 * @param preview the sentence that stands beside the subject
 * @param body a short document, whose one section is named by what is decided
 */
public record CoveringNote(String subject, String preview, Document body) {

    /** Which factors gain and which cost; empty where no offer is open. */
    public Optional<Waterfall> bridge() {
        return body.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Waterfall.class::isInstance)
                .map(Waterfall.class::cast)
                .findFirst();
    }
}
