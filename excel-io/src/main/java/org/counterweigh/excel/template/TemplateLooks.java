package org.counterweigh.excel.template;

import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.style.StyledWorkbook;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.findings.Severity;

/** How the cells of templates and lists of findings look, by what they are for. */
final class TemplateLooks {

    static final int NAVY = 0x17324D;
    static final int GOLD = 0xE0A526;
    static final int LINE = 0xD5DBE1;
    static final int GREEN = 0x1F6B3A;
    static final int PALE_GREEN = 0xE3F2E6;
    private static final int INK = 0x1F2A37;
    private static final int SLATE = 0x5B7083;
    private static final int INPUT_BLUE = 0x0000FF;
    private static final int PALE_YELLOW = 0xFFFBE0;
    private static final int WHITE = 0xFFFFFF;

    static final CellLook TITLE = CellLook.of(NAVY).bold().points(16);
    static final CellLook SUBTITLE = CellLook.of(SLATE);
    static final CellLook PLAIN = CellLook.of(INK).indented();
    static final CellLook LINK = CellLook.of(NAVY).underlined().indented();
    static final CellLook WRAPPED = CellLook.of(INK).wrapping().ruled(LINE);
    static final CellLook REQUIRED_HEADING = heading(NAVY);
    static final CellLook HEADING = heading(SLATE);
    static final CellLook EXAMPLE = CellLook.of(GREEN).italic().on(PALE_GREEN).ruled(LINE);

    /** A cell for words; one for figures keeps them at its right. */
    static final CellLook INPUT =
            CellLook.of(INPUT_BLUE).on(PALE_YELLOW).ruled(LINE).indented();

    private static final CellLook INPUT_FIGURE =
            CellLook.of(INPUT_BLUE).on(PALE_YELLOW).ruled(LINE);
    private static final String NUMBER = "[>=1000]#,##0;General";
    private static final String PERCENT = "0.0#%";
    private static final String DATE = "yyyy-mm-dd";

    private TemplateLooks() {}

    private static CellLook heading(int ground) {
        return CellLook.of(WHITE).bold().on(ground).wrapping().down(CellLook.Down.CENTRE);
    }

    static StyledWorkbook workbook() {
        return new StyledWorkbook(CellLook.of(INK).points(11));
    }

    /** Of an input of that column. */
    static CellLook input(Column column) {
        String format = format(column);
        return format.equals("General") ? INPUT : INPUT_FIGURE.format(format);
    }

    /** The same of a cell that is not yet marked as an input. */
    static CellLook free(Column column) {
        return CellLook.of(INPUT_BLUE).format(format(column));
    }

    private static String format(Column column) {
        if (column.kind().isPercentage()) {
            return PERCENT;
        }
        if (column.kind() == Kind.DATE) {
            return DATE;
        }
        return column.kind().isFigure() ? NUMBER : "General";
    }

    /** Of an input that holds this already. */
    static CellLook input(Content content) {
        if (content instanceof Content.Amount amount) {
            return INPUT_FIGURE.format(amount.percent() ? PERCENT : NUMBER);
        }
        return content instanceof Content.Moment ? INPUT_FIGURE.format(DATE) : INPUT;
    }

    static CellLook of(Severity severity) {
        return switch (severity) {
            case STOPS -> CellLook.of(0x8E1B10).bold().on(0xFBE3E0).ruled(LINE);
            case DEFAULTED -> CellLook.of(NAVY).bold().on(0xE6EEF6).ruled(LINE);
            case UNLIKELY -> CellLook.of(0x6B4A00).bold().on(0xFFF1CC).ruled(LINE);
        };
    }
}
