package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Bullets;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.uncertainty.Acceptability.Domination;
import org.counterweigh.uncertainty.Acceptability.WeightTurn;
import org.counterweigh.uncertainty.StakeholderWeights;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Whose weights stand behind the scores, and at which weight the first place by score changes hands. */
record StakeholdersPart(Evaluation evaluation, FiguresInWords words) {

    private static final int MOST_VOICES = 5;
    private static final int MOST_TURNS = 5;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<StakeholderWeights> voices = evaluation.outlook().voices();
        if (!voices.isEmpty()) {
            blocks.add(voices(shown(voices), voices.size()));
        }
        List<String> points = points(voices);
        if (!points.isEmpty()) {
            blocks.add(new Bullets(points));
        }
        return blocks;
    }

    /** The first of them, and the one of all together, which is last. */
    private static List<StakeholderWeights> shown(List<StakeholderWeights> voices) {
        List<StakeholderWeights> shown = new ArrayList<>(voices.subList(0, Math.min(MOST_VOICES, voices.size() - 1)));
        shown.add(voices.get(voices.size() - 1));
        return shown;
    }

    private Table voices(List<StakeholderWeights> shown, int all) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Factor", 2.4));
        shown.forEach(voice -> columns.add(Column.number(Phrases.shortened(voice.who(), 24), 1)));
        List<Row> rows = new ArrayList<>();
        for (FactorName factor : FactorName.values()) {
            List<String> cells = new ArrayList<>();
            cells.add(factor.title());
            shown.forEach(voice -> cells.add(cell(voice, factor)));
            rows.add(new Row(cells, Table.Style.PLAIN));
        }
        String found = shown.stream()
                .map(voice -> Phrases.shortened(voice.who(), 24) + " by " + how(voice.how()))
                .collect(Collectors.joining(", "));
        return new Table(
                "How much each factor counts in the score, and the price a year it implies",
                columns,
                rows,
                origin(shown, found) + " The price, in " + words.currency()
                        + ", is what moving a factor from worst to best is taken to be worth, measured against saving"
                        + " 40"
                        + FiguresInWords.TIE + "% of the avoidable cost of all work."
                        + (all > shown.size() ? " " + (all - shown.size()) + " more stand in the result file." : ""));
    }

    private static String origin(List<StakeholderWeights> shown, String found) {
        return shown.size() == 1
                ? "The workbook gives no weights, so all eight count the same."
                : "Weights by voice: " + found + ".";
    }

    private String cell(StakeholderWeights voice, FactorName factor) {
        return voice.weights().stream()
                .filter(weight -> weight.factor() == factor)
                .findFirst()
                .map(weight -> words.percent(weight.share(), 1)
                        + (weight.price().isPresent()
                                ? " · " + words.amount(weight.price().getAsDouble())
                                : ""))
                .orElse(FiguresInWords.NONE);
    }

    private static String how(StakeholderWeights.How how) {
        return switch (how) {
            case SWINGS -> "swings";
            case ORDER -> "their order alone";
            case EQUAL -> "counting all the same";
            case MEAN -> "the mean";
        };
    }

    private List<String> points(List<StakeholderWeights> voices) {
        List<String> points = new ArrayList<>();
        voices.stream()
                .filter(StakeholderWeights::stale)
                .forEach(voice -> points.add("The weights of " + voice.who()
                        + " were given on other anchors than today's and should be asked for again."));
        int turns = 0;
        for (WorkUncertainty work : evaluation.outlook().work()) {
            var scored = work.byScore();
            if (scored.isEmpty()) {
                continue;
            }
            if (!scored.get().turns().isEmpty() && turns++ < MOST_TURNS) {
                points.add(turn(work, scored.get().turns().get(0)));
            }
            for (Domination beaten : scored.get().dominated()) {
                points.add(Phrases.name(work.work().name()) + ": no factor puts " + OptionNames.of(beaten.option())
                        + " ahead of " + OptionNames.of(beaten.by()) + ", so no weights can.");
            }
        }
        return points;
    }

    private String turn(WorkUncertainty work, WeightTurn turn) {
        return Phrases.name(work.work().name()) + ": " + OptionNames.of(turn.first()) + " comes first by score once "
                + Phrases.inside(turn.factor().title()) + " weighs "
                + (turn.at() > turn.now() ? "more than " : "less than ") + words.percent(turn.at(), 1) + " (now "
                + words.percent(turn.now(), 1) + ").";
    }
}
