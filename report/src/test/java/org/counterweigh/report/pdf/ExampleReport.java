package org.counterweigh.report.pdf;

import static org.counterweigh.report.document.Table.Row.highlight;
import static org.counterweigh.report.document.Table.Row.plain;
import static org.counterweigh.report.document.Table.Row.subhead;
import static org.counterweigh.report.document.Table.Row.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Contents;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.KeyFigures.KeyFigure;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.RangeBars;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.ExampleText;
import org.counterweigh.report.document.Particulars;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.document.Target;

/** A whole report of an invented firm, as a board would get it. */
final class ExampleReport {

    private ExampleReport() {}

    static Document report() {
        return of(
                new Section("", "The answer", answer(), false),
                new Section("Document review", "Document review", documentReview(), true),
                new Section("Who should do it", "Providers", providers(), true),
                new Section("Assumptions", "Assumptions", assumptions(), true));
    }

    /** A report of the same firm with other sections. */
    static Document of(Section... sections) {
        return new Document(
                "In-house or outsourced: three kinds of legal work",
                "Hartwell & Lowe LLP",
                "Confidential – Finance Committee",
                "An aid to a business decision, not legal advice. A qualified lawyer confirms every legal condition"
                        + " before work moves.",
                (page, pages) -> "Page " + page + " of " + pages,
                new Particulars(
                        "Prepared by A. Okafor, Finance  ·  31 March 2026  ·  Amounts in USD  ·  Source"
                                + " hartwell-lowe-2026.xlsx (9f3a 61c2)",
                        "A. Okafor, Finance",
                        LocalDate.of(2026, 3, 31),
                        "9f3a 61c2",
                        Locale.forLanguageTag("en-US"),
                        "Outsource document review, keep the rest"),
                List.of(sections),
                List.of());
    }

    /** A section of some blocks. */
    static Section section(Block... blocks) {
        return new Section("A section", "A section", List.of(blocks), false);
    }

    static Waterfall bridge() {
        return new Waterfall(
                ExampleText.of(
                        "Lower labour cost pays for every drawback three times over",
                        "Net present value by factor, USD thousand, 5 years at 8%",
                        "Waterfall of eight factors: cost savings of 2,410 lead, quality control costs most at 264;"
                                + " the net present value is 2,181 thousand dollars.",
                        "Source: workbook, sheets Roles, Quotes and Providers; every bar is derived in the appendix."),
                List.of(
                        step("Cost savings", 2410, "+2,410"),
                        step("Improved efficiency", 186, "+186"),
                        step("Larger talent pool", 92, "+92"),
                        step("Flexibility", 143, "+143"),
                        step("Confidentiality", -118, "−118"),
                        step("Quality control", -264, "−264"),
                        step("Culture and language", -97, "−97"),
                        step("Legal and ethical concerns", -171, "−171"),
                        new Bar("Net benefit", 2181, "2,181", Kind.TOTAL)));
    }

    private static Bar step(String label, double amount, String text) {
        return new Bar(label, amount, text, Kind.STEP);
    }

    private static List<Block> answer() {
        return List.of(
                Paragraph.lead("Document review: outsource to Meridian Legal Services, India. The answer is firm."),
                Paragraph.lead("Contract abstraction: pilot at Meridian for six months, 10% of the volume. Leaning."),
                Paragraph.lead("Legal research: keep in-house; no offer beats our own cost. The answer is firm."),
                new KeyFigures(List.of(
                        new KeyFigure("Cash saved a year", "$612k", "from Year 2"),
                        new KeyFigure("Capacity released", "3,180 h", "1.9 FTE, not cash"),
                        new KeyFigure("One-off cost", "$238k", "in Year 0"),
                        new KeyFigure("Payback", "7 months", "limit 18"),
                        new KeyFigure(
                                "Net present value",
                                "$2.18m",
                                "95% chance above zero",
                                Optional.empty(),
                                1,
                                Optional.of(new Target("Document review"))))),
                bridge(),
                new Table(
                        "What has to be true before work moves",
                        List.of(
                                Column.text("Condition", 5),
                                Column.text("Owner", 2.2),
                                Column.text("Due", 1.3),
                                Column.text("State", 1.2)),
                        List.of(
                                plain(
                                                "Clients’ informed consent, 14 engagements",
                                                "General counsel",
                                                "30 Apr 2026",
                                                "Open")
                                        .leadingTo(new Target("Nowhere in this report")),
                                plain(
                                                "Named supervising lawyer for each matter",
                                                "Head of litigation",
                                                "15 Apr 2026",
                                                "Met")
                                        .leadingTo(new Target("Providers")),
                                plain(
                                        "Transfer tool for personal data (EU, UK)",
                                        "Privacy counsel",
                                        "30 Apr 2026",
                                        "Open"),
                                plain("Sampling plan, n = 125, accept 3", "Quality lead", "15 May 2026", "Met")),
                        ""),
                new Callout(
                        "What would change the answer",
                        List.of(
                                "Document review stays in-house if the price passes $38 an hour (now $24, 58% away), or"
                                        + " a provider hour does less than 0.61 of ours (now 0.85).",
                                "What it rests on: 71% of the inputs by value are measured, 29% are cited defaults."
                                        + " Fill in first: Supervision (5% assumed)."),
                        Callout.Tone.CALM),
                new Contents(
                        "Contents",
                        List.of(
                                new Contents.Entry("Document review", new Target("Document review")),
                                new Contents.Entry("Who should do it", new Target("Providers")),
                                new Contents.Entry("Assumptions", new Target("Assumptions")))));
    }

