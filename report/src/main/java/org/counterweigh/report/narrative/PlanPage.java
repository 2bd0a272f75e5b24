package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
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

/** Limits and alternatives: what the limits cost, how the plan was proved, what comes second, what prices to ask for. */
record PlanPage(Evaluation evaluation, Words words) {

    /** Two plans make no line. */
    private static final int FEWEST_POINTS = 3;

    private static final int MOST_TIES = 3;
    private static final int MOST_PRICES = 12;

    Section section() {
        var sentences = new PlanSentences(evaluation, words);
        List<Block> blocks = new ArrayList<>();
        String limits = Words.sentences(sentences.binding(), sentences.freedom());
        if (!limits.isEmpty()) {
            blocks.add(Paragraph.lead(limits));
        }
        blocks.add(Paragraph.body(words.say("plan.proved proof", sentences.proof())));
        besidePlan().ifPresent(blocks::add);
        blocks.addAll(Bullets.of(others(sentences)));
        List<OptimalPlan.Price> prices = optimal().prices().stream()
                .filter(price -> Math.round(price.cost()) > 0)
                .toList();
        if (!prices.isEmpty()) {
            blocks.add(prices(prices));
        }
        asking().ifPresent(blocks::add);
        if (points().size() >= FEWEST_POINTS) {
            blocks.add(frontier());
        }
        return Section.of(words.say("plan.title"), blocks, false);
    }

    /** How far each price of the plan could rise, in the currency of its quote: what to ask for. */
    private Optional<Table> asking() {
        List<Row> rows = evaluation.decisions().stream()
                .flatMap(decision -> decision.option().stream())
                .filter(chosen -> evaluation.uncertainty().knows(chosen.lines()))
                .map(this::asking)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.say("asking.caption"),
                        words.columns("work 2.4, provider 2.2, price-now 1.2 #, target-price 1.2 #, walk-away 1.2 #"),
                        rows,
                        words.say("asking.note")));
    }

    private Row asking(CaseResult chosen) {
        var limits = evaluation.uncertainty().of(chosen.lines()).prices();
        var price = chosen.quote().price().amount();
        return Row.plain(
                chosen.work().name(),
                words.placed(chosen),
                words.valueNear(price, price.value()),
                limits.target().isPresent()
                        ? words.valueNear(price, limits.target().getAsDouble())
                        : Words.NONE,
                limits.walkAway().isPresent()
                        ? words.valueNear(price, limits.walkAway().getAsDouble())
                        : Words.NONE);
    }

    private OptimalPlan optimal() {
        return evaluation.optimal();
    }

    private List<OptimalPlan.Frontier> points() {
        return evaluation.uncertainty().frontier();
    }

    /** What a pilot, and what only frees time, would add; empty where there is neither. */
    private Optional<Table> besidePlan() {
        List<Row> rows = evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isBesidePlan())
                .map(this::besidePlan)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.say("beside-plan.caption"),
                        words.columns(
                                "work 2.6, with 2.2, answer 1.4, value-added 1.3 #, cash-added 1.3 #, because 2.8"),
                        rows,
                        ""));
    }

    private Row besidePlan(Decision decision) {
        var answer = new Answer(decision, evaluation, words);
        var added = decision.worthIfAdded().orElseThrow();
        return Row.plain(
                decision.work().name(),
                words.option(decision.choice()),
                words.word("outcome", decision.outcome()),
                words.amount(added.netPresentValue()),
                words.amount(added.cashNetPresentValue()),
                decision.outcome() == Outcome.CAPACITY ? answer.cashable() : answer.shortfall());
    }

    private List<String> others(PlanSentences sentences) {
        List<String> told = new ArrayList<>();
        List<OptimalPlan.Plan> ties = optimal().ties();
        if (!ties.isEmpty()) {
            told.add(words.say(
                    "plan.ties plans differences",
                    words.counted("plan.other-plans", ties.size()),
                    words.joined(
                            "list.or",
                            ties.stream()
                                    .limit(MOST_TIES)
                                    .map(sentences::against)
                                    .toList())));
        }
        optimal()
                .secondBest()
                .filter(second -> ties.isEmpty())
                .ifPresent(second -> told.add(words.say(
                        "plan.second-best less$ differences",
                        optimal().best().netPresentValue() - second.netPresentValue(),
                        sentences.against(second))));
        return told;
    }

    private Table prices(List<OptimalPlan.Price> prices) {
        int more = prices.size() - MOST_PRICES;
        var limits = new PlanWords(words);
        return new Table(
                words.say("prices.caption"),
                words.columns("limit 6, worth-without 2 #"),
                prices.stream()
                        .limit(MOST_PRICES)
                        .map(price -> Row.plain(limits.of(price.limit()), words.amount(price.cost())))
                        .toList(),
                Words.sentences(words.say("prices.note"), more > 0 ? words.say("prices.more count", more) : ""));
    }

    /** From the plan worth most, which risks most, down to the safest. */
    private FrontierChart frontier() {
        List<OptimalPlan.Frontier> points = points();
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
                        words.counted("plan.plans", points.size()),
                        high,
                        most,
                        low),
                names());
        return new FrontierChart(
                text,
                IntStream.range(0, points.size()).mapToObj(i -> point(i, scale)).toList(),
                Axis.over(words.say("frontier.risk"), 0, most, amount -> scale.amount(amount, words)),
                Axis.over(words.say("frontier.worth"), low, high, amount -> scale.amount(amount, words)));
    }

    /** A letter for each plan but the best, as far as there are letters. */
    private static String letter(int point) {
        return Character.toString('A' + point - 1);
    }

    /** What each letter stands for. */
    private String names() {
        var sentences = new PlanSentences(evaluation, words);
        return words.say(
                "frontier.names plans",
                words.joined(
                        "list.semicolon",
                        IntStream.range(1, points().size())
                                .mapToObj(i -> words.say(
                                        "frontier.name letter plan",
                                        letter(i),
                                        points().get(i).plan().chosen().isEmpty()
                                                ? words.say("frontier.all-stays")
                                                : sentences.against(
                                                        points().get(i).plan())))
                                .toList()));
    }

    private FrontierChart.Point point(int index, MoneyScale scale) {
        OptimalPlan.Frontier point = points().get(index);
        double worth = point.plan().netPresentValue();
        String amount = scale.amount(worth, words);
        String label = index == 0
                ? words.say("frontier.best worth", amount)
                : words.say("frontier.point letter worth", letter(index), amount);
        return new FrontierChart.Point(point.risk(), worth, label, index == 0);
    }
}
