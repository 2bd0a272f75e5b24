package org.counterweigh.cli.portfolio;

import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.findings.Finding;
import org.counterweigh.report.narrative.FiguresInWords;

/** The page from which everything a batch made can be opened; it needs no other file and no network. */
public final class IndexPage {

    /** Its name in the output folder. */
    public static final String FILE = "index.html";

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private IndexPage() {}

    public static byte[] bytes(BrandedOutput output, List<FileReport> reports) {
        var brand = output.brand();
        var colours = brand.palette();
        Map<String, String> filled = Map.ofEntries(
                Map.entry("ink", colour(colours.ink())),
                Map.entry("accent", colour(colours.accent())),
                Map.entry("outline", colour(colours.outline())),
                Map.entry("orange", colour(colours.orange())),
                Map.entry("muted", colour(colours.muted())),
                Map.entry("brand", text(brand.name())),
                Map.entry("footer", text(brand.wording().footer())),
                Map.entry("disclaimer", text(brand.wording().disclaimer())),
                Map.entry("summary", SummaryFile.FILE),
                Map.entry("workbooks", reports.size() + (reports.size() == 1 ? " workbook" : " workbooks")),
                Map.entry("rows", reports.stream().map(IndexPage::row).collect(Collectors.joining())),
                Map.entry("findings", reports.stream().map(IndexPage::findings).collect(Collectors.joining())));
        // In one go, so that nothing in a workbook is taken for a place.
        return PLACE.matcher(template())
                .replaceAll(place ->
                        Matcher.quoteReplacement(Objects.requireNonNull(filled.get(place.group(1)), place.group())))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String template() {
        try {
            return Resources.toString(Resources.getResource(IndexPage.class, "index.html"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("index.html cannot be read", e);
        }
    }

    private static String row(FileReport report) {
        String mark = report.status() == Status.DONE ? "" : " class=\"bad\"";
        String message = report.message().isEmpty() ? "" : "<br><small>" + text(report.message()) + "</small>";
        String answers = report.answer().map(IndexPage::answers).orElse("");
        String amounts =
                report.answer().map(IndexPage::amounts).orElse(amount("").repeat(4));
        return "<tr><td>" + text(report.title()) + "</td><td>" + text(report.file()) + "</td><td" + mark + ">"
                + report.status().words() + message + "</td><td>" + answers + "</td>" + amounts + "<td>"
                + links(report) + "</td></tr>\n";
    }

    private static String answers(Answer answer) {
        return AnswerWords.counted(answer.work()).stream().map(IndexPage::text).collect(Collectors.joining("<br>"));
    }

    /** As the firm's own report writes them. */
    private static String amounts(Answer answer) {
        var words = new FiguresInWords(answer.locale(), answer.currency());
        if (answer.movesNothing()) {
            var offer = answer.bestOffer();
            String best = offer.isPresent()
                    ? "<br><small>best offer by itself " + text(words.money(offer.getAsDouble())) + "</small>"
                    : "";
            return amount(AnswerWords.NOTHING_MOVES + best) + amount("").repeat(3);
        }
        var months = answer.paybackMonths();
        return amount(text(words.money(answer.netPresentValue())))
                + amount(text(words.money(answer.cashNetPresentValue())))
                + amount(text(words.money(answer.annualCash())))
                + amount(months.isPresent() ? words.number(months.getAsDouble(), 1, 1) : "never");
    }

    private static String amount(String text) {
        return "<td class=\"n\">" + text + "</td>";
    }

    private static String links(FileReport report) {
        return report.files().stream()
                .map(file -> "<a href=\"" + link(report.folder() + "/" + file) + "\">" + text(file) + "</a>")
                .collect(Collectors.joining("<br>"));
    }

    /** The dot first, or a folder called {@code javascript:} would be taken for a command. */
    private static String link(String path) {
        try {
            return text(new URI(null, null, "./" + path, null).toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No link can be made of " + path, e);
        }
    }

    private static String findings(FileReport report) {
        if (report.findings().isEmpty()) {
            return "";
        }
        return "<details><summary>" + text(report.file()) + ": " + FindingText.counts(report.findings())
                + "</summary>\n<table>\n<thead><tr><th></th><th>Place</th><th>What was found</th><th>What to do</th>"
                + "</tr></thead>\n<tbody>\n"
                + report.findings().stream()
                        .sorted(Finding.GRAVEST_FIRST)
                        .map(finding -> "<tr><td>" + FindingText.word(finding.severity()) + "</td><td>"
                                + text(finding.place()) + "</td><td>" + text(finding.problem()) + "</td><td>"
                                + text(finding.fix()) + "</td></tr>\n")
                        .collect(Collectors.joining())
                + "</tbody>\n</table></details>\n";
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    private static String text(String text) {
        return HtmlEscapers.htmlEscaper().escape(text).replaceAll("[\\p{Cntrl}\u202a-\u202e\u2066-\u2069]", " ");
    }
}
