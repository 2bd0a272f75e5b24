package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterweigh.breakeven.Cause;
import org.counterweigh.evaluation.CaseVerdict;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.ConfidenceReason;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.evaluation.Reason;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.figures.Verification;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Recipient;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.Verdict;
import org.counterweigh.mcda.ScoreReason;
import org.counterweigh.mcda.StakeholderWeights;
import org.counterweigh.report.SourceFile;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.simulation.Basis;
import org.junit.jupiter.api.Test;

/** Holds the shipped wording against what the sources of the report ask of it. */
class WordingIsWholeTest {

    private static final Path SOURCES = Path.of("src/main/java/org/counterweigh/report/narrative");
    private static final Pattern CALL =
            Pattern.compile("\\b(say|word|counted|joined|some|columns|figure|listed)\\((?=[^;]*?\")");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    private static final Map<String, Class<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            Map.entry("outcome", Outcome.class),
            Map.entry("cash-flows", Firm.CashFlows.class),
            Map.entry("mail.attached", Recipient.Files.class),
            Map.entry("confidence-in-short", Confidence.class),
            Map.entry("kept", KeepReason.class),
            Map.entry("why.kind", MoneyKind.class),
            Map.entry("title.kept", KeepReason.class),
            Map.entry("tests", CaseVerdict.class),
            Map.entry("by-year.kind", MoneyKind.class),
            Map.entry("verdict", Verdict.class),
            Map.entry("data-class", WorkType.DataClass.class),
            Map.entry("verification", Verification.class),
            Map.entry("enclosed.why", SourceFile.Reason.class),
            Map.entry("confidence", Confidence.class),
            Map.entry("factor", FactorName.class),
            Map.entry("factor-inside", FactorName.class),
            Map.entry("claim", FactorName.class),
            Map.entry("claim-verdict", EightFactorsPage.Claim.class),
            Map.entry("scale", MoneyScale.class),
            Map.entry("weights.how", StakeholderWeights.How.class),
            Map.entry("page-one.about", Subject.Kind.class),
            Map.entry("score", ScoreReason.Plain.class),
            Map.entry("no-score", ScoreReason.Nothing.class),
            Map.entry("blank", BlankInput.class),
            Map.entry("basis", Basis.Note.Plain.class),
            Map.entry("reason", Reason.Plain.class),
            Map.entry("reason-inside", Reason.Plain.class),
            Map.entry("untested", ConfidenceReason.Untested.class),
            Map.entry("case", ConfidenceReason.Case.class),
            Map.entry("turns.because", Cause.class),
            Map.entry("check.poor", BatchCheck.Poor.class));

    /** What a call asks for: the keys it may choose from, and the places it fills. */
    private record Asked(String call, List<String> keys, Set<String> filled) {}

    @Test
    void every_sentence_that_is_asked_for_is_there_and_every_one_there_is_asked_for() throws IOException {
        Set<String> asked = new TreeSet<>();
        asked().forEach(each -> asked.addAll(each.keys()));
        // the plan is what the report is about and needs no word of warning
        asked.remove("page-one.about.PLAN");
        Stream.iterate(0, i -> i <= 10, i -> i + 1).forEach(i -> asked.addAll(List.of("years." + i, "count." + i)));

        assertThat(Rendered.WORDING.keys()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void every_place_of_a_sentence_is_filled_and_nothing_is_told_that_no_sentence_says() throws IOException {
        for (Asked each : asked()) {
            Set<String> places = new TreeSet<>();
            each.keys().stream()
                    .filter(key -> Rendered.WORDING.keys().contains(key))
                    .forEach(key -> places.addAll(Rendered.WORDING.places(key)));
            places.remove("currency");

            assertThat(each.filled()).as(each.call()).containsExactlyInAnyOrderElementsOf(places);
        }
    }

    private static List<Asked> asked() throws IOException {
        List<Asked> asked = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                CALL.matcher(source).results().forEach(call -> of(call, source).ifPresent(asked::add));
            }
        }
        return asked;
    }

    private static Optional<Asked> of(MatchResult call, String source) {
        List<String> arguments = arguments(source, call.end());
        List<String> literals = literals(arguments.get(0));
        if (call.group(1).equals("columns") && !literals.isEmpty()) {
            literals = List.of(String.join("", literals));
        }
        // a declaration, or a key handed on
        if (literals.isEmpty()
                || literals.stream().anyMatch(key -> key.startsWith(".") || key.startsWith(" ") || key.endsWith("."))) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>();
        Set<String> filled = new TreeSet<>();
        for (String literal : literals) {
            if (call.group(1).equals("columns")) {
                Stream.of(literal.split(", ", -1))
                        .filter(column -> !column.startsWith("-"))
                        .forEach(column -> keys.add("head." + column.split(" ", -1)[0]));
                continue;
            }
            List<String> words = List.of(literal.split(" ", -1));
            keys.addAll(keys(call.group(1), words.get(0)));
            words.stream()
                    .skip(1)
                    .map(place -> place.replaceAll("[^a-z-].*", ""))
                    .forEach(filled::add);
        }
        if (call.group(1).equals("counted")) {
            filled.add("count");
        } else if (Set.of("joined", "some").contains(call.group(1))) {
            filled.addAll(List.of("first", "next"));
        }
        if (keys.contains("head.steady-year")) {
            filled.add("year");
        }
        return Optional.of(new Asked(call.group(1) + literals, keys, filled));
    }

    private static List<String> keys(String call, String key) {
        return switch (call) {
            case "word" ->
                Stream.of(Objects.requireNonNull(FAMILIES.get(key)).getEnumConstants())
                        .map(one -> key + "." + one.name())
                        .toList();
            case "counted" -> List.of(key + ".one", key + ".many");
            default -> List.of(key);
        };
    }

    private static List<String> literals(String argument) {
        return LITERAL.matcher(argument).results().map(found -> found.group(1)).toList();
    }

    /** The arguments of a call, parted at the commas between them. */
    private static List<String> arguments(String source, int start) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = start;
        boolean quoted = false;
        for (int i = start; depth >= 0; i++) {
            char letter = source.charAt(i);
            quoted ^= letter == '"';
            if (!quoted) {
                depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
                if (depth < 0 || (depth == 0 && letter == ',')) {
                    arguments.add(source.substring(from, i));
                    from = i + 1;
                }
            }
        }
        return arguments;
    }
}
