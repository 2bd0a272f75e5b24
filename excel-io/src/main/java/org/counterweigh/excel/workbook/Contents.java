package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.excel.scanner.DateSystem;
import org.counterweigh.excel.xml.Elements;
import org.counterweigh.excel.xml.Vocabulary;
import org.counterweigh.excel.zip.Archive;
import org.counterweigh.excel.zip.Refusal;
import org.counterweigh.excel.zip.ZipPart;

/**
 * What the main part of a workbook lists.
 *
 * @param hiddenNames those that nobody sees, but the ones of Excel's own making
 */
record Contents(
        List<Entry> sheets,
        List<DefinedName> names,
        List<ForeignContent> hiddenNames,
        DateSystem dates,
        Calculation calculation) {

    private static final int MOST_SHEETS = 10_000;
    private static final int MOST_NAMES = 20_000;
    private static final long LARGEST = 32 << 20;

    private static final Set<String> YES = Set.of("1", "true", "on");

    Contents {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
        hiddenNames = List.copyOf(hiddenNames);
    }

    /** @param relationship leads to the cells of the sheet */
    record Entry(String name, boolean hidden, String relationship) {}

    static Contents of(Archive archive, String name) throws IOException {
        ZipPart part = archive.part(name).orElseThrow();
        if (part.size() > LARGEST) {
            throw new Refusal(
                    "The list of sheets unpacks to more than 32 MB; the file is damaged or was tampered with.");
        }
        List<Entry> sheets = new ArrayList<>();
        List<DefinedName> names = new ArrayList<>();
        List<ForeignContent> hidden = new ArrayList<>();
        int defined = 0;
        DateSystem dates = DateSystem.FROM_1900;
        Calculation calculation = Calculation.DONE;
        try (var stream = archive.open(part);
                var elements = new Elements(stream)) {
            while (elements.next()) {
                if (elements.depth() == 0) {
                    checkRoot(elements);
                } else if (elements.isMain()) {
                    switch (elements.name()) {
                        case "workbookPr" -> dates = dates(elements);
                        case "calcPr" -> calculation = calculation(elements);
                        case "sheet" -> sheet(elements).ifPresent(sheets::add);
                        case "definedName" -> {
                            name(elements, names, hidden);
                            defined++;
                        }
                        default -> {
                            // Views, protection and the like change no cell.
                        }
                    }
                }
                checkCount(sheets.size(), MOST_SHEETS, "sheets");
                checkCount(defined, MOST_NAMES, "names");
            }
        }
        return new Contents(sheets, names, hidden, dates, calculation);
    }

    private static void checkRoot(Elements root) throws Refusal {
        if (!root.isMain()) {
            throw Vocabulary.foreign(root.namespace());
        }
        if (!root.name().equals("workbook")) {
            throw Refusal.damaged("its main part is no workbook");
        }
    }

    private static void checkCount(int count, int most, String what) throws Refusal {
        if (count > most) {
            throw new Refusal("The workbook has more than " + most + " " + what + "; it was not read.");
        }
    }

    private static DateSystem dates(Elements properties) {
        return isYes(properties, "date1904", "0") ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
    }

    private static Calculation calculation(Elements properties) {
        boolean due = isYes(properties, "fullCalcOnLoad", "0") || !isYes(properties, "calcCompleted", "1");
        boolean byHand =
                properties.attribute("calcMode", "auto").equals("manual") && !isYes(properties, "calcOnSave", "1");
        return new Calculation(due, byHand);
    }

    private static boolean isYes(Elements element, String attribute, String otherwise) {
        return YES.contains(element.attribute(attribute, otherwise).toLowerCase(Locale.ROOT));
    }

    /** None for a sheet of macros, which an old workbook lists without a part. */
    private static Optional<Entry> sheet(Elements sheet) {
        boolean hidden = !sheet.attribute("state", "visible").equals("visible");
        String relationship = sheet.relationship().orElse("none");
        return relationship.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(sheet.attribute("name", ""), hidden, relationship));
    }

    /** Excel hides names of its own making, which all begin with an underscore. */
    private static void name(Elements name, List<DefinedName> names, List<ForeignContent> hidden) throws IOException {
        String called = name.attribute("name", "");
        if (!YES.contains(name.attribute("hidden", "0"))) {
            DefinedName.of(called, name.text().strip()).ifPresent(names::add);
        } else if (!called.startsWith("_")) {
            hidden.add(new ForeignContent(ForeignContent.Kind.HIDDEN_NAME, called));
        }
    }
}
