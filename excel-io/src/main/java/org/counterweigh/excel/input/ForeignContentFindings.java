package org.counterweigh.excel.input;

import java.util.List;
import java.util.stream.Collectors;
import org.counterweigh.excel.input.cell.Findings;
import org.counterweigh.excel.workbook.ForeignContent;
import org.counterweigh.excel.workbook.Workbook;

/** Reports what a workbook carries beside its cells: it is listed, and neither followed nor run. */
final class ForeignContentFindings {

    /** Where a finding stands that is about the whole file. */
    private static final String PLACE = "Workbook";

    private static final int NAMED = 5;
    private static final int LONGEST = 120;

    private ForeignContentFindings() {}

    static void report(Workbook workbook, Findings findings) {
        for (ForeignContent.Kind kind : ForeignContent.Kind.values()) {
            List<String> targets = workbook.foreignContent().stream()
                    .filter(piece -> piece.kind() == kind)
                    .map(piece -> shortened(piece.target()))
                    .distinct()
                    .toList();
            if (!targets.isEmpty()) {
                findings.unlikely(PLACE, problem(kind) + ": " + listed(targets) + ".", fix(kind));
            }
        }
    }

    private static String problem(ForeignContent.Kind kind) {
        return switch (kind) {
            case EXTERNAL_LINK -> "The workbook links to other files, none of which was opened";
            case DATA_CONNECTION -> "The workbook fetches data from elsewhere; nothing was fetched";
            case MACRO -> "The workbook holds macros, which were not run";
            case EMBEDDED_OBJECT -> "The workbook holds embedded files, which were not opened";
            case HIDDEN_NAME -> "The workbook holds hidden names, which were not read";
        };
    }

    private static String fix(ForeignContent.Kind kind) {
        return switch (kind) {
            case EXTERNAL_LINK -> "Break the links (Data, Edit Links), so that no figure changes unseen.";
            case DATA_CONNECTION ->
                "Check that the figures are today's, and remove the connection (Data, Queries & Connections).";
            case MACRO -> "Save it as .xlsx, which has none, if they are not needed.";
            case EMBEDDED_OBJECT -> "Delete them if they are not meant to travel with the workbook.";
            case HIDDEN_NAME -> "Nothing needs doing; an old add-in often leaves some behind.";
        };
    }

    private static String listed(List<String> targets) {
        String first = targets.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = targets.size() - NAMED;
        return first + (more > 0 ? " and " + more + " more" : "");
    }

    private static String shortened(String target) {
        String plain = target.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "..." : plain;
    }
}
