package org.counterweigh.report.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.Recipient;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Particulars;
import org.counterweigh.report.document.Section;
import org.counterweigh.templates.Wording;

/** Writes what goes with a report to each of those who get it. */
public record CoveringNoteWriter(Wording wording) {

    private static final int LONGEST_FIRM = 80;

    /** A message is read at one glance; other kinds of work share a row. */
    private static final int MOST_ROWS = 8;

    /**
     * What one recipient is told.
     *
     * @param replaces the day of the report that the recipient has already; empty where there is none
     */
    public CoveringNote write(
            Evaluation evaluation, SourceFile source, Recipient recipient, Optional<LocalDate> replaces) {
        Firm firm = evaluation.data().firm();
        var words = Words.of(firm, wording);
        String headline = new Headline(evaluation, words).text();
        String decision = decision(evaluation, words);
        List<Block> blocks = new ArrayList<>();
        replaces.ifPresent(day -> blocks.add(correction(day, words)));
        blocks.add(Paragraph.body(words.say("mail.greeting name", recipient.name())));
        blocks.addAll(point(words.say("mail.decision"), decision));
        blocks.addAll(point(words.say("mail.worth"), new WorthInBrief(evaluation, words).sentences()));
        blocks.addAll(point(words.say("mail.open"), open(evaluation, words)));
        blocks.add(new WorkTable(evaluation, words).inBrief(MOST_ROWS));
        bridge(evaluation, words).ifPresent(blocks::add);
        blocks.add(Paragraph.body(words.word("mail.attached", recipient.files())));
        blocks.addAll(signature(firm, words));
        return new CoveringNote(
                subject(firm, headline, replaces, words), decision, body(evaluation, source, headline, blocks, words));
    }

    private static Document body(
            Evaluation evaluation, SourceFile source, String headline, List<Block> blocks, Words words) {
        Firm firm = evaluation.data().firm();
        String origin = words.say(
                "mail.source file digest date",
                source.name(),
                source.shortDigest(),
                words.longDate(firm.analysisDate()));
        return new Document(
                headline,
                firm.name(),
                firm.presentation().confidentialityLabel(),
                words.say("report.not-legal-advice"),
                (page, pages) -> "",
                new Particulars(
                        origin,
                        firm.presentation().preparedBy(),
                        firm.analysisDate(),
                        source.shortDigest(),
                        words.language(),
                        headline),
                List.of(Section.of(headline, blocks, false)),
                List.of());
    }

    private static Block correction(LocalDate day, Words words) {
        return new Callout("", List.of(words.say("mail.correction date", words.longDate(day))), Callout.Tone.CAUTION);
    }

    /** Nothing where there is nothing to say. */
    private static List<Block> point(String heading, String text) {
        return text.isEmpty() ? List.of() : List.of(new Heading(2, heading), Paragraph.body(text));
    }

    private static String open(Evaluation evaluation, Words words) {
        return Words.sentences(new OpenPoints(evaluation, words).sentences(), warnings(evaluation, words));
    }

    private static String subject(Firm firm, String headline, Optional<LocalDate> replaces, Words words) {
        String name = Words.shortened(firm.name(), LONGEST_FIRM);
        return replaces.map(day ->
                        words.say("mail.subject-of-correction firm headline date", name, headline, words.longDate(day)))
                .orElseGet(() -> words.say(
                        "mail.subject firm headline date", name, headline, words.longDate(firm.analysisDate())));
    }

    private static String decision(Evaluation evaluation, Words words) {
        var plan = new PlanInBrief(evaluation, words);
        String grounds = plan.grounds();
        return Words.sentences(plan.decision(), grounds.isEmpty() ? "" : words.say("mail.grounds grounds", grounds));
    }

    private static String warnings(Evaluation evaluation, Words words) {
        long warnings = new EvaluationFindings(words)
                .of(evaluation.review()).stream()
                        .filter(finding -> finding.severity() == Severity.UNLIKELY)
                        .count();
        return warnings == 0 ? "" : words.counted("mail.warnings", warnings);
    }

    private static Optional<Waterfall> bridge(Evaluation evaluation, Words words) {
        return Subject.of(evaluation).map(subject -> new BridgeChart(subject, evaluation, words).captioned());
    }

    private static List<Block> signature(Firm firm, Words words) {
        String preparedBy = firm.presentation().preparedBy();
        return preparedBy.isBlank()
                ? List.of()
                : List.of(Paragraph.body(words.say("mail.regards") + "\n" + preparedBy));
    }
}
