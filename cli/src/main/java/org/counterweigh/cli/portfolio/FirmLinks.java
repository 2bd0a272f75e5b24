package org.counterweigh.cli.portfolio;

import java.util.List;
import java.util.Map;
import org.counterweigh.report.html.Html;
import org.counterweigh.report.html.HtmlParts;

/** Links to the files of a firm, by what they are. */
record FirmLinks(FileReport report, HtmlParts parts) {

    private static final String DRAFT = ".eml";
    private static final Map<String, String> KINDS =
            Map.of("pdf", "PDF", "xlsx", "Excel", "html", "Web page", "txt", "Text", "json", "JSON");

    /** Empty where there is no file. */
    Html html() {
        List<Html> links = report.files().stream()
                .filter(file -> !file.endsWith(DRAFT))
                .map(file -> link(file, kind(file)))
                .toList();
        return links.isEmpty() ? Html.NOTHING : parts.fill("links links", Html.all(links));
    }

    /** Of the drafts, by the names of their files. */
    List<Html> drafts() {
        return report.files().stream()
                .filter(file -> file.endsWith(DRAFT))
                .map(file -> link(file, file.substring(file.lastIndexOf('/') + 1)))
                .toList();
    }

    private Html link(String file, String kind) {
        return parts.fill("link address kind firm", Html.address(report.folder() + "/" + file), kind, report.title());
    }

    /** What people call a file of that name. */
    static String kind(String file) {
        if (file.endsWith("-findings.xlsx")) {
            return "Findings";
        }
        return KINDS.getOrDefault(file.substring(file.lastIndexOf('.') + 1), file);
    }
}
