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
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.narrative.CoveringNote.Point;
import org.counterweigh.templates.Wording;

/** Writes what goes with a report to each of those who get it. */
public record CoveringNoteWriter(Wording wording) {

    private static final int LONGEST_FIRM = 80;

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
        return new CoveringNote(
                words.language(),
                subject(firm, headline, replaces, words),
                firm.name(),
                headline,
                firm.presentation().confidentialityLabel(),
                replaces.map(day -> words.say("mail.correction date", words.longDate(day))),
                words.say("mail.greeting name", recipient.name()),
                points(evaluation, words),
                bridge(evaluation, words),
                words.word("mail.attached", recipient.files()),
                signature(firm, words),
                words.say(
                        "mail.source file digest date",
                        source.name(),
                        source.shortDigest(),
                        words.longDate(firm.analysisDate())));
    }

    private static String subject(Firm firm, String headline, Optional<LocalDate> replaces, Words words) {
        String name = Words.shortened(firm.name(), LONGEST_FIRM);
        return replaces.map(day ->
                        words.say("mail.subject-of-correction firm headline date", name, headline, words.longDate(day)))
                .orElseGet(() -> words.say(
                        "mail.subject firm headline date", name, headline, words.longDate(firm.analysisDate())));
    }

    private static List<Point> points(Evaluation evaluation, Words words) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(words.say("mail.decision"), decision(evaluation, words)));
        points.add(new Point(words.say("mail.worth"), new WorthInBrief(evaluation, words).sentences()));
        String open = Words.sentences(new OpenPoints(evaluation, words).sentences(), warnings(evaluation, words));
        if (!open.isEmpty()) {
            points.add(new Point(words.say("mail.open"), open));
        }
        return points;
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

    private static List<String> signature(Firm firm, Words words) {
        String preparedBy = firm.presentation().preparedBy();
        return preparedBy.isBlank() ? List.of() : List.of(words.say("mail.regards"), preparedBy);
    }
}
