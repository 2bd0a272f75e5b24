package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Bullets;
import org.counterweigh.report.document.FrontierChart;
import org.counterweigh.report.document.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** The plan worth most under the limits, beside the plan of the single answers, and what the limits cost. */
record PlanPage(Evaluation evaluation, FiguresInWords words) {

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
        blocks.add(Paragraph.body("How proved: " + sentences.proof()));
        blocks.add(beside(sentences));
        List<String> others = others(sentences);
        if (!others.isEmpty()) {
            blocks.add(new Bullets(others));
        }
        if (!mix().prices().isEmpty()) {
            blocks.add(prices());
        }
        if (mix().frontier().size() > 1) {
            blocks.add(frontier());
        }
        return Optional.of(new Section("The best mix", "The best mix", blocks, false));
    }

    private OptimalPlan mix() {
        return evaluation.outlook().mix();
    }

    private Table beside(PlanSentences sentences) {
        List<Row> rows = new ArrayList<>();
        for (Decision decision : evaluation.decisions()) {
            String work = decision.work().name();
            String planned = PlanSentences.planned(decision);
            String mixed = sentences.options(mix().best(), work);
            boolean same = sentences.isAsPlanned(decision);
            rows.add(
                    same
                            ? Row.plain(work, planned, mixed, "")
                            : Row.highlight(work, planned, mixed.isEmpty() ? FiguresInWords.NONE : mixed, "differs"));
        }
        rows.add(Row.total(
                "Net present value, " + words.currency(),
                words.amount(evaluation.plan().worth().netPresentValue()),
                words.amount(mix().best().netPresentValue()),
                ""));
        return new Table(
                "The plan answers each work by itself; the mix weighs all of them together",
                List.of(
                        Column.text("Work", 3),
                        Column.text("The plan", 2.4),
                        Column.text("The best mix", 2.4),
                        Column.text("", 0.8)),
                rows,
                "A pilot counts as in-house in both. The mix sees each provider's own cost once.");
    }

    private List<String> others(PlanSentences sentences) {
        List<String> told = new ArrayList<>(sentences.losing());
        List<OptimalPlan.Plan> ties = mix().ties();
        if (!ties.isEmpty()) {
            told.add(words.counted(ties.size(), "other plan") + (ties.size() == 1 ? " is" : " are")
                    + " worth the same, so choose on terms: "
                    + ties.stream()
                            .limit(MOST_TIES)
                            .map(plan -> against(plan, sentences))
                            .collect(Collectors.joining("; or "))
                    + ".");
        }
        mix().secondBest()
                .ifPresent(second -> told.add("Second best, "
                        + words.money(mix().best().netPresentValue() - second.netPresentValue()) + " worth less: "
                        + against(second, sentences) + "."));
        return told;
    }

    /** Where a plan differs from the best. */
    private String against(OptimalPlan.Plan plan, PlanSentences sentences) {
        String differs = evaluation.data().work().stream()
                .map(work -> work.name())
                .filter(work -> !sentences.options(plan, work).equals(sentences.options(mix().best(), work)))
                .map(work -> Phrases.name(work) + PlanSentences.goes(sentences.options(plan, work)))
                .limit(MOST_TIES)
                .collect(Collectors.joining(", "));
        return differs.isEmpty() ? "the same work elsewhere" : differs;
    }

    private Table prices() {
        return new Table(
                "What each limit and each bar costs",
                List.of(Column.text("Limit or bar", 6), Column.number("Worth without it, " + words.currency(), 2)),
                mix().prices().stream()
                        .limit(MOST_PRICES)
                        .map(price -> Row.plain(
                                FiguresInWords.tied(PlanWords.of(price.limit())),
                                Math.round(price.cost()) == 0 ? "0" : words.signed(price.cost(), 0)))
                        .toList(),
                "The mix worked out again with one limit lifted; a limit that costs nothing does not bind."
                        + (mix().prices().size() > MOST_PRICES
                                ? " " + (mix().prices().size() - MOST_PRICES) + " cheaper ones are left out."
                                : ""));
    }

    private FrontierChart frontier() {
        List<OptimalPlan.Frontier> points = mix().frontier();
        MoneyScale scale = MoneyScale.of(points.stream()
                .flatMap(point -> Stream.of(point.plan().netPresentValue(), point.risk()))
                .toList());
        double most =
                points.stream().mapToDouble(OptimalPlan.Frontier::risk).max().orElse(0);
        double low = points.stream()
                .mapToDouble(point -> point.plan().netPresentValue())
                .min()
                .orElse(0);
        double high = points.stream()
                .mapToDouble(point -> point.plan().netPresentValue())
                .max()
                .orElse(0);
        OptimalPlan.Frontier first = points.get(0);
        OptimalPlan.Frontier next = points.get(1);
        String title = "The next safer plan gives up "
                + words.money(first.plan().netPresentValue() - next.plan().netPresentValue()) + " and risks "
                + words.money(first.risk() - next.risk()) + " less";
        return new FrontierChart(
                title,
                "Worth against risk of the plans no other beats in both, " + scale.unit(words.currency())
                        + "; risk is what the worst five in a hundred futures fall short of the mean",
                IntStream.range(0, points.size())
                        .mapToObj(i -> point(points.get(i), i == 0, scale))
                        .toList(),
                Ticks.over("Risk", 0, most, amount -> scale.amount(amount, words)),
                Ticks.over("Net present value", low, high, amount -> scale.amount(amount, words)),
                words.counted(points.size(), "plan") + " from a worth of " + words.amount(high) + " at a risk of "
                        + words.amount(first.risk()) + " down to " + words.amount(low) + ".",
                "");
    }

    private FrontierChart.Point point(OptimalPlan.Frontier point, boolean best, MoneyScale scale) {
        double worth = point.plan().netPresentValue();
        String label = best ? "best mix " + scale.amount(worth, words) : "";
        return new FrontierChart.Point(point.risk(), worth, label, best);
    }
}
