package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.gate.Assumption;
import org.counterweigh.gate.Flag;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.Ruling;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** The checklist of the law: what each provider still has to meet, under which rules, and what was taken for granted. */
record LegalPage(Evaluation evaluation, Words words) {

    Section section() {
        var sentences = new RulingSentences(words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(
                Words.sentences(words.say("legal.not-advice"), new SourcesVerified(evaluation, words).ofRules())));
        if (!evaluation.cases().isEmpty()) {
            blocks.addAll(new LegalChecklist(evaluation, words).tables());
            blocks.add(rules());
        }
        List<String> missing = rulings()
                .flatMap(ruling -> ruling.missing().stream())
                .map(sentences::of)
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            blocks.add(new Heading(2, words.say("legal.missing")));
            blocks.add(new Bullets(missing));
        }
        List<String> assumed = assumed().stream().map(sentences::of).toList();
        if (!assumed.isEmpty()) {
            blocks.add(Paragraph.note(
                    Words.sentences(Stream.concat(Stream.of(words.say("legal.assumed")), assumed.stream())
                            .toArray(String[]::new))));
        }
        return Section.of(words.say("legal.title"), blocks, false);
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

    /** Every rule that applies, or may apply, to some case: what it says, and who says so. */
    private Table rules() {
        Map<String, Rule> rules = new TreeMap<>();
        Set<String> certain = new LinkedHashSet<>();
        for (Ruling ruling : rulings().toList()) {
            for (Ruling.Match match : ruling.matches()) {
                rules.put(match.rule().id(), match.rule());
                if (!match.isByUnknownField()) {
                    certain.add(match.rule().id());
                }
            }
        }
        Collection<Rule> all = rules.values();
        return new Table(
                words.say("rules.caption"),
                words.columns("meaning 3.6, effect 1.3, authority 6"),
                all.stream().map(rule -> row(rule, certain.contains(rule.id()))).toList(),
                all.stream()
                        .map(rule -> rule.authority().asOf())
                        .min(Comparator.naturalOrder())
                        .map(oldest -> words.say("rules.as-of month", words.month(oldest)))
                        .orElse(""));
    }

    private Row row(Rule rule, boolean certain) {
        String effect = switch (rule.scope()) {
            case GATE -> words.word("verdict", rule.verdict());
            case BILLING -> words.say("rules.billing-only");
            case NOTE -> words.say("rules.to-note");
        };
        var authority = rule.authority();
        return Row.plain(
                words.say("named name code", rule.meaning(), rule.id()),
                certain ? effect : words.say("rules.may-apply effect", effect),
                authority
                        .address()
                        .map(address -> words.say("assumptions.cited source address", authority.text(), address))
                        .orElse(authority.text()));
    }
}
