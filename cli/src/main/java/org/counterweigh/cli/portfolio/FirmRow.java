package org.counterweigh.cli.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.findings.Severity;
import org.counterweigh.report.html.Html;
import org.counterweigh.report.html.HtmlParts;
import org.counterweigh.report.narrative.PlanInBrief.Bridge;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.templates.Wording;

/**
 * What the page says of one workbook: a row of figures, and below it the details to open.
 *
 * @param number of the row, which tells its names from those of others
 */
record FirmRow(FileReport report, int number, HtmlParts parts, Wording wording) {

    Html html() {
        var details = new FirmDetails(report, parts, wording);
        return parts.fill(
                "firm keys name file dated links cells details",
                report.answer().map(this::keys).orElse(key("open", openPoints())),
                report.title(),
                report.file(),
                report.answer()
                        .map(answer -> parts.fill("dated date", words(answer).date(answer.date())))
                        .orElse(Html.NOTHING),
                new FirmLinks(report, parts).html(),
                report.answer().map(this::cells).orElseGet(this::noResult),
                details.html());
    }

    private Words words(Answer answer) {
        return Words.of(answer.locale(), answer.currency(), wording);
    }

    /** What the row is sorted by; figures that say nothing where all work stays are left out, and come last. */
    private Html keys(Answer answer) {
        List<Html> keys = new ArrayList<>(List.of(parts.fill("currency-key code", answer.currency())));
        if (!answer.movesNothing()) {
            keys.add(key("value", answer.netPresentValue()));
            keys.add(key("cash", answer.cashNetPresentValue()));
            keys.add(key("annual", answer.annualCash()));
            answer.paybackMonths().ifPresent(months -> keys.add(key("payback", months)));
        }
        keys.add(key("confidence", AnswerWords.sureness(answer)));
        keys.add(key("open", openPoints()));
        return Html.all(keys);
    }

    private Html key(String name, double amount) {
        return parts.fill("key name amount", name, String.format(Locale.ROOT, "%.2f", amount + 0.0));
    }

    /** Errors weigh more than any number of conditions, and these more than any number of warnings. */
    private double openPoints() {
        return 1e6 * count(Severity.STOPS) + 1e3 * conditions() + count(Severity.UNLIKELY);
    }

    private int count(Severity severity) {
        return FindingText.count(report.findings(), severity);
    }

    private int conditions() {
        return report.answer().map(answer -> answer.conditions().size()).orElse(0);
    }

    private Html cells(Answer answer) {
        Words words = words(answer);
        boolean moves = !answer.movesNothing();
        return parts.fill(
                "result decision message value beside-value cash annual payback confidence chance bridge about open",
                answer.decision(),
                small(report.message()),
                moves ? words.money(answer.netPresentValue()) : Words.NONE,
                moves ? range(answer, words) : bestOffer(answer.bestOffer(), words),
                moves ? words.money(answer.cashNetPresentValue()) : Words.NONE,
                moves ? words.money(answer.annualCash()) : Words.NONE,
                moves ? words.payback(answer.paybackMonths()) : Words.NONE,
                AnswerWords.confidence(answer.work(), wording),
                answer.spread()
                        .map(spread -> parts.fill("chance share", words.percent(spread.chanceOfGain(), 0)))
                        .orElse(Html.NOTHING),
                answer.bridge()
                        .map(bridge -> new SmallBridge(bridge).picture(parts, number, report.title(), bridge.inWords()))
                        .orElse(Html.text(Words.NONE)),
                small(answer.bridge().map(Bridge::about).orElse("")),
                open());
    }

    /** Nothing where there is no text. */
    private Html small(String text) {
        return text.isEmpty() ? Html.NOTHING : parts.fill("small text", text);
    }

    private Html range(Answer answer, Words words) {
        return answer.spread()
                .map(spread -> parts.fill("range low high", words.amount(spread.low()), words.amount(spread.high())))
                .orElse(Html.NOTHING);
    }

    private Html bestOffer(OptionalDouble worth, Words words) {
        return worth.isPresent() ? parts.fill("best-offer amount", words.money(worth.getAsDouble())) : Html.NOTHING;
    }

    private Html noResult() {
        return parts.fill(
                "no-result why message open",
                parts.fill("why-" + HtmlParts.name(report.status())),
                report.message(),
                open());
    }

    private Html open() {
        List<Html> points = new ArrayList<>();
        if (count(Severity.STOPS) > 0) {
            points.add(parts.fill("bad-point count", parts.counted("error", count(Severity.STOPS))));
        }
        if (conditions() > 0) {
            points.add(parts.fill("point count", parts.counted("condition", conditions())));
        }
        if (count(Severity.UNLIKELY) > 0) {
            points.add(parts.fill("point count", parts.counted("warning", count(Severity.UNLIKELY))));
        }
        return points.isEmpty() ? Html.text(Words.NONE) : Html.all(points);
    }
}
