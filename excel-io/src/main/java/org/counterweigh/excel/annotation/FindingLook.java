package org.counterweigh.excel.annotation;

import org.counterweigh.findings.Severity;

/** The looks of the cells of the sheet of findings. */
enum FindingLook {
    TITLE("17324D", 16, "<b/>", ""),
    PLAIN("1F2A37", 10, "", ""),
    HEADING("FFFFFF", 10, "<b/>", "17324D"),
    TEXT("1F2A37", 10, "", ""),
    /** Text that Excel would take for a formula when somebody edits it. */
    QUOTED("1F2A37", 10, "", ""),
    LINK("0B5394", 10, "<u/>", ""),
    STOPS("8E1B10", 10, "<b/>", "FBE3E0"),
    DEFAULTED("17324D", 10, "<b/>", "E6EEF6"),
    UNLIKELY("6B4A00", 10, "<b/>", "FFF1CC");

    private final String ink;
    private final int points;
    private final String emphasis;
    private final String ground;

    FindingLook(String ink, int points, String emphasis, String ground) {
        this.ink = ink;
        this.points = points;
        this.emphasis = emphasis;
        this.ground = ground;
    }

    static FindingLook of(Severity severity) {
        return valueOf(severity.name());
    }

    String font() {
        return "<font>" + emphasis + "<sz val=\"" + points + "\"/><color rgb=\"FF" + ink
                + "\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    }

    /** Empty where the cell has no colour of its own. */
    String fill() {
        return ground.isEmpty() ? "" : solid(ground);
    }

    static String solid(String rgb) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + rgb
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    boolean isBordered() {
        return this != TITLE && this != PLAIN && this != HEADING;
    }

    String alignment() {
        return switch (this) {
            case TITLE -> "<alignment vertical=\"top\"/>";
            case PLAIN -> "<alignment vertical=\"top\" indent=\"1\"/>";
            default -> "<alignment vertical=\"top\" wrapText=\"1\"/>";
        };
    }
}
