package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.SourceFile.Enclosed;
import org.counterweigh.report.SourceFile.NoRoom;
import org.counterweigh.report.SourceFile.Withheld;
import org.counterweigh.report.document.Attachment;
import org.counterweigh.report.document.Attachment.Relationship;

/** What travels inside a report, and the sentence that says so. */
record Enclosures(SourceFile source, Words words) {

    private static final String RESULT = "result.json";
    private static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Where the workbook is, and the whole digest by which it is told from any other. */
    String sentence() {
        if (source.copy() instanceof Withheld withheld) {
            return words.say(
                    "enclosed.withheld file digest why",
                    source.name(),
                    source.sha256(),
                    words.word("enclosed.why", withheld.reason()));
        }
        return words.say(
                source.copy() instanceof NoRoom ? "enclosed.no-room file digest" : "enclosed.workbook file digest",
                source.name(),
                source.sha256());
    }

    /** @param json the result as programs read it */
    List<Attachment> files(byte[] json) {
        List<Attachment> files = new ArrayList<>();
        if (source.copy() instanceof Enclosed enclosed) {
            files.add(new Attachment(
                    source.name(),
                    WORKBOOK_TYPE,
                    words.say("enclosed.what.workbook"),
                    Relationship.SOURCE,
                    enclosed.content().bytes()));
        }
        files.add(
                new Attachment(RESULT, "application/json", words.say("enclosed.what.result"), Relationship.DATA, json));
        return files;
    }
}
