package org.counterweigh.cli.batch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.console.Numbers;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.findings.Finding;

/** The page from which everything a batch made can be opened; it needs no other file and no network. */
final class IndexPage {

    private static final String TITLE = "In-house or outsourced: all firms";

    private final BrandedOutput house;

    IndexPage(BrandedOutput house) {
        this.house = house;
    }

    byte[] bytes(List<FileReport> reports) {
        String page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + TITLE
                + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n<header>"
                + text(house.brand().name()) + "</header>\n<h1>" + TITLE + "</h1>\n<p>"
                + reports.size() + (reports.size() == 1 ? " workbook" : " workbooks")
                + ". The same list as a workbook: <a href=\"" + Batch.SUMMARY + "\">" + Batch.SUMMARY + "</a></p>\n"
                + "<table>\n<thead><tr><th>Firm</th><th>Workbook</th><th>Result</th>"
                + "<th class=\"n\">Net present value</th><th class=\"n\">Annual cash</th>"
                + "<th class=\"n\">Payback (months)</th><th>Open</th></tr></thead>\n<tbody>\n"
                + reports.stream().map(IndexPage::row).collect(Collectors.joining())
                + "</tbody>\n</table>\n"
                + reports.stream().map(IndexPage::findings).collect(Collectors.joining())
                + "<footer>" + text(house.brand().wording().footer()) + ". "
                + text(house.brand().wording().disclaimer()) + "</footer>\n</body>\n</html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private String style() {
        var colours = house.brand().palette();
        return "body{font:16px/1.45 \"Source Sans 3\",system-ui,sans-serif;color:" + colour(colours.ink())
                + ";max-width:72rem;margin:2rem auto;padding:0 1rem}\n"
                + "header{font-weight:600;color:" + colour(colours.accent()) + "}\n"
                + "h1{font-size:1.5rem;margin:.25rem 0}h2{font-size:1.1rem}\n"
                + "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;"
                + "border-bottom:1px solid " + colour(colours.outline()) + ";vertical-align:top}\n"
                + ".n{text-align:right;font-variant-numeric:tabular-nums}a{color:" + colour(colours.accent()) + "}\n"
                + ".bad{color:" + colour(colours.orange()) + ";font-weight:600}"
                + "footer,small{color:" + colour(colours.muted()) + "}\n";
    }

    private static String row(FileReport report) {
        String money = report.answer().map(FileReport.Answer::currency).orElse("");
        String mark = report.status() == Status.DONE ? "" : " class=\"bad\"";
        String message = report.message().isEmpty() ? "" : "<br><small>" + text(report.message()) + "</small>";
        return "<tr><td>" + text(report.firm().isEmpty() ? report.folder() : report.firm()) + "</td><td>"
                + text(report.file()) + "</td><td" + mark + ">"
                + report.status().words() + message + "</td>"
                + report.answer()
                        .map(answer -> amount(Numbers.whole(answer.netPresentValue()) + " " + text(money))
                                + amount(Numbers.whole(answer.annualCash()) + " " + text(money))
                                + amount(months(answer.paybackMonths())))
                        .orElse(amount("") + amount("") + amount(""))
                + "<td>" + links(report) + "</td></tr>\n";
    }

    private static String months(OptionalDouble months) {
        return months.isPresent() ? String.format(Locale.ROOT, "%.1f", months.getAsDouble()) : "never";
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
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replaceAll("[\\p{Cntrl}\u202a-\u202e\u2066-\u2069]", " ");
    }
}
