package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.gate.Ruling;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Bullets;
import org.counterweigh.report.document.Callout;
import org.counterweigh.report.document.Heading;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What the law says to each case, under which rules, what they ask, and what was taken for granted. */
record LegalPage(Evaluation evaluation, Words words) {

    Section section() {
        var sentences = new ReasonSentences(words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Callout(
                words.say("legal.not-advice"), List.of(words.say("legal.reading-aid")), Callout.Tone.CAUTION));
        if (!evaluation.cases().isEmpty()) {
            blocks.add(cases());
            blocks.add(new LegalRules(evaluation.cases(), words).table());
            blocks.addAll(new LegalDuties(
                            evaluation.cases(), evaluation.data().governance().conditions(), words)
                    .tables());
        }
        blocks.addAll(listed("legal.missing", distinct(Ruling::missing, sentences::of)));
        blocks.addAll(listed("legal.assumed", distinct(Ruling::assumptions, sentences::of)));
        String title = words.say("legal.title");
        return new Section(title, title, blocks, false);
    }

    private List<Block> listed(String heading, List<String> points) {
        return points.isEmpty() ? List.of() : List.of(new Heading(2, words.say(heading)), new Bullets(points));
    }

    private Table cases() {
        List<Row> rows = evaluation.cases().stream()
                .map(result -> Row.plain(
                        result.work().name(),
                        words.placed(result.provider()),
                        words.word("verdict", result.ruling().verdict()),
                        rules(result.ruling()),
                        unmet(result.ruling())))
                .toList();
        return new Table(
                words.say("legal.caption"),
                List.of(
                        words.textColumn("work", 2),
                        words.textColumn("provider", 2),
                        words.textColumn("verdict", 1.5),
                        words.textColumn("rules", 2.6),
                        words.textColumn("not-shown-met", 2)),
                rows,
                words.say("legal.note"));
    }

    private String rules(Ruling ruling) {
        return orNone(ruling.matches().stream()
                .map(match -> match.isByUnknownField()
                        ? words.say("legal.may-apply rule", match.rule().id())
                        : match.rule().id())
                .toList());
    }

    private String unmet(Ruling ruling) {
        return orNone(ruling.obligations().stream()
                .filter(asked -> !asked.met())
                .map(asked -> asked.obligation().code())
                .toList());
    }

    private String orNone(List<String> codes) {
        return codes.isEmpty() ? FiguresInWords.NONE : words.joined("list.comma", codes);
    }

    private <T> List<String> distinct(Function<Ruling, List<T>> told, Function<T, String> sentence) {
        return evaluation.cases().stream()
                .flatMap(result -> told.apply(result.ruling()).stream())
                .map(sentence)
                .distinct()
                .toList();
    }
}
