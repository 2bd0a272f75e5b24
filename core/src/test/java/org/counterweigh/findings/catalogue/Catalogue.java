package org.counterweigh.findings.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;

/**
 * What sources can find, each kind with an example.
 *
 * @param beyondReach what nothing small enough can show, by how it begins, and why
 */
public record Catalogue(List<FindingKind> kinds, Map<FindingKind, Finding> examples, Map<String, String> beyondReach) {

    /**
     * Of each kind the first that was found; what two kinds could say was said by the one that says more of it.
     *
     * @param sources folders or files
     */
    public static Catalogue of(List<Path> sources, List<Finding> found, Map<String, String> beyondReach)
            throws IOException {
        List<FindingKind> kinds = FindingKinds.of(sources);
        Map<FindingKind, Finding> examples = new HashMap<>();
        found.forEach(finding -> kinds.stream()
                .filter(kind -> kind.fits(finding))
                .max(Comparator.comparingInt(FindingKind::words))
                .ifPresent(kind -> examples.putIfAbsent(kind, finding)));
        return new Catalogue(kinds, examples, beyondReach);
    }

    /** Kinds that nobody has shown, nor said why they cannot be. */
    public List<FindingKind> unshown() {
        return kinds.stream()
                .filter(kind -> !examples.containsKey(kind) && reason(kind).isEmpty())
                .toList();
    }

    /** A table of the page: a row for each kind of a severity. */
    public String table(Severity severity) {
        return "| about | what is told | what to do | for instance |\n| --- | --- | --- | --- |\n"
                + kinds.stream()
                        .filter(kind -> kind.severity() == severity)
                        .map(kind -> "| " + kind.about() + " | "
                                + kind.problem().shown() + " | " + kind.fix().shown() + " | " + example(kind) + " |\n")
                        .collect(Collectors.joining());
    }

    /** A finding as it stands in a row of a table. */
    public static String shown(Finding finding) {
        return (finding.place() + ": " + ended(finding.problem()) + " " + ended(finding.fix())).replace("|", "\\|");
    }

    private static String ended(String sentence) {
        return sentence.matches(".*[.?!]") ? sentence : sentence + ".";
    }

    private String example(FindingKind kind) {
        return Optional.ofNullable(examples.get(kind))
                .map(Catalogue::shown)
                .or(() -> reason(kind).map(why -> "(" + why + ")"))
                .orElse("");
    }

    private Optional<String> reason(FindingKind kind) {
        return beyondReach.entrySet().stream()
                .filter(one -> kind.problem().shown().startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
