package org.counterweigh.cli.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Line;
import org.counterweigh.findings.Nearest;

/** The named lines of an evaluation, found the way a reader of page one or of the JSON would call them. */
public final class Lines {

    /** A line with the chapter it stands in. */
    public record Found(String chapter, Line line) {

        /** Says which of several lines of one name is meant; accepted where a line is asked for. */
        public String title() {
            return chapter + ": " + line.label();
        }
    }

    static final String PLAN = "Plan";

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("npv", "netpresentvalue"),
            Map.entry("presentvalue", "netpresentvalue"),
            Map.entry("efficiency", "improvedefficiency"),
            Map.entry("talentpool", "largertalentpool"),
            Map.entry("tco", "totalcostofownership"),
            Map.entry("cash", "annualcash"),
            Map.entry("capacity", "capacityhours"),
            Map.entry("oneoff", "oneoffcost"),
            Map.entry("benefit", "netbenefit"));
    private static final Set<String> ABOUT_WORK = Set.of("Work", "Case", "Quote", "Hybrid", "Base load");
    private static final Set<String> ABOUT_PROVIDER =
            Set.of("Provider", "Plan", "Case", "Quote", "Hybrid", "Base load");
    private static final int NEAREST = 3;

    private final List<Found> all;

    public Lines(Evaluation evaluation) {
        all = evaluation.outline().chapters().stream()
                .flatMap(chapter -> chapter.lines().stream().map(line -> new Found(chapter.title(), line)))
                .toList();
    }

    public List<Found> all() {
        return all;
    }

    /**
     * Every line of the name; of the plan alone where it has one and nothing narrower is asked for.
     *
     * @param asked a label, a key of the JSON, or a whole title
     */
    public List<Found> named(String asked, Scope scope) {
        List<Found> titled = all.stream()
                .filter(found -> Nearest.plain(found.title()).equals(Nearest.plain(asked)))
                .toList();
        if (!titled.isEmpty()) {
            return titled;
        }
        String plain = SYNONYMS.getOrDefault(Nearest.plain(asked), Nearest.plain(asked));
        List<Found> named = all.stream()
                .filter(found -> Nearest.plain(found.line().label()).equals(plain))
                .toList();
        return scope.isWide() ? planFirst(named) : narrowed(named, scope);
    }

    /** The labels that look most like what was asked for. */
    public List<String> nearest(String asked) {
        List<String> labels =
                all.stream().map(found -> found.line().label()).distinct().toList();
        return Nearest.likestFirst(asked, labels).stream().limit(NEAREST).toList();
    }

    private static List<Found> planFirst(List<Found> named) {
        List<Found> plan =
                named.stream().filter(found -> found.chapter().equals(PLAN)).toList();
        return plan.isEmpty() ? named : plan;
    }

    /** What is about the pair; failing that, what is about one of the two. */
    private static List<Found> narrowed(List<Found> named, Scope scope) {
        List<Found> pair = named.stream()
                .filter(found -> isAbout(found, scope.work(), ABOUT_WORK, true)
                        && isAbout(found, scope.provider(), ABOUT_PROVIDER, false))
                .toList();
        return !pair.isEmpty() || scope.work().isEmpty() || scope.provider().isEmpty()
                ? pair
                : named.stream()
                        .filter(found -> isAbout(found, scope.work(), Set.of("Work"), true)
                                || isAbout(found, scope.provider(), Set.of("Provider"), false))
                        .toList();
    }

    private static boolean isAbout(Found found, String name, Set<String> kinds, boolean first) {
        if (name.isEmpty()) {
            return true;
        }
        int colon = found.chapter().indexOf(": ");
        if (colon < 0 || !kinds.contains(found.chapter().substring(0, colon))) {
            return false;
        }
        String rest = found.chapter().substring(colon + 2).toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        return rest.equals(wanted) || (first ? rest.startsWith(wanted + " / ") : rest.endsWith(" / " + wanted));
    }
}
