package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.firm.Firm;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/**
 * The answer on each kind of work with its share of the plan; as printed, the rows add up to the plan. Work that the
 * plan does not count stands below the sum.
 */
record WorkTable(Evaluation evaluation, Words words) {

    /** Before the amounts. */
    private static final int TEXT_COLUMNS = 4;

    /** The columns of a message. */
    private static final List<Integer> IN_BRIEF = List.of(0, 1, 3, 4, 5);

    private static final int TEXTS_IN_BRIEF = 3;
    private static final int LETTERS_OF_NAMES = 150;
    private static final int LONGEST_NAME = 40;

    /** What rows print in value and cash. */
    private record Printed(List<PlanParts.Amount> parts, AddingUp value, AddingUp cash, MoneyScale scale) {

        static Printed of(List<PlanParts.Amount> parts) {
            MoneyScale scale = MoneyScale.inFull(parts.stream()
                    .flatMap(part -> Stream.of(part.value(), part.cash()))
                    .toList());
            return new Printed(
                    parts,
                    AddingUp.of(parts.stream().map(PlanParts.Amount::value).toList(), scale.unit()),
                    AddingUp.of(parts.stream().map(PlanParts.Amount::cash).toList(), scale.unit()),
                    scale);
        }

        boolean isAdjusted() {
            return value.adjusted() || cash.adjusted();
        }
    }

    /**
     * The table with a row each for some kinds of work, those that matter most in money, and one for all others of the
     * same answer.
     *
     * @param most how many kinds of work have a row of their own
     */
    Table table(int most) {
        Set<Decision> named = named(most);
        Printed printed = Printed.of(new PlanParts(evaluation).worthTelling());
        List<Row> rows = new ArrayList<>(inPlan(named, printed));
        rows.addAll(notCounted(named));
        return new Table(
                        words.say(
                                "work-table.caption years rate%2",
                                words.years(horizon().years()),
                                horizon().discountRate().value()),
                        columns(printed),
                        rows,
                        note(printed))
                .setClose();
    }

    /** The same for a message: work, answer, to whom, value and cash. */
    Table inBrief(int most) {
        Table whole = table(most);
        return new Table(
                whole.caption(),
                IN_BRIEF.stream().map(whole.columns()::get).toList(),
                whole.rows().stream().map(WorkTable::inBrief).toList(),
                whole.note());
    }

    /** What stands across the texts still does. */
    private static Row inBrief(Row row) {
        if (row.cells().size() == 1) {
            return row;
        }
        return row.span() == TEXT_COLUMNS
                ? new Row(row.cells().subList(0, 3), row.style()).spanning(TEXTS_IN_BRIEF)
                : new Row(IN_BRIEF.stream().map(row.cells()::get).toList(), row.style());
    }

    private List<Table.Column> columns(Printed printed) {
        List<Table.Column> columns = new ArrayList<>(words.columns("work 2, answer 1.35, law 1.6, to-whom 1.6"));
        String unit = printed.scale().unit(words);
        columns.add(Table.Column.number(words.say("head.value-in unit", unit), 1));
        columns.add(Table.Column.number(words.say("head.cash-in unit", unit), 1));
        columns.addAll(words.columns("confidence 0.9, next-best 2.4"));
        return columns;
    }

    private Firm.Horizon horizon() {
        return evaluation.data().firm().horizon();
    }

    /** What is in the plan before what is not, and of each what is worth most. */
    private Set<Decision> named(int most) {
        IdentityHashMap<Decision, Double> worths = new IdentityHashMap<>();
        new PlanParts(evaluation)
                .all()
                .forEach(part -> part.decision().ifPresent(decision -> worths.put(decision, Math.abs(part.value()))));
        return new HashSet<>(evaluation.decisions().stream()
                .sorted(Comparator.comparing(Decision::outcome)
                        .thenComparing(decision -> -worths.getOrDefault(decision, 0.0)))
                .limit(most)
                .toList());
    }

    private List<Row> inPlan(Set<Decision> named, Printed printed) {
        List<Row> rows = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        List<Integer> grouped = new ArrayList<>();
        for (int i = 0; i < printed.parts().size(); i++) {
            PlanParts.Amount part = printed.parts().get(i);
            String value = printed.scale().amount(printed.value().parts().get(i), words);
            String cash = printed.scale().amount(printed.cash().parts().get(i), words);
            if (part.decision().isEmpty()) {
                others.add(Row.plain(name(part), value, cash, "", "").spanning(TEXT_COLUMNS));
            } else if (named.contains(part.decision().get())) {
                rows.add(row(part.decision().get(), value, cash));
            } else {
                grouped.add(i);
            }
        }
        rows.addAll(groups(grouped, printed));
        rows.addAll(others);
        if (!rows.isEmpty()) {
            String value = printed.scale().amount(printed.value().total(), words);
            String cash = printed.scale().amount(printed.cash().total(), words);
            rows.add(Row.total(words.say("work-table.plan"), value, cash, "", "")
                    .spanning(TEXT_COLUMNS)
                    .leadingTo(Places.DERIVATION_BY_WORK));
        }
        return rows;
    }

