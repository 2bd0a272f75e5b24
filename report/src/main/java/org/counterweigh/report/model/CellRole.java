package org.counterweigh.report.model;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.counterweigh.excel.style.CellLook;

/** The part a cell plays on its sheet, which decides how it looks. */
enum CellRole {
    TITLE,
    SUBTITLE,
    HEADING,
    HEADING_OF_AMOUNTS,
    CHAPTER,
    LABEL,
    NOTE,
    INPUT,
    AMOUNT,
    STATUS;

    private static final int INPUT_INK = 0x0000FF;
    private static final int INPUT_GROUND = 0xFFF9DB;
    private static final int WHITE = 0xFFFFFF;

    CellLook in(SheetColours colours) {
        CellLook plain = CellLook.of(ink(colours)).down(VerticalAlignment.CENTER);
        return switch (this) {
            case TITLE -> plain.points(16).bold().on(colours.brand()).indented();
            case SUBTITLE -> plain.on(colours.brand()).indented();
            case HEADING -> heading(plain, colours).indented();
            case HEADING_OF_AMOUNTS -> heading(plain, colours).across(HorizontalAlignment.RIGHT);
            case CHAPTER -> plain.points(11).bold().on(colours.band()).indented();
            case LABEL, NOTE -> plain.wrapping().indented().ruled(colours.rule());
            case INPUT -> plain.on(INPUT_GROUND).ruled(colours.rule());
            case AMOUNT -> plain.ruled(colours.rule());
            case STATUS -> plain.bold().across(HorizontalAlignment.CENTER).ruled(colours.rule());
        };
    }

    private static CellLook heading(CellLook plain, SheetColours colours) {
        return plain.bold().wrapping().down(VerticalAlignment.BOTTOM).ruled(BorderStyle.MEDIUM, colours.brand());
    }

    private int ink(SheetColours colours) {
        return switch (this) {
            case TITLE, SUBTITLE -> WHITE;
            case HEADING, HEADING_OF_AMOUNTS -> colours.brand();
            case CHAPTER -> colours.accent();
            case NOTE -> colours.muted();
            case INPUT -> INPUT_INK;
            case LABEL, AMOUNT, STATUS -> colours.ink();
        };
    }
}
