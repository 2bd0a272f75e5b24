package org.counterweigh.excel.annotating;

import java.io.IOException;

/** The workbook cannot be copied as it is; carries the sentence for its owner. */
final class NotCopied extends IOException {

    private NotCopied(String sentence) {
        super(sentence);
    }

    /** A part is not what a workbook holds there. */
    static NotCopied damaged(String part) {
        return new NotCopied("No marked copy could be made: the part " + part
                + " is damaged. Open the workbook in Excel, let Excel repair it, and save it.");
    }

    static NotCopied because(String reason) {
        return new NotCopied("No marked copy could be made: " + reason);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
