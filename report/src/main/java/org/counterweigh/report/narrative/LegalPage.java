package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Governance;
import org.counterweigh.gate.Assumption;
import org.counterweigh.gate.Flag;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.Ruling;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What the law says to each case, under which rules, what they ask, and what was taken for granted. */
record LegalPage(Evaluation evaluation, Words words) {

    /** O2 before O10. */
    private static final Comparator<Obligation> IN_ORDER =
            Comparator.comparingInt((Obligation duty) -> duty.code().length()).thenComparing(Obligation::code);

    Section section() {
        var sentences = new RulingSentences(words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Callout(
                words.say("legal.not-advice"), List.of(words.say("legal.reading-aid")), Callout.Tone.CAUTION));
        if (!evaluation.cases().isEmpty()) {
            blocks.add(cases());
            blocks.add(rules());
            asked().ifPresent(blocks::add);
            told().ifPresent(blocks::add);
        }
        blocks.addAll(listed(
                "legal.missing",
                rulings()
                        .flatMap(ruling -> ruling.missing().stream())
                        .map(sentences::of)
                        .distinct()
                        .toList()));
        blocks.addAll(
                listed("legal.assumed", assumed().stream().map(sentences::of).toList()));
        return Section.of(words.say("legal.title"), blocks, false);
    }

    private List<Block> listed(String heading, List<String> points) {
        return points.isEmpty() ? List.of() : List.of(new Heading(2, words.say(heading)), new Bullets(points));
    }

    private Stream<Ruling> rulings() {
        return evaluation.cases().stream().map(CaseResult::ruling);
    }

    /** What the rulings take for granted; a question nobody is asked stands once, with every rule that turns on it. */
    private List<Assumption> assumed() {
        Set<Assumption> others = new LinkedHashSet<>();
        Map<Flag, Set<Rule>> unasked = new LinkedHashMap<>();
        rulings().flatMap(ruling -> ruling.assumptions().stream()).forEach(each -> {
            if (each instanceof Assumption.ReadAsNo read) {
                unasked.computeIfAbsent(read.flag(), flag -> new LinkedHashSet<>())
                        .addAll(read.turning());
            } else {
                others.add(each);
            }
        });
        unasked.forEach((flag, rules) -> others.add(new Assumption.ReadAsNo(flag, List.copyOf(rules))));
        return List.copyOf(others);
    }

    private Table cases() {
        return new Table(
                words.say("legal.caption"),
                words.columns("work 2, provider 2, verdict 1.5, rules 2.6, not-shown-met 2"),
                evaluation.cases().stream().map(this::row).toList(),
                words.say("legal.note"));
    }

    private Row row(CaseResult result) {
        var ruling = result.ruling();
        List<String> rules = ruling.matches().stream()
                .map(match -> match.isByUnknownField()
                        ? words.say("legal.may-apply rule", match.rule().id())
                        : match.rule().id())
                .toList();
        List<String> unmet = ruling.obligations().stream()
                .filter(asked -> !asked.met())
                .map(asked -> asked.obligation().code())
                .toList();
        return Row.plain(
                result.work().name(),
                words.placed(result.provider()),
                words.word("verdict", ruling.verdict()),
                words.listed(rules),
                words.listed(unmet));
    }

    /** Every rule that applies, or may apply, to some case: what it says, who says so, and how far that was verified. */
    private Table rules() {
        Map<String, Rule> rules = new TreeMap<>();
        rulings()
                .flatMap(ruling -> ruling.matches().stream())
                .map(Ruling.Match::rule)
                .forEach(rule -> rules.put(rule.id(), rule));
        return new Table(
                words.say("rules.caption"),
                words.columns("rule 0.7, meaning 3.4, effect 1.7, authority 3.2, source-read 1.6, as-of 0.9"),
                rules.values().stream().map(this::row).toList(),
                words.say("rules.note"));
    }

    private Row row(Rule rule) {
        String effect = switch (rule.scope()) {
            case GATE -> words.word("verdict", rule.verdict());
            case BILLING -> words.say("rules.billing-only");
            case NOTE -> words.say("rules.to-note");
        };
        var authority = rule.authority();
        String asOf = words.month(authority.asOf());
        String source = words.word("verification", authority.verification());
        return Row.plain(rule.id(), rule.meaning(), effect, authority.text(), source, asOf);
    }

    /** What the rules ask to be done, and with whom the workbook shows it done; nothing where they ask nothing. */
    private Optional<Table> asked() {
        Map<Obligation, Map<Boolean, Set<String>>> met = new TreeMap<>(IN_ORDER);
        for (CaseResult result : evaluation.cases()) {
            for (Ruling.Asked asked : result.ruling().obligations()) {
                met.computeIfAbsent(asked.obligation(), duty -> Map.of(true, new TreeSet<>(), false, new TreeSet<>()))
                        .getOrDefault(asked.met(), Set.of())
                        .add(result.provider().name());
            }
        }
        List<Row> rows = new ArrayList<>();
        met.forEach((duty, with) -> rows.add(Row.plain(
                duty.code(),
                duty.text(),
                words.listed(List.copyOf(with.getOrDefault(true, Set.of()))),
                words.listed(List.copyOf(with.getOrDefault(false, Set.of()))))));
        var columns = words.columns("code 0.6, obligation 4, met-with 2, not-met-with 2");
        return Optional.of(new Table(words.say("duties.caption"), columns, rows, words.say("duties.note")))
                .filter(table -> !rows.isEmpty());
    }

    /** What the workbook tells of the conditions, with its evidence; nothing where it tells nothing. */
    private Optional<Table> told() {
        List<Row> rows = evaluation.data().governance().conditions().stream()
                .map(this::row)
                .toList();
        var columns = words.columns("code 0.6, provider 1.7, work 1.7, met 0.6, date 1.1, owner 1.4, evidence 3");
        return Optional.of(new Table(words.say("told.caption"), columns, rows, words.say("told.note")))
                .filter(table -> !rows.isEmpty());
    }

    private Row row(Governance.Condition told) {
        String all = words.say("told.all");
        return Row.plain(
                told.obligation(),
                told.provider().orElse(all),
                told.work().orElse(all),
                words.say(told.met() ? "yes" : "no"),
                told.date().map(words::date).orElse(Words.NONE),
                told.owner().orElse(Words.NONE),
                told.evidence().orElse(Words.NONE));
    }
}
