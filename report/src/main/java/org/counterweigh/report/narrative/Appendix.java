package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;

/** What stands behind the report: the inputs that matter most, what was assumed and noticed, and how page one adds up. */
record Appendix(Evaluation evaluation, SourceFile source, Words words) {

    List<Section> sections() {
        return List.of(
                Section.of(words.say("assumptions.title"), assumptions(), false),
                Section.of(words.say("findings.title"), new FindingsPart(evaluation, words).blocks(), false),
                Section.of(words.say("derivation.title"), derivation(), false));
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
        return blocks;
    }

    private List<Block> derivation() {
        List<Block> blocks = new ArrayList<>();
        if (!evaluation.plan().movesNothing()) {
            blocks.add(Paragraph.body(words.say("derivation.lead")));
            blocks.add(new PlanDerivation(evaluation, words).byYear());
            blocks.add(new PlanDerivation(evaluation, words).byWork());
        }
        blocks.add(Paragraph.body(words.say("derivation.every-line file", source.name())));
        blocks.add(new Heading(2, words.say("reading.title")));
        blocks.add(new Bullets(List.of(
                words.say("reading.bridge"),
                words.say("reading.ranges"),
                words.say("reading.ranks"),
                words.say("reading.tornado"),
                words.say("reading.cash"),
                words.say("reading.losses"),
                words.say("reading.frontier"))));
        return blocks;
    }
}