    private static List<Block> documentReview() {
        return List.of(
                Paragraph.lead("Meridian does the work for $41 an hour all in, against $78 of avoidable cost here. Even"
                        + " after software, supervision and a staffed office overlap the gap is wide."),
                new Heading(2, "The eight factors"),
                new Table(
                        "Eight factors add up to the net benefit of each year, USD thousand",
                        List.of(
                                Column.text("Factor", 3.4),
                                Column.number("Year 0", 1),
                                Column.number("Year 1", 1),
                                Column.number("Year 2", 1),
                                Column.number("Year 3", 1),
                                Column.number("NPV", 1),
                                Column.number("Score", 1),
                                new Column("Grade", Table.Alignment.CENTRE, 0.8)),
                        List.of(
                                subhead("Expected to gain"),
                                plain("Cost savings", "−182", "541", "668", "668", "2,410", "82", "A"),
                                plain("Improved efficiency", "−36", "22", "61", "61", "186", "61", "B"),
                                plain("Larger talent pool", "0", "23", "23", "23", "92", "55", "C"),
                                plain("Flexibility", "0", "36", "36", "36", "143", "64", "B"),
                                subhead("Expected to cost"),
                                plain("Confidentiality", "−20", "−25", "−25", "−25", "−118", "47", "B"),
                                highlight("Quality control", "0", "−84", "−60", "−60", "−264", "38", "A"),
                                plain("Culture and language", "0", "−40", "−18", "−18", "−97", "44", "C"),
                                plain("Legal and ethical concerns", "0", "−43", "−43", "−43", "−171", "51", "B"),
                                total("Net benefit", "−238", "430", "642", "642", "2,181", "60", "")),
                        "Grade of evidence: A measured by the firm, B partly, C cited defaults. Scores stand beside the"
                                + " money and are no part of it."));
    }

    private static List<Block> providers() {
        return List.of(
                new RangeBars(
                        ExampleText.of(
                                "Meridian leads by $0.6m; the lowest price is not the best offer",
                                "Net present value against keeping the work in-house, USD thousand, 5 years",
                                "Bars of three providers: Meridian 2,181, Cape 1,577 and LowBid minus 402 thousand"
                                        + " dollars.",
                                "LowBid asks $17 an hour, but its error rate of 9% costs more than the difference."),
                        List.of(
                                new Chart.Range(
                                        "Meridian Legal Services, India", 1200, 2181, 2900, "1,200", "2,181", "2,900"),
                                new Chart.Range(
                                        "Cape Review Partners, South Africa", 700, 1577, 2100, "700", "1,577", "2,100"),
                                new Chart.Range(
                                        "LowBid Documents, Philippines", -900, -402, 300, "−900", "−402", "300")),
                        List.of("5 % below", "Middle", "5 % above")),
                new Table(
                        "The same work at three providers",
                        List.of(
                                Column.text("Provider", 3),
                                Column.number("Price an hour, USD", 1),
                                Column.number("Speed against ours", 1),
                                Column.number("Error rate", 1),
                                Column.number("NPV, USD thousand", 1),
                                Column.text("Verdict", 2)),
                        List.of(
                                highlight("Meridian Legal Services", "24", "0.85", "3%", "2,181", "Recommended"),
                                plain("Cape Review Partners", "31", "0.92", "2%", "1,577", "Runner-up"),
                                plain("LowBid Documents", "17", "0.58", "9%", "−402", "No: rework"),
                                plain("In-house", "–", "1.00", "3%", "0", "Stays for 10% of the volume")),
                        ""),
                new Heading(2, "Before and after the move"),
                new Callout(
                        "Do not sign before consent",
                        List.of("Fourteen clients have not yet agreed in writing; their work is 22% of the volume."),
                        Callout.Tone.CAUTION),
                new Bullets(List.of(
                        "Roles: four paralegal posts end by 30 September 2026; severance of $96k is in Year 0.",
                        "Knowledge: two reviewers stay as quality leads and keep the coding manual.",
                        "Exit: 90 days’ notice, hand-back plan tested once a year, $60k set aside in Year 5.")));
    }

    private static List<Block> assumptions() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            String note = i % 7 == 0
                    ? "Cited default; replace it with the firm’s own figure from the last four quarters"
                    : "Given in the workbook";
            rows.add(plain(
                    "Assumption " + i + (i % 5 == 0 ? ", supervision share of contract abstraction work" : ""),
                    String.format(Locale.ROOT, "%,.2f", i * 137.25),
                    i % 3 == 0 ? "USD an hour" : "share",
                    "Quotes!C" + (i + 4),
                    note));
        }
        rows.add(total("Measured by value", "71%", "", "", ""));
        return List.of(
                Paragraph.body("Every figure the calculation starts from, with the cell it was read from. What the"
                        + " workbook leaves open stands here with the default that took its place."),
                new Table(
                        "Inputs and their sources",
                        List.of(
                                Column.text("Input", 3.2),
                                Column.number("Value", 1.2),
                                Column.text("Unit", 1.3),
                                Column.text("Cell", 1.2),
                                Column.text("Source", 3)),
                        rows,
                        "Shares are of the total cost examined."));
    }
}
