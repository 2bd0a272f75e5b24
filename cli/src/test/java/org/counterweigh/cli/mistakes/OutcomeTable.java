package org.counterweigh.cli.mistakes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Outcomes as a page: how many of each kind were told, and those that were not. */
record OutcomeTable(List<Outcome> outcomes) {

    private static final Comparator<Outcome> LARGEST_FIRST =
            Comparator.comparingDouble((Outcome each) -> each.moves().orElse(0)).reversed();

    String page() {
        return String.format(Locale.ROOT, """
            # Mistakes, and what becomes of them

            %d mistakes that finance people make, every third of all that the test knows, made in the samples, the filled
            template and twenty seeded firms, each in a workbook of its own. Of those that move the plan by more than 5%% (where all work stays, the best case), or are
            stopped, %.1f%% are stopped or asked about; of those among them that are not stopped, %.1f%%. *Nearby* is a cell
            in a row about the same role, work or provider. This page is made by `MistakesTest`, whose comment says how.

            """, outcomes.size(), 100 * told(), 100 * toldOfThoseRead())
                + by("mistake", each -> each.mistake().operator()) + "\n"
                + by("in", each -> each.mistake().where())
                + "\n## Silent, and they move the plan by more than 5%\n\n" + listed(missed())
                + "\n## Silent, and they move it by less\n\n"
                + listed(outcomes.stream()
                        .filter(each -> !each.verdict().isTold() && !each.matters())
                        .sorted(LARGEST_FIRST)
                        .toList());
    }

    /** Those of one column and kind in one line, by the largest of them. */
    private static String listed(List<Outcome> of) {
        Map<List<String>, List<Outcome>> kinds = of.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.mistake().where(), each.mistake().operator()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return "| in | mistake | how many | moves the plan by at most | in |\n| --- | --- | ---: | ---: | --- |\n"
                + kinds.values().stream().map(OutcomeTable::listedLine).collect(Collectors.joining());
    }

    private static String listedLine(List<Outcome> kind) {
        Outcome largest = kind.get(0);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.1f%% | %s |\n",
                largest.mistake().where(),
                largest.mistake().operator(),
                kind.size(),
                100 * largest.moves().orElse(0),
                largest.firm());
    }

    String by(String title, Function<Outcome, String> kind) {
        Map<String, List<Outcome>> kinds =
                outcomes.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.toList()));
        return "| " + title
                + " | tried | stopped | asked at the cell | asked nearby | elsewhere | silent | silent, moves the plan"
                + " |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
                + kinds.entrySet().stream()
                        .map(each -> line(each.getKey(), each.getValue()))
                        .collect(Collectors.joining())
                + line("all", outcomes);
    }

    private static String line(String kind, List<Outcome> of) {
        return "| %s | %d | %d | %d | %d | %d | %d | %d |\n"
                .formatted(
                        kind,
                        of.size(),
                        count(of, Verdict.STOPPED),
                        count(of, Verdict.ASKED),
                        count(of, Verdict.ASKED_NEARBY),
                        count(of, Verdict.ELSEWHERE),
                        count(of, Verdict.SILENT),
                        of.stream().filter(OutcomeTable::isMissed).count());
    }

    private static long count(List<Outcome> of, Verdict verdict) {
        return of.stream().filter(each -> each.verdict() == verdict).count();
    }

    private static boolean isMissed(Outcome outcome) {
        return !outcome.verdict().isTold() && outcome.matters();
    }

    /** Those that move the plan and are told to nobody, largest first. */
    List<Outcome> missed() {
        return outcomes.stream()
                .filter(OutcomeTable::isMissed)
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /** Of those that move the plan, the share that is stopped or asked. */
    double told() {
        return share(outcomes.stream().filter(Outcome::matters).toList());
    }

    /** The same without those that are stopped, of which nobody knows how far they would move it. */
    double toldOfThoseRead() {
        return share(outcomes.stream()
                .filter(each -> each.verdict() != Verdict.STOPPED && each.matters())
                .toList());
    }

    private static double share(List<Outcome> of) {
        return of.isEmpty()
                ? 1
                : of.stream().filter(each -> each.verdict().isTold()).count() / (double) of.size();
    }

    static String line(Outcome outcome) {
        Mistake mistake = outcome.mistake();
        return String.format(
                Locale.ROOT,
                "%8.1f%% | %s | %s %s | %s | %s -> %s%s",
                100 * outcome.moves().orElse(0),
                mistake.where(),
                mistake.operator(),
                mistake.reach().isEmpty() ? "" : "(" + mistake.reach() + ")",
                outcome.firm() + " " + mistake.at().get(0),
                was(mistake.meant(), mistake),
                was(mistake.spoilt(), mistake),
                outcome.asked().stream()
                        .map(finding -> " [" + finding.place() + " " + finding.problem() + "]")
                        .collect(Collectors.joining()));
    }

    private static String was(Book book, Mistake mistake) {
        Place first = mistake.at().get(0);
        return first.row() < book.rows(first.sheet()).size() ? book.at(first).text() : "";
    }
}
