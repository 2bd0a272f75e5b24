package org.counterweigh.cli.batch;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.counterweigh.report.json.Json;

/** What a batch did, for other programs; keys are only ever added. */
public final class BatchJson {

    private static final int SCHEMA = 1;

    private BatchJson() {}

    public static byte[] bytes(BatchReport report) {
        return Json.bytes(json -> {
            json.count("schema", SCHEMA);
            json.string("run", run(report));
            json.string("out", report.out().toString());
            json.objects("files", report.files(), file -> {
                json.string("file", file.file());
                json.string("status", file.status().name());
                json.string("firm", file.firm());
                json.string("folder", file.folder());
                json.string("message", file.message());
                json.strings("written", file.files());
                json.findings(file.findings());
                json.count("exit", file.status().exit().code());
            });
            json.count("exit", report.exit().code());
        });
    }

    /** Names the run by what came of it, so that the same run has the same name. */
    private static String run(BatchReport report) {
        String words = report.files().stream()
                .map(file -> file.file() + "|" + file.status() + "|" + file.folder() + "|" + file.answer())
                .collect(Collectors.joining("\n"));
        return Hashing.sha256()
                .hashString(words, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 12);
    }
}
