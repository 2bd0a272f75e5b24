package org.counterweigh.cli.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.portfolio.Answer.OnWork;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.html.Html;
import org.counterweigh.report.html.HtmlParts;
import org.counterweigh.report.narrative.PlanInBrief.Bridge;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.templates.Wording;

/** What stands folded below a firm: the answer on each kind of work, conditions, factors in figures, findings, drafts. */
record FirmDetails(FileReport report, HtmlParts parts, Wording wording) {

    Html html() {
        List<Html> details = new ArrayList<>();
        report.answer().ifPresent(answer -> {
            details.add(list(
                    parts.counted("work", answer.work().size()),
                    answer.work().stream().map(OnWork::sentence).map(Html::text).toList()));
            details.add(list(
                    parts.fill(
                            "before conditions",
                            parts.counted("condition", answer.conditions().size())),
                    answer.conditions().stream().map(Html::text).toList()));
            answer.bridge().ifPresent(bridge -> details.add(details(parts.fill("factors"), factors(answer, bridge))));
        });
        if (!report.findings().isEmpty()) {
            details.add(details(parts.fill("findings counts", counts()), findings()));
        }
        List<Html> drafts = new FirmLinks(report, parts).drafts();
        details.add(list(parts.counted("draft", drafts.size()), drafts));
        return Html.all(details);
    }

    /** Nothing where there is no item. */
    private Html list(Html summary, List<Html> items) {
        return items.isEmpty()
                ? Html.NOTHING
                : details(
                        summary,
                        parts.fill(
                                "list items",
                                Html.all(items.stream()
                                        .map(item -> parts.fill("item text", item))
                                        .toList())));
    }

    private Html details(Html summary, Html body) {
        return parts.fill("details summary body", summary, body);
    }

    private Html factors(Answer answer, Bridge bridge) {
        Words words = Words.of(answer.locale(), answer.currency(), wording);
        List<Html> lines = new ArrayList<>();
        for (FactorName factor : FactorName.values()) {
            double amount = bridge.factors().getOrDefault(factor, 0.0);
            lines.add(factor(words.word("factor", factor), words.signed(amount, 0)));
        }
        if (Math.round(bridge.clientIncome()) != 0) {
            lines.add(factor(wording.say("client-income"), words.signed(bridge.clientIncome(), 0)));
        }
        lines.add(factor(wording.say("bridge.value"), words.money(bridge.value())));
        return parts.fill("factor-list factors", Html.all(lines));
    }

    private Html factor(String name, String amount) {
        return parts.fill("factor name amount", name, amount);
    }

    private Html counts() {
        return new Html(Stream.of(Severity.STOPS, Severity.UNLIKELY, Severity.DEFAULTED)
                .filter(severity -> FindingText.count(report.findings(), severity) > 0)
                .map(severity -> parts.counted(
                                FindingText.word(severity), FindingText.count(report.findings(), severity))
                        .markup())
                .collect(Collectors.joining(", ")));
    }

    /** Those of one place with one remedy share a row. */
    private Html findings() {
        record Row(Severity severity, String place, String fix) {}
        Map<Row, List<Html>> rows = new LinkedHashMap<>();
        report.findings().stream()
                .sorted(Finding.GRAVEST_FIRST)
                .forEach(finding -> rows.computeIfAbsent(
                                new Row(finding.severity(), finding.place(), finding.fix()), row -> new ArrayList<>())
                        .add(parts.fill("problem text", finding.problem())));
        List<Html> lines = new ArrayList<>();
        rows.forEach((row, problems) -> lines.add(parts.fill(
                "finding kind place problems fix",
                FindingText.word(row.severity()),
                row.place(),
                Html.all(problems),
                row.fix())));
        return parts.fill("finding-table rows", Html.all(lines));
    }
}
