package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;

/** What stands behind the report: the inputs that matter most, what was assumed and noticed, and how page one adds up. */
record Appendix(Evaluation evaluation, SourceFile source, Words words) {

    private static final int MOST_TABLES = 6;

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Block> factors = factors();
        if (!factors.isEmpty()) {
            sections.add(Section.of(words.say("factor-table.title"), factors, false));
        }
        sections.add(Section.of(words.say("assumptions.title"), assumptions(), false));
        sections.add(Section.of(words.say("findings.title"), new FindingsPart(evaluation, words).blocks(), false));
        if (!evaluation.plan().movesNothing()) {
            sections.add(Section.of(words.say("derivation.title"), derivation(), false));
        }
        return sections;
    }

    /** Of the offer that each answer goes by; of many kinds of work the derivation has the money of each. */
    private List<Block> factors() {
        List<CaseResult> chosen = evaluation.decisions().stream()
                .flatMap(decision -> decision.option().stream())
                .toList();
        return chosen.size() > MOST_TABLES
                ? List.of()
                : chosen.stream()
                        .<Block>map(result -> new FactorTable(result, evaluation, words).table())
                        .toList();
    }

    /** Every other input stands in the Excel model; a list of all of them would be read by nobody here. */
    private List<Block> assumptions() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(Words.sentences(
                words.say(
                        "assumptions.lead count file",
                        evaluation.outline().givens().size(),
                        source.name()),
                new SourcesVerified(evaluation, words).sentence())));
        blocks.add(Paragraph.body(new Enclosures(source, words).sentence()));
        new BlanksToFill(evaluation.review(), words).table().ifPresent(blocks::add);
        new DecisiveInputs(evaluation, words).table().ifPresent(blocks::add);
        blocks.addAll(new AssumedFigures(evaluation, words).blocks());
        new NamesInFull(evaluation, words).table().ifPresent(blocks::add);
        if (evaluation.plan().movesNothing()) {
            blocks.add(everyLine());
        }
        return blocks;
    }

    private List<Block> derivation() {
        return List.of(
                Paragraph.body(words.say("derivation.lead")),
                new PlanDerivation(evaluation, words).byYear().at(Places.DERIVATION_BY_YEAR),
                new PlanDerivation(evaluation, words).byWork().at(Places.DERIVATION_BY_WORK),
                everyLine());
    }

    private Block everyLine() {
        return Paragraph.body(words.say("derivation.every-line file", source.name()));
    }
}
