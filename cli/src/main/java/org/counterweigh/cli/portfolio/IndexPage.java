package org.counterweigh.cli.portfolio;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.html.Html;
import org.counterweigh.report.html.HtmlParts;
import org.counterweigh.report.html.Shades;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.templates.Wording;

/** The page from which everything a batch made can be opened; it needs no other file and no network. */
public final class IndexPage {

    /** Its name in the output folder. */
    public static final String FILE = "index.html";

    private final HtmlParts parts = HtmlParts.of(IndexPage.class, "parts.html");
    private final BrandedOutput output;
    private final Wording wording;

    private IndexPage(BrandedOutput output) {
        this.output = output;
        this.wording = output.wording();
    }

    /** The same reports give the same bytes. */
    public static byte[] bytes(BrandedOutput output, List<FileReport> reports) {
        List<FileReport> byName = reports.stream().sorted(FileReport.BY_TITLE).toList();
        return new IndexPage(output).page(byName).markup().getBytes(StandardCharsets.UTF_8);
    }

    private Html page(List<FileReport> reports) {
        var brand = output.brand();
        String style = style();
        String script = HtmlParts.file(IndexPage.class, "index.js");
        return HtmlParts.fillFile(
                IndexPage.class,
                "index.html style-digest script-digest style script brand workbooks summary findings totals factors"
                        + " firms footer disclaimer",
                digest(style),
                digest(script),
                new Html(style),
                new Html(script),
                brand.name(),
                workbooks(reports),
                SummaryFile.FILE,
                FindingsFile.FILE,
                totals(reports),
                factors(),
                firms(reports),
                brand.wording().footer(),
                brand.wording().disclaimer());
    }

    private String style() {
        var palette = output.brand().palette();
        return HtmlParts.fillFile(
                        IndexPage.class,
                        "index.css light dark",
                        new Html(Shades.light(palette).css()),
                        new Html(Shades.dark(palette).css()))
                .markup();
    }

    /** By which a browser knows that nothing else may run on the page. */
    private static Html digest(String text) {
        byte[] digest =
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return new Html(Base64.getEncoder().encodeToString(digest));
    }

    /** {@code 8 workbooks: 7 have a report, 1 has errors} */
    private Html workbooks(List<FileReport> reports) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        reports.forEach(report -> counts.merge(report.status(), 1, Integer::sum));
        String became = counts.entrySet().stream()
                .map(of -> parts.counted(HtmlParts.name(of.getKey()), of.getValue())
                        .markup())
                .collect(Collectors.joining(", "));
        return parts.fill("workbooks count became", parts.counted("workbook", reports.size()), new Html(became));
    }

    private Html totals(List<FileReport> reports) {
        List<CurrencyTotal> totals = CurrencyTotal.of(reports);
        return totals.isEmpty()
                ? Html.NOTHING
                : parts.fill(
                        "totals rows", Html.all(totals.stream().map(this::total).toList()));
    }

    private Html total(CurrencyTotal total) {
        Words words = Words.of(total.locale(), total.currency(), wording);
        return parts.fill(
                "total currency firms moving value cash annual",
                total.currency(),
                words.amount(total.firms()),
                words.amount(total.moving()),
                words.amount(total.value()),
                words.amount(total.cash()),
                words.amount(total.annualCash()));
    }

    private String factors() {
        return Arrays.stream(FactorName.values())
                .map(factor -> wording.say("factor-inside." + factor.name()))
                .collect(Collectors.joining(", "));
    }

    private Html firms(List<FileReport> reports) {
        List<Html> rows = new ArrayList<>();
        for (FileReport report : reports) {
            rows.add(new FirmRow(report, rows.size() + 1, parts, wording).html());
        }
        return Html.all(rows);
    }
}
