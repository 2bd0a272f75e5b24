package org.counterweigh.report.model;

import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.style.CellLook.Across;
import org.counterweigh.excel.style.CellLook.Down;
import org.counterweigh.excel.style.CellLook.Weight;
import org.counterweigh.templates.Brand.Palette;

/** The part a cell plays on its sheet, which decides how it looks. */
enum CellRole {
    TITLE,
    SUBTITLE,
    BACK,
    HEADING,
    HEADING_OF_AMOUNTS,
    BANNER,
    CHAPTER,
    LABEL,
    NOTE,
    LINK,
    INPUT,
    INPUT_WORD,
    AMOUNT,
    TOTAL,
    TOTAL_AMOUNT,
    /** An amount or words in a row that may be empty, and then is not seen. */
    LISTED,
    STATUS;

    /** Green says a check holds, in every brand. */
    static final int GOOD = 0x2E7D4F;

    private static final int INPUT_INK = 0x0000FF;
    private static final int INPUT_GROUND = 0xFFF9DB;
    private static final int WHITE = 0xFFFFFF;

    CellLook in(Palette colours) {
        CellLook plain = CellLook.of(ink(colours)).down(Down.CENTRE);
        return switch (this) {
            case TITLE -> plain.points(16).bold().on(colours.accent()).indented();
            case SUBTITLE -> plain.on(colours.accent()).indented();
            case BACK -> plain.underlined().across(Across.RIGHT);
            case HEADING -> heading(plain, colours).indented();
            case HEADING_OF_AMOUNTS -> heading(plain, colours).across(Across.RIGHT);
            case BANNER -> plain.bold().indented();
            case CHAPTER -> plain.points(11).bold().on(colours.zebra()).indented();
            case LABEL, NOTE -> plain.wrapping().indented().ruled(colours.outline());
            case LINK -> plain.underlined().indented().ruled(colours.outline());
            case INPUT -> plain.on(INPUT_GROUND).ruled(colours.outline()).unlocking();
            case INPUT_WORD ->
                plain.wrapping()
                        .indented()
                        .on(INPUT_GROUND)
                        .ruled(colours.outline())
                        .unlocking();
            case AMOUNT -> plain.ruled(colours.outline());
            case TOTAL -> plain.bold().wrapping().indented().ruled(colours.accent());
            case TOTAL_AMOUNT -> plain.bold().ruled(colours.accent());
            case LISTED -> plain.indented();
            case STATUS -> plain.bold().across(Across.CENTRE).ruled(colours.outline());
        };
    }

    private static CellLook heading(CellLook plain, Palette colours) {
        return plain.bold().wrapping().down(Down.BOTTOM).ruled(Weight.MEDIUM, colours.accent());
    }

    private int ink(Palette colours) {
        return switch (this) {
            case TITLE, SUBTITLE -> WHITE;
            case HEADING, HEADING_OF_AMOUNTS, CHAPTER, LINK, BACK -> colours.accent();
            case NOTE -> colours.muted();
            case INPUT, INPUT_WORD -> INPUT_INK;
            case BANNER -> colours.orange();
            case LABEL, AMOUNT, TOTAL, TOTAL_AMOUNT, LISTED, STATUS -> colours.ink();
        };
    }
}
