package org.counterweigh.cli.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.counterweigh.cli.portfolio.FileReport.Answer;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.report.json.Json;
import org.counterweigh.report.json.JsonObject;

/** A report on a workbook as JSON and back, so that a workbook that has not changed need not be evaluated again. */
public final class FileReportJson {

    private FileReportJson() {}

    /** Writes the keys of one report into the object that is open. */
    public static void write(Json json, FileReport report) {
        json.string("file", report.file());
        json.string("status", report.status().name());
        json.string("firm", report.firm());
        json.string("folder", report.folder());
        json.strings("files", report.files());
        json.string("message", report.message());
        json.findings(report.findings());
        json.object("answer", report.answer(), answer -> write(json, answer));
    }

    private static void write(Json json, Answer answer) {
        json.string("currency", answer.currency());
        json.string("locale", answer.locale().toLanguageTag());
        json.string("date", answer.date().toString());
        json.amount("npv", answer.netPresentValue());
        json.amount("cashNpv", answer.cashNetPresentValue());
        json.amount("annualCash", answer.annualCash());
        json.amount("paybackMonths", answer.paybackMonths());
        json.bool("keepsAll", answer.movesNothing());
        json.amount("bestOffer", answer.bestOffer());
        json.objects("work", answer.work(), of -> {
            json.string("outcome", of.outcome().name());
            json.string("reason", of.keepReason().map(KeepReason::name));
            json.string("confidence", of.confidence().name());
        });
    }

    /**
     * The report that an object holds.
     *
     * @throws IllegalArgumentException where a key is missing or holds something else
     */
    public static FileReport read(JsonObject json) {
        List<Finding> findings = json.objects("findings").stream()
                .map(finding -> new Finding(
                        Severity.valueOf(finding.string("severity")),
                        finding.string("place"),
                        finding.string("problem"),
                        finding.string("fix")))
                .toList();
        return new FileReport(
                json.string("file"),
                Status.valueOf(json.string("status")),
                json.string("firm"),
                json.string("folder"),
                json.strings("files"),
                json.string("message"),
                findings,
                json.optionalObject("answer").map(FileReportJson::answer));
    }

    private static Answer answer(JsonObject json) {
        return new Answer(
                json.string("currency"),
                Locale.forLanguageTag(json.string("locale")),
                LocalDate.parse(json.string("date")),
                json.amount("npv"),
                json.amount("cashNpv"),
                json.amount("annualCash"),
                json.optionalAmount("paybackMonths"),
                json.bool("keepsAll"),
                json.optionalAmount("bestOffer"),
                json.objects("work").stream()
                        .map(of -> new Answer.OnWork(
                                Outcome.valueOf(of.string("outcome")),
                                of.optionalString("reason").map(KeepReason::valueOf),
                                Confidence.valueOf(of.string("confidence"))))
                        .toList());
    }
}
