package org.counterweigh.excel.annotation;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.zip.Refusal;
import org.counterweigh.findings.Finding;

/** The boxes in which comments are shown: without its box, Excel shows no comment. */
final class NotesDrawing {

    private static final int IDS_AT_ONCE = 1024;
    private static final int LETTERS_IN_LINE = 30;
    private static final int MOST_LINES = 30;
    private static final Pattern NUMBER = Pattern.compile("_x0000_s(\\d{1,8})");
    private static final Pattern END = Pattern.compile("</xml\\s*>\\s*$");
    private static final String SPACES = " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String BOX_TYPE = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private NotesDrawing() {}

    /** A drawing of boxes only; {@code block} keeps its numbers apart from those of other sheets. */
    static String fresh(Map<Address, Mark> notes, int block) {
        var blocks = new StringBuilder(String.valueOf(block));
        for (int more = 1; more <= notes.size() / IDS_AT_ONCE; more++) {
            blocks.append(',').append(block + more);
        }
        return "<xml" + SPACES + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + blocks
                + "\"/></o:shapelayout>" + BOX_TYPE + boxes(notes, block * IDS_AT_ONCE + 1, "") + "</xml>";
    }

    /** The drawing with boxes added. Its writers are not strict about its form, so it is left alone but for its end. */
    static String extended(String drawing, Map<Address, Mark> notes) throws Refusal {
        Matcher end = END.matcher(drawing);
        if (!end.find()) {
            throw XmlText.damaged("with the drawing of the comments");
        }
        int last = NUMBER.matcher(drawing)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(IDS_AT_ONCE);
        boolean known = drawing.contains("xmlns:v=") && drawing.contains("xmlns:o=") && drawing.contains("xmlns:x=");
        String type =
                drawing.contains("\"_x0000_t202\"") ? "" : BOX_TYPE.replaceFirst(" id", (known ? "" : SPACES) + " id");
        return drawing.substring(0, end.start())
                + type
                + boxes(notes, last + 1, known ? "" : SPACES)
                + drawing.substring(end.start());
    }

    private static String boxes(Map<Address, Mark> notes, int first, String spaces) {
        var boxes = new StringBuilder();
        int number = first;
        for (var note : notes.entrySet()) {
            boxes.append(box(note.getKey(), note.getValue(), number++, spaces));
        }
        return boxes.toString();
    }

    private static String box(Address cell, Mark mark, int number, String spaces) {
        int left = Math.min(cell.column() + 1, Address.COLUMNS - 4);
        int top = Math.max(cell.row() - 1, 0);
        int bottom = Math.min(top + lines(mark) + 1, Address.ROWS - 1);
        return String.format(
                Locale.ROOT,
                "<v:shape%s id=\"_x0000_s%d\" type=\"#_x0000_t202\""
                        + " style=\"position:absolute;margin-left:60pt;margin-top:2pt;width:190pt;height:%dpt;z-index:%d;visibility:hidden\""
                        + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\""
                        + " color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox"
                        + " style=\"mso-direction-alt:auto\"><div"
                        + " style=\"text-align:left\"></div></v:textbox><x:ClientData"
                        + " ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 15, %d, 2, %d, 15, %d,"
                        + " 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
                        + "<x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>",
                spaces,
                number,
                lines(mark) * 13 + 10,
                number % IDS_AT_ONCE + 1,
                left,
                top,
                left + 3,
                bottom,
                cell.row(),
                cell.column());
    }

    private static int lines(Mark mark) {
        int lines = 0;
        for (Finding finding : mark.findings()) {
            lines += 3 + (finding.problem().length() + finding.fix().length()) / LETTERS_IN_LINE;
        }
        return Math.min(lines, MOST_LINES);
    }
}
