package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Puts a sheet before all others; what counts sheets from the first is moved on by one. */
final class FirstSheet {

    /** What stands behind the names of a workbook. */
    private static final Set<String> AFTER_NAMES =
            Set.of(("calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing "
                            + "fileRecoveryPr webPublishObjects extLst")
                    .split(" "));

    private final BookPart book;
    private final FindingsListing sheet;
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private boolean viewed;
    private boolean named;

    FirstSheet(BookPart book, FindingsListing sheet, String id) {
        this.book = book;
        this.sheet = sheet;
        this.id = id;
    }

    String in(Markup workbook) throws IOException {
        boolean listed = false;
        for (Token token = workbook.next(); token != null; token = workbook.next()) {
            if (token.depth() == 1) {
                before(token);
            } else if (token.closes("workbook")) {
                names(token);
            }
            text.append(isHollow(token) ? "" : changed(token));
            if (token.depth() == 1 && token.kind() == Token.Kind.START) {
                listed |= token.local().equals("sheets");
                begun(token);
            }
        }
        if (!listed) {
            throw XmlText.damaged(book.name());
        }
        return text.toString();
    }

    private void before(Token token) {
        viewed |= token.opens("bookViews") && !token.isEmpty();
        if (token.opens("sheets") && !viewed) {
            text.append(String.format(
                    Locale.ROOT, "<%1$sbookViews><%1$sworkbookView activeTab=\"1\"/></%1$sbookViews>", token.prefix()));
        }
        if (token.isTag() && AFTER_NAMES.contains(token.local())) {
            names(token);
        }
    }

    private void begun(Token token) {
        String p = token.prefix();
        if (token.opens("sheets")) {
            text.append(String.format(
                    Locale.ROOT,
                    "<%ssheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>",
                    p,
                    book.relation(""),
                    XmlText.escaped(sheet.name()),
                    book.highestId() + 1,
                    id));
        } else if (token.opens("definedNames")) {
            named = true;
            text.append(sheet.names(p));
        }
    }

    private void names(Token token) {
        if (!named) {
            named = true;
            String p = token.prefix();
            text.append(String.format("<%1$sdefinedNames>%2$s</%1$sdefinedNames>", p, sheet.names(p)));
        }
    }

    /** A list with nothing in it, which gives way to one that has something. */
    private static boolean isHollow(Token token) {
        return token.depth() == 1 && token.isEmpty() && (token.opens("definedNames") || token.opens("bookViews"));
    }

    private static String changed(Token token) {
        if (token.opens("definedName") && token.attribute("localSheetId").isPresent()) {
            return shifted(token, "localSheetId");
        }
        if (token.opens("workbookView")) {
            Token active = token.replaced(shifted(token, "activeTab"));
            return BookPart.number(token, "firstSheet", 0) > 0 ? shifted(active, "firstSheet") : active.raw();
        }
        return token.raw();
    }

    private static String shifted(Token token, String attribute) {
        return token.with(attribute, String.valueOf(BookPart.number(token, attribute, 0) + 1));
    }
}
