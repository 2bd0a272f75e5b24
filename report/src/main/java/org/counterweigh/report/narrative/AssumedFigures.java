package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What stands in for blank cells: each source once with the figures taken from it, and what counts as nil. */
record AssumedFigures(Evaluation evaluation, Words words) {

    private static final int MOST_OF_A_SOURCE = 6;
    private static final int MOST_NIL = 12;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Map<Citation, List<String>> bySource = bySource();
        if (!bySource.isEmpty()) {
            List<Row> rows = new ArrayList<>();
            bySource.entrySet().stream()
                    .sorted(Comparator.comparing(source -> source.getKey().verification()))
                    .forEach(source -> rows.add(row(source.getKey(), source.getValue())));
            blocks.add(new Table(
                    words.say("assumptions.caption"),
                    words.columns("source 4, grade 0.6 ^, figures-assumed 5"),
                    rows,
                    words.say("assumptions.note")));
        }
        List<String> nil = defaults()
                .filter(given -> given.value() == 0)
                .map(this::nil)
                .distinct()
                .toList();
        if (!nil.isEmpty()) {
            blocks.add(
                    Paragraph.note(words.say("assumptions.nil figures", words.some("list.semicolon", nil, MOST_NIL))));
        }
        return blocks;
    }

    private Map<Citation, List<String>> bySource() {
        Map<Citation, List<String>> bySource = new LinkedHashMap<>();
        defaults()
                .filter(given -> given.value() != 0)
                .forEach(given -> given.source()
                        .citation()
                        .ifPresent(cited -> bySource.computeIfAbsent(cited, each -> new ArrayList<>())
                                .add(words.say(
                                        "assumptions.figure figure value",
                                        given.label(),
                                        words.valueWithUnit(given)))));
        return bySource;
    }

    private Stream<Given> defaults() {
        return evaluation.outline().givens().stream().filter(Given::isDefault);
    }

    /** The cost of each obligation would be a line for each code. */
    private String nil(Given given) {
        return given.source() instanceof Source.Default standsIn
                        && standsIn.sheet().equals("Obligations")
                ? words.say("assumptions.obligations")
                : given.label();
    }

    private Row row(Citation cited, List<String> figures) {
        return Row.plain(
                cited.address()
                        .map(address -> words.say("assumptions.cited source address", cited.text(), address))
                        .orElse(cited.text()),
                cited.grade().name(),
                words.some("list.semicolon", figures, MOST_OF_A_SOURCE));
    }
}
