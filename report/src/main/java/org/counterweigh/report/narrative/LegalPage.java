package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.gate.Ruling;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Bullets;
import org.counterweigh.report.document.Callout;
import org.counterweigh.report.document.Heading;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** What the law says to each case, under which rules, what they ask, and what was taken for granted. */
record LegalPage(Evaluation evaluation, FiguresInWords words) {

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Callout(
                "Not legal advice",
                List.of("The rules below are a reading aid with its sources. A qualified lawyer must confirm each of"
                        + " them before any work moves."),
                Callout.Tone.CAUTION));
        if (!evaluation.cases().isEmpty()) {
            blocks.add(cases());
            blocks.add(new LegalRules(evaluation.cases(), words).table());
            blocks.addAll(new LegalDuties(evaluation.cases()).tables());
        }
        List<String> missing = distinct(evaluation.cases(), true);
        if (!missing.isEmpty()) {
            blocks.add(new Heading(2, "What keeps offers closed"));
            blocks.add(new Bullets(missing));
        }
        List<String> assumptions = distinct(evaluation.cases(), false);
        if (!assumptions.isEmpty()) {
            blocks.add(new Heading(2, "What was read as No or left out"));
            blocks.add(new Bullets(assumptions));
        }
        return new Section("Legal conditions", "Legal conditions", blocks, false);
    }

    private Table cases() {
        List<Row> rows = evaluation.cases().stream()
                .map(result -> Row.plain(
                        result.work().name(),
                        Phrases.placed(result.provider()),
                        Phrases.verdict(result.ruling().verdict()),
                        rules(result.ruling()),
                        unmet(result.ruling())))
                .toList();
        return new Table(
                "The verdict on each case",
                List.of(
                        Column.text("Work", 2),
                        Column.text("Provider", 2),
                        Column.text("Verdict", 1.5),
                        Column.text("Rules", 2.6),
                        Column.text("Not shown as met", 2)),
                rows,
                "The worst verdict of the rules holds. A question mark: the rule may apply, a field is not known.");
    }

    private static String rules(Ruling ruling) {
        String ids = ruling.matches().stream()
                .map(match -> match.rule().id() + (match.isByUnknownField() ? "?" : ""))
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? FiguresInWords.NONE : ids;
    }

    private static String unmet(Ruling ruling) {
        String codes = ruling.obligations().stream()
                .filter(asked -> !asked.met())
                .map(asked -> asked.obligation().code())
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? FiguresInWords.NONE : codes;
    }

    private static List<String> distinct(List<CaseResult> cases, boolean missing) {
        return cases.stream()
                .map(CaseResult::ruling)
                .flatMap(ruling ->
                        (missing ? RulingSentences.missing(ruling) : RulingSentences.assumptions(ruling)).stream())
                .distinct()
                .toList();
    }
}
