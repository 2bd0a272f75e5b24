package org.counterweigh.cli.explain;

import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.ChapterSubject;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Line;
import org.counterweigh.findings.Nearest;

/** The named lines of an evaluation, found the way a reader of page one or of the JSON would call them. */
final class NamedLines {

    /** A line with what its chapter is about. */
    record Found(ChapterSubject subject, Line line) {

        /** Says which of several lines of one name is meant; accepted where a line is asked for. */
        String title() {
            return NamedLines.title(subject) + ": " + line.label();
        }
    }

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("npv", "netpresentvalue"),
            Map.entry("presentvalue", "netpresentvalue"),
            Map.entry("efficiency", "improvedefficiency"),
            Map.entry("talentpool", "largertalentpool"),
            Map.entry("tco", "totalcostofownership"),
            Map.entry("cashnetpresentvalue", "cashnpv"),
            Map.entry("capacity", "capacityhours"),
            Map.entry("oneoff", "oneoffcost"),
            Map.entry("benefit", "netbenefit"));
    private static final int NEAREST = 3;

    private final List<Found> all;

    NamedLines(Evaluation evaluation) {
        all = evaluation.outline().chapters().stream()
                .flatMap(chapter -> chapter.lines().stream().map(line -> new Found(chapter.subject(), line)))
                .toList();
    }

    /** How a chapter is called wherever lines are listed. */
    static String title(ChapterSubject of) {
        String pair = of.work() + " / " + of.provider();
        return switch (of.kind()) {
            case TIMELINE -> "Timeline";
            case CONFIDENTIALITY_TODAY -> "Confidentiality today";
            case ROLE -> "Role: " + of.role();
            case PROVIDER -> "Provider: " + of.provider();
            case WORK -> "Work: " + of.work();
            case QUOTE -> "Quote: " + pair;
            case CASE -> "Case: " + pair;
            case ALLOCATION -> "Shares of cost: " + of.provider();
            case CASE_WORTH -> "Value and cash: " + pair;
            case BASE_LOAD -> "Base load: " + pair;
            case HYBRID -> "Hybrid: " + pair;
            case HYBRID_WORTH -> "Hybrid's value and cash: " + pair;
            case PLAN_WORK -> "Plan: " + of.work();
            case PLAN_PROVIDER -> "Plan: " + of.provider();
            case PLAN -> "Plan";
        };
    }

    /**
     * Every line of the name; of the plan alone where it has one and nothing narrower is asked for.
     *
     * @param asked a label, a key of the JSON, or a whole title
     */
    List<Found> named(String asked, Scope scope) {
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
    List<String> nearest(String asked) {
        List<String> labels =
                all.stream().map(found -> found.line().label()).distinct().toList();
        return Nearest.likestFirst(asked, labels).stream().limit(NEAREST).toList();
    }

    private static List<Found> planFirst(List<Found> named) {
        List<Found> plan = named.stream()
                .filter(found -> found.subject().equals(ChapterSubject.WHOLE_PLAN))
                .toList();
        return plan.isEmpty() ? named : plan;
    }

    /** What is about all that is asked for; failing that, about the work alone or the provider alone. */
    private static List<Found> narrowed(List<Found> named, Scope scope) {
        List<Found> whole = named.stream()
                .filter(found -> scope.isAboutWork(found.subject().work())
                        && scope.isAboutProvider(found.subject().provider()))
                .toList();
        return !whole.isEmpty() || scope.work().isEmpty() || scope.provider().isEmpty()
                ? whole
                : named.stream().filter(found -> isPart(found.subject(), scope)).toList();
    }

    private static boolean isPart(ChapterSubject subject, Scope scope) {
        return switch (subject.kind()) {
            case WORK -> scope.isAboutWork(subject.work());
            case PROVIDER -> scope.isAboutProvider(subject.provider());
            default -> false;
        };
    }
}