    private String name(PlanParts.Amount part) {
        return part.owner() instanceof PlanParts.Owner.Provider provider
                ? words.say(
                        part.value() > 0 ? "plan.own-discount provider<" : "plan.own-cost provider<", provider.name())
                : words.say(part.cash() < 0 ? "plan.time-paid-for" : "plan.time-sold");
    }

    /** A row for each answer of the parts that have none of their own. */
    private List<Row> groups(List<Integer> grouped, Printed printed) {
        Map<Outcome, List<Integer>> byOutcome = new EnumMap<>(Outcome.class);
        grouped.forEach(i -> byOutcome
                .computeIfAbsent(decision(printed, i).outcome(), outcome -> new ArrayList<>())
                .add(i));
        List<Row> rows = new ArrayList<>();
        byOutcome.forEach((outcome, parts) -> rows.add(group(
                parts.stream().map(i -> decision(printed, i)).toList(),
                sum(parts, printed.value(), printed.scale()),
                sum(parts, printed.cash(), printed.scale()))));
        return rows;
    }

    private static Decision decision(Printed printed, int part) {
        return printed.parts().get(part).decision().orElseThrow();
    }

    private String sum(List<Integer> parts, AddingUp amounts, MoneyScale scale) {
        return scale.amount(parts.stream().mapToDouble(amounts.parts()::get).sum(), words);
    }

    private List<Row> notCounted(Set<Decision> named) {
        List<Decision> outside = evaluation.decisions().stream()
                .filter(decision -> !decision.outcome().isInPlan())
                .toList();
        List<Row> rows = new ArrayList<>();
        Map<Outcome, List<Decision>> grouped = new EnumMap<>(Outcome.class);
        for (Decision decision : outside) {
            if (named.contains(decision)) {
                rows.add(row(decision, nothingCounted(decision.outcome()), nothingCounted(decision.outcome())));
            } else {
                grouped.computeIfAbsent(decision.outcome(), outcome -> new ArrayList<>())
                        .add(decision);
            }
        }
        grouped.forEach((outcome, of) -> rows.add(group(of, nothingCounted(outcome), nothingCounted(outcome))));
        if (outside.size() < evaluation.decisions().size() && !rows.isEmpty()) {
            rows.add(0, Row.subhead(words.say("work-table.not-counted")));
        }
        return rows;
    }

    private String nothingCounted(Outcome outcome) {
        return outcome.isBesidePlan() ? words.say("work-table.not-counted-cell") : Words.NONE;
    }

    private Row row(Decision decision, String value, String cash) {
        var answer = new Answer(decision, evaluation, words);
        return Row.plain(
                        inShort(decision.work().name()),
                        words.word("outcome", decision.outcome()),
                        new LawInBrief(evaluation, words).of(decision),
                        decision.option().isPresent() ? answer.option() : Words.NONE,
                        value,
                        cash,
                        words.word("confidence-in-short", decision.confidence()),
                        decision.outcome().isInPlan() ? nextBest(decision) : answer.because())
                .leadingTo(Places.of(decision.work()));
    }

    /** A name as it stands on page one, where room is shortest. */
    static String inShort(String name) {
        return Words.shortened(name, LONGEST_NAME);
    }

    private Row group(List<Decision> of, String value, String cash) {
        return Row.plain(names(of), value, cash, Words.NONE, words.say("work-table.own-page"))
                .spanning(TEXT_COLUMNS);
    }

    /** {@code Keep in-house, 9 others: a, b and 7 more} */
    private String names(List<Decision> of) {
        String names = "";
        int told = 0;
        for (Decision each : of) {
            String next = inShort(each.work().name());
            if (told > 0 && names.length() + next.length() > LETTERS_OF_NAMES) {
                break;
            }
            names = told == 0 ? next : words.joined("list.comma", List.of(names, next));
            told++;
        }
        String shown = told < of.size() ? words.say("list.more first count", names, of.size() - told) : names;
        return words.say(
                "work-table.others outcome count names",
                words.word("outcome", of.get(0).outcome()),
                of.size(),
                shown);
    }

    /** What the choice is worth more than the next offer, each by its own share of its provider's cost. */
    private String nextBest(Decision decision) {
        Optional<Double> gap = decision.runnerUp()
                .map(next -> decision.option().orElseThrow().netPresentValue() - next.netPresentValue());
        return gap.map(lead -> words.say(
                        lead < 0 ? "work-table.more provider gap#" : "work-table.less provider gap#",
                        decision.runnerUp().orElseThrow().provider(),
                        Math.abs(lead)))
                .orElseGet(() -> words.say("work-table.no-other"));
    }

    private String note(Printed printed) {
        boolean moves = !printed.parts().isEmpty();
        boolean ownCosts =
                printed.parts().stream().anyMatch(part -> part.decision().isEmpty());
        long beside = evaluation.decisions().stream()
                .filter(decision -> decision.outcome().isBesidePlan())
                .count();
        return Words.sentences(
                moves && ownCosts ? words.say("plan.note") : "",
                printed.isAdjusted() ? words.say("work-table.rounded") : "",
                beside > 1 ? words.say("answers.do-not-add-up") : "");
    }
}
