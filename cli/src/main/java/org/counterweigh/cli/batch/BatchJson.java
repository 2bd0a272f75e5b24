package org.counterweigh.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.counterweigh.cli.files.Digest;
import org.counterweigh.findings.Finding;

/** What a batch did, for other programs; keys are only ever added. */
public final class BatchJson {

    private static final int SCHEMA = 1;

    private BatchJson() {}

    public static String of(BatchReport report) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeStringField("run", run(report));
            json.writeStringField("out", report.out().toString());
            json.writeArrayFieldStart("files");
            for (FileReport file : report.files()) {
                write(json, file);
            }
            json.writeEndArray();
            json.writeNumberField("exit", report.exit().code());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("The summary cannot be written", e);
        }
        return text.toString();
    }

    /** Names the run by what came of it, so that the same run has the same name. */
    private static String run(BatchReport report) {
        String words = report.files().stream()
                .map(file -> file.file() + "|" + file.status() + "|" + file.folder() + "|" + file.answer())
                .collect(Collectors.joining("\n"));
        return Digest.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    private static void write(JsonGenerator json, FileReport file) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.file());
        json.writeStringField("status", file.status().name());
        json.writeStringField("firm", file.firm());
        json.writeStringField("folder", file.folder());
        json.writeStringField("message", file.message());
        json.writeArrayFieldStart("written");
        for (String name : file.files()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : file.findings()) {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("place", finding.place());
            json.writeStringField("problem", finding.problem());
            json.writeStringField("fix", finding.fix());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("exit", file.status().exit().code());
        json.writeEndObject();
    }
}
