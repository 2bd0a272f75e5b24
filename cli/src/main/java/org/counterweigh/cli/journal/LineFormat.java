package org.counterweigh.cli.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.counterweigh.cli.portfolio.FileReportJson;
import org.counterweigh.report.json.Json;
import org.counterweigh.report.json.JsonObject;

/** A line as text: its checksum in eight hexadecimal digits, a blank, and one JSON object. */
final class LineFormat {

    private static final int SUM_DIGITS = 8;

    private LineFormat() {}

    static String text(Line line) {
        String body = Json.line(json -> {
            json.count("line", line.number());
            json.string("at", line.at().toString());
            write(json, line.entry());
        });
        return sum(body) + " " + body;
    }

    /** @throws IllegalArgumentException where the text is not a whole line of a journal */
    static Line line(String text) {
        if (text.length() <= SUM_DIGITS || text.charAt(SUM_DIGITS) != ' ') {
            throw new IllegalArgumentException("No checksum");
        }
        String body = text.substring(SUM_DIGITS + 1);
        if (!sum(body).equals(text.substring(0, SUM_DIGITS))) {
            throw new IllegalArgumentException("The checksum does not hold");
        }
        var json = JsonObject.parse(body);
        return new Line((long) json.amount("line"), Instant.parse(json.string("at")), entry(json));
    }

    private static String sum(String body) {
        var sum = new CRC32C();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }

    private static void write(Json json, Entry entry) {
        if (entry instanceof Entry.Appearing appearing) {
            json.string("did", "appearing");
            json.object("outputs", () -> appearing.outputs().forEach(json::string));
        } else if (entry instanceof Entry.Listed listed) {
            json.string("did", "listed");
            json.string("fingerprint", listed.fingerprint());
            json.object("outputs", () -> listed.outputs().forEach(json::string));
        } else if (entry instanceof Entry.Reported reported) {
            json.string("did", "reported");
            json.string("fingerprint", reported.fingerprint());
            json.object("report", () -> FileReportJson.write(json, reported.report()));
            json.object("outputs", () -> reported.outputs().forEach(json::string));
        } else if (entry instanceof Entry.Withdrawn withdrawn) {
            json.string("did", "withdrawn");
            json.string("file", withdrawn.file());
        } else if (entry instanceof Entry.Queued queued) {
            json.string("did", "queued");
            write(json, queued.message());
        } else if (entry instanceof Entry.Mailed mailed) {
            json.string("did", "mailed");
            json.string("id", mailed.id());
            json.string("state", mailed.state().name());
            json.string("words", mailed.words());
        } else if (entry instanceof Entry.Tried tried) {
            json.string("did", "tried");
            json.string("id", tried.id());
            json.string("address", tried.address());
        }
    }

    private static void write(Json json, Message message) {
        json.string("id", message.id());
        json.string("workbook", message.workbook());
        json.string("content", message.content());
        json.string("analysed", message.analysed().toString());
        json.string("name", message.name());
        json.string("address", message.address());
        json.string("draft", message.draft());
        json.string("draftDigest", message.draftDigest());
        json.string("replaces", message.replaces().map(LocalDate::toString));
        message.question()
                .ifPresent(question -> json.object("question", () -> {
                    json.string("place", question.place());
                    json.count("percent", question.percent());
                }));
    }

    private static Entry entry(JsonObject json) {
        String did = json.string("did");
        return switch (did) {
            case "appearing" -> new Entry.Appearing(outputs(json.object("outputs")));
            case "listed" -> new Entry.Listed(json.string("fingerprint"), outputs(json.object("outputs")));
            case "reported" ->
                new Entry.Reported(
                        json.string("fingerprint"),
                        FileReportJson.read(json.object("report")),
                        outputs(json.object("outputs")));
            case "withdrawn" -> new Entry.Withdrawn(json.string("file"));
            case "queued" -> new Entry.Queued(message(json));
            case "mailed" ->
                new Entry.Mailed(json.string("id"), MailState.valueOf(json.string("state")), json.string("words"));
            case "tried" -> new Entry.Tried(json.string("id"), json.string("address"));
            default -> throw new IllegalArgumentException("Nothing known is called " + did);
        };
    }

    private static SortedMap<String, String> outputs(JsonObject json) {
        SortedMap<String, String> outputs = new TreeMap<>();
        json.keys().forEach(path -> outputs.put(path, json.string(path)));
        return outputs;
    }

    private static Message message(JsonObject json) {
        Optional<LocalDate> replaces = json.optionalString("replaces").map(LocalDate::parse);
        return new Message(
                json.string("id"),
                json.string("workbook"),
                json.string("content"),
                LocalDate.parse(json.string("analysed")),
                json.string("name"),
                json.string("address"),
                json.string("draft"),
                json.string("draftDigest"),
                replaces,
                json.optionalObject("question")
                        .map(question ->
                                new OpenQuestion(question.string("place"), (long) question.amount("percent"))));
    }
}
