package org.counterweigh.cli.portfolio;

import org.counterweigh.cli.portfolio.FileReport.Status;
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
        json.object("answer", report.answer(), answer -> AnswerJson.write(json, answer));
    }

    /**
     * The report that an object holds.
     *
     * @throws IllegalArgumentException where a key is missing or holds something else
     */
    public static FileReport read(JsonObject json) {
        return new FileReport(
                json.string("file"),
                Status.valueOf(json.string("status")),
                json.string("firm"),
                json.string("folder"),
                json.strings("files"),
                json.string("message"),
                json.objects("findings").stream().map(FileReportJson::finding).toList(),
                json.optionalObject("answer").map(AnswerJson::read));
    }

    /** Earlier versions did not tell the effect. */
    private static Finding finding(JsonObject json) {
        var finding = new Finding(
                Severity.valueOf(json.string("severity")),
                json.string("place"),
                json.string("problem"),
                json.string("fix"));
        var effect = json.optionalAmount("effect");
        return effect.isPresent() ? finding.moving(effect.getAsDouble()) : finding;
    }
}
