package org.counterweigh.excel.stored;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.stored.FormulaCells.Place;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.findings.Finding;

/**
 * Judges whether the results that a workbook stores for its formulas can be read.
 *
 * <p>Libraries that write workbooks do not calculate: they store nothing, or 0, and ask Excel to do it on opening.
 */
public record StoredResults(Workbook workbook, FormulaCells formulas) {

    private static final int NAMED = 3;

    /** So many formulas that all come to 0 are no coincidence in a workbook of a program that does not calculate. */
    private static final int LEAST = 3;

    private static final List<String> CALCULATING =
            List.of("microsoft excel", "microsoft macintosh excel", "libreoffice", "wps", "numbers", "onlyoffice");

    private static final String FIX =
            "Open the workbook in Excel and save it once, so that the results are stored (in LibreOffice, press"
                    + " Ctrl+Shift+F9 before saving).";

    /** One finding for the whole workbook; none where nothing speaks against its results. */
    public Optional<Finding> finding() {
        return Stream.<Optional<Finding>>of(uncalculated(), due(), contradicted(), allNought(), byHand())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Finding> uncalculated() {
        List<Place> open = formulas.uncalculated();
        boolean one = open.size() == 1;
        return stop(
                open,
                FormulaCells.count(open) + " that " + (one ? "is" : "are") + " read as "
                        + (one ? "an input has" : "inputs have") + " no stored result");
    }

    private Optional<Finding> due() {
        return workbook.calculation().isDue()
                ? stop(
                        formulas.all(),
                        "The workbook asks to be calculated on opening, so that the results it stores are not those of"
                                + " its formulas; " + FormulaCells.count(formulas.all())
                                + (formulas.all().size() == 1 ? " is read as an input" : " are read as inputs"))
                : Optional.empty();
    }

    /** A plain sum or product of amounts above 0 is stored as 0. */
    private Optional<Finding> contradicted() {
        List<Place> noughts = formulas.noughts();
        if (noughts.isEmpty()) {
            return Optional.empty();
        }
        var precedents = new Precedents(workbook, noughts);
        List<Place> wrong = noughts.stream().filter(precedents::contradict).toList();
        return wrong.stream()
                .findFirst()
                .flatMap(precedents::formula)
                .flatMap(first -> stop(
                        wrong,
                        "The workbook was not calculated when it was saved: " + FormulaCells.count(wrong)
                                + ", the first \"=" + shortened(first.formula())
                                + "\", cannot come to the 0 that is stored"));
    }

    private Optional<Finding> allNought() {
        List<Place> noughts = formulas.noughts();
        boolean all =
                noughts.size() >= LEAST && noughts.size() == formulas.all().size();
        return all && !isOfCalculatingProgram()
                ? stop(
                        noughts,
                        "All " + FormulaCells.count(noughts)
                                + " that are read as inputs are stored as 0, as programs do"
                                + " that write workbooks without calculating them")
                : Optional.empty();
    }

    private boolean isOfCalculatingProgram() {
        String application = workbook.application().toLowerCase(Locale.ROOT);
        return !application.contains("compatible") && CALCULATING.stream().anyMatch(application::startsWith);
    }

    private Optional<Finding> byHand() {
        List<Place> all = formulas.all();
        return workbook.calculation().isByHand() && !all.isEmpty()
                ? Optional.of(Finding.unlikely(
                        all.get(0).toString(),
                        "The workbook is calculated by hand only, and was not on saving, so that the results it stores"
                                + " may be old; " + FormulaCells.count(all) + " of them "
                                + (all.size() == 1 ? "is" : "are") + " read: " + named(all) + ".",
                        "Press F9 in Excel and save the workbook, if that was not done."))
                : Optional.empty();
    }

    private static Optional<Finding> stop(List<Place> places, String problem) {
        return places.stream()
                .findFirst()
                .map(first -> Finding.stops(first.toString(), problem + ": " + named(places) + ".", FIX));
    }

    private static String named(List<Place> places) {
        String first = places.stream().limit(NAMED).map(Place::toString).collect(Collectors.joining(", "));
        int more = places.size() - NAMED;
        return first + (more > 0 ? " and " + more + " more" : "");
    }

    private static String shortened(String formula) {
        return formula.length() > 60 ? formula.substring(0, 60) + "..." : formula;
    }
}
