package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.FactorName;
import org.counterweigh.mcda.Acceptability.Domination;
import org.counterweigh.mcda.Acceptability.WeightBreakEven;
import org.counterweigh.mcda.StakeholderWeights;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Whose weights stand behind the scores, and at which weight the first place by score changes hands. */
record StakeholdersPart(Evaluation evaluation, Words words) {

    private static final int MOST_VOICES = 5;
    private static final int MOST_TURNS = 5;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<StakeholderWeights> voices = evaluation.uncertainty().stakeholderWeights();
        if (voices.size() == 1) {
            blocks.add(equal(voices.get(0)));
        } else if (!voices.isEmpty()) {
            blocks.add(voices(shown(voices), voices.size()));
        }
        blocks.addAll(Bullets.of(points(voices)));
        return blocks;
    }

    /** Eight rows that say the same would say less than a sentence. */
    private Paragraph equal(StakeholderWeights all) {
        return Paragraph.body(Words.sentences(
                words.say("weights.equal each", cell(all, FactorName.COST_SAVINGS)),
                words.say("weights.price"),
                scaled()));
    }

    /** The first of them, and the one of all together, which is last. */
    private static List<StakeholderWeights> shown(List<StakeholderWeights> voices) {
        List<StakeholderWeights> shown = new ArrayList<>(voices.subList(0, Math.min(MOST_VOICES, voices.size() - 1)));
        shown.add(voices.get(voices.size() - 1));
        return shown;
    }

    private Table voices(List<StakeholderWeights> shown, int all) {
        List<Column> columns = new ArrayList<>(words.columns("factor 2.4"));
        shown.forEach(voice -> columns.add(Column.number(Words.shortened(voice.who(), 24), 1)));
        List<Row> rows = new ArrayList<>();
        for (FactorName factor : FactorName.values()) {
            List<String> cells = new ArrayList<>();
            cells.add(words.word("factor", factor));
            shown.forEach(voice -> cells.add(cell(voice, factor)));
            rows.add(new Row(cells, Table.Style.PLAIN));
        }
        String more = all > shown.size() ? words.say("weights.more count", all - shown.size()) : "";
        return new Table(
                words.say("weights.caption"),
                columns,
                rows,
                Words.sentences(origin(shown), words.say("weights.price"), scaled(), more));
    }

    /** Where a factor is not scored for every offer of a kind of work, the weights told of it below are of fewer. */
    private String scaled() {
        boolean isScaled = evaluation.uncertainty().work().stream()
                .flatMap(work -> work.scoreRanks().stream())
                .anyMatch(ranks -> ranks.factors().size() < FactorName.values().length);
        return isScaled ? words.say("weights.scaled") : "";
    }

    private String origin(List<StakeholderWeights> shown) {
        List<String> voices = new ArrayList<>();
        for (StakeholderWeights voice : shown) {
            String how = words.word("weights.how", voice.how());
            voices.add(words.say("weights.voice who how", Words.shortened(voice.who(), 24), how));
        }
        return words.say("weights.by-voice voices", words.joined("list.comma", voices));
    }

    private String cell(StakeholderWeights voice, FactorName factor) {
        return voice.weights().stream()
                .filter(weight -> weight.factor() == factor)
                .findFirst()
                .map(weight -> weight.price().isPresent()
                        ? words.say(
                                "weights.share-and-price share%1 price#",
                                weight.share(), weight.price().getAsDouble())
                        : words.percent(weight.share(), 1))
                .orElse(Words.NONE);
    }

    private List<String> points(List<StakeholderWeights> voices) {
        List<String> points = new ArrayList<>();
        voices.stream()
                .filter(StakeholderWeights::stale)
                .forEach(voice -> points.add(words.say("weights.stale who", voice.who())));
        int turns = 0;
        for (WorkUncertainty work : evaluation.uncertainty().work()) {
            var scored = work.scoreRanks();
            if (scored.isEmpty()) {
                continue;
            }
            if (!scored.get().breakEvens().isEmpty() && turns++ < MOST_TURNS) {
                points.add(turn(work, scored.get().breakEvens().get(0)));
            }
            for (Domination beaten : scored.get().dominated()) {
                points.add(words.say(
                        "weights.dominated work< option by", work.work().name(), beaten.option(), beaten.by()));
            }
        }
        return points;
    }

    private String turn(WorkUncertainty work, WeightBreakEven turn) {
        return words.say(
                turn.at() > turn.now()
                        ? "weights.turns-above work< option factor at%1 now%1"
                        : "weights.turns-below work< option factor at%1 now%1",
                work.work().name(),
                turn.first(),
                words.word("factor-inside", turn.factor()),
                turn.at(),
                turn.now());
    }
}
