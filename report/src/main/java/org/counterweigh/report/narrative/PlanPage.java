package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.report.document.Axis;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.FrontierChart;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** The plan worth most under the limits, beside the plan of the single answers, and what the limits cost. */
record PlanPage(Evaluation evaluation, Words words) {

    private static final int MOST_TIES = 3;
    private static final int MOST_PRICES = 12;

    /** Empty where no mix was looked for. */
    Optional<Section> section() {
        var sentences = new PlanSentences(evaluation, words);
        if (!sentences.isKnown()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.lead(sentences.worth()));
        blocks.add(Paragraph.body(words.say("mix.proved proof", sentences.proof())));
        blocks.add(beside(sentences));
        blocks.addAll(Bullets.of(others(sentences)));
        if (!mix().prices().isEmpty()) {
            blocks.add(prices());
        }
        if (mix().frontier().size() > 1) {
            blocks.add(frontier());
        }
        return Optional.of(Section.of(words.say("mix.title"), blocks, false));
    }

    private OptimalPlan mix() {
        return evaluation.uncertainty().optimalPlan();
    }

    private Table beside(PlanSentences sentences) {
        List<Row> rows = new ArrayList<>();
        for (Decision decision : evaluation.decisions()) {
            String work = decision.work().name();
            String planned = words.option(PlanSentences.planned(decision));
            String mixed = sentences.options(mix().best(), work);
            boolean same = sentences.isAsPlanned(decision);
            rows.add(
                    same
                            ? Row.plain(work, planned, mixed, "")
                            : Row.highlight(
                                    work, planned, mixed.isEmpty() ? Words.NONE : mixed, words.say("mix.differs")));
        }
        rows.add(Row.total(
                words.say("mix.total"),
                words.amount(evaluation.plan().worth().netPresentValue()),
                words.amount(mix().best().netPresentValue()),
                ""));
        return new Table(
                words.say("mix.caption"),
                words.columns("work 3, plan 2.4, mix 2.4, - 0.8"),
                rows,
                words.say("mix.note"));
    }

    private List<String> others(PlanSentences sentences) {
        List<String> told = new ArrayList<>(sentences.losing());
        List<OptimalPlan.Plan> ties = mix().ties();
        if (!ties.isEmpty()) {
            told.add(words.say(
                    "mix.ties plans differences",
                    words.counted("mix.other-plans", ties.size()),
                    words.joined(
                            "list.or",
                            ties.stream()
                                    .limit(MOST_TIES)
                                    .map(plan -> against(plan, sentences))
                                    .toList())));
        }
        mix().secondBest()
                .ifPresent(second -> told.add(words.say(
                        "mix.second-best less$ differences",
                        mix().best().netPresentValue() - second.netPresentValue(),
                        against(second, sentences))));
        return told;
    }

    /** Where a plan differs from the best. */
    private String against(OptimalPlan.Plan plan, PlanSentences sentences) {
        List<String> differs = evaluation.data().work().stream()
                .map(work -> work.name())
                .filter(work -> !sentences.options(plan, work).equals(sentences.options(mix().best(), work)))
                .map(work -> sentences.goes(plan, work))
                .limit(MOST_TIES)
                .toList();
        return differs.isEmpty() ? words.say("mix.elsewhere") : words.joined("list.comma", differs);
    }

    private Table prices() {
        int more = mix().prices().size() - MOST_PRICES;
        var limits = new PlanWords(words);
        return new Table(
                words.say("prices.caption"),
                words.columns("limit 6, worth-without 2 #"),
                mix().prices().stream()
                        .limit(MOST_PRICES)
                        .map(price -> Row.plain(limits.of(price.limit()), words.signed(price.cost(), 0)))
                        .toList(),
                Words.sentences(words.say("prices.note"), more > 0 ? words.say("prices.more count", more) : ""));
    }

    /** From the plan worth most, which risks most, down to the safest. */
    private FrontierChart frontier() {
        List<OptimalPlan.Frontier> points = mix().frontier();
        MoneyScale scale = MoneyScale.of(points.stream()
                .flatMap(point -> Stream.of(point.plan().netPresentValue(), point.risk()))
                .toList());
        double high = points.get(0).plan().netPresentValue();
        double low = points.get(points.size() - 1).plan().netPresentValue();
        double most = points.get(0).risk();
        OptimalPlan.Frontier next = points.get(1);
        var text = new Chart.Text(
                words.say("frontier.chart worth$ risk$", high - next.plan().netPresentValue(), most - next.risk()),
                words.say("frontier.unit unit", scale.unit(words)),
                words.say(
                        "frontier.alt plans high# risk# low#",
                        words.counted("mix.plans", points.size()),
                        high,
                        most,
                        low),
                words.say("frontier.how-to-read"),
                "");
        return new FrontierChart(
                text,
                IntStream.range(0, points.size())
                        .mapToObj(i -> point(points.get(i), i == 0, scale))
                        .toList(),
                Axis.over(words.say("frontier.risk"), 0, most, amount -> scale.amount(amount, words)),
                Axis.over(words.say("frontier.worth"), low, high, amount -> scale.amount(amount, words)));
    }

    private FrontierChart.Point point(OptimalPlan.Frontier point, boolean best, MoneyScale scale) {
        double worth = point.plan().netPresentValue();
        String label = best ? words.say("frontier.best worth", scale.amount(worth, words)) : "";
        return new FrontierChart.Point(point.risk(), worth, label, best);
    }
}
