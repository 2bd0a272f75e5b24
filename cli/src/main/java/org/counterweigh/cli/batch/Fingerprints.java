package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.cli.files.Access;
import org.counterweigh.cli.files.Digest;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.excel.timeentries.TimeEntries;

/** Tells of a workbook all that its reports come from, in one digest: the same again gives the same reports. */
final class Fingerprints {

    /** Another number where reports come to depend on something else, so that all are made again. */
    private static final String EDITION = "1";

    /** Behind the fingerprint of a run that left drafts. */
    private static final String DRAFTED = "+drafts";

    private final List<String> ofRun;
    private final boolean drafts;

    /** @param program version and build; with it come rules, default figures, wording and the shipped brand */
    Fingerprints(BatchSettings settings, String program) {
        // Which of the brands beside the workbooks is meant is known only when a workbook has been read; so all count.
        Path brand = settings.brand().orElseGet(() -> settings.inbox().resolve(BrandedOutput.BRANDS));
        this.drafts = settings.mailing() != Mailing.NONE;
        this.ofRun = Stream.concat(
                        Stream.of(
                                EDITION,
                                program,
                                String.valueOf(settings.simulation().samples()),
                                String.valueOf(settings.simulation().seed()),
                                settings.formats().stream().sorted().toList().toString(),
                                settings.brand().isPresent() ? "brand for all" : "brands by name",
                                Digest.ofFolder(brand)),
                        settings.protection().map(protection -> "protected copies").stream())
                .toList();
    }

    /**
     * What a workbook is made of at this moment.
     *
     * @param content SHA-256 of the file; empty where it cannot be read
     * @param fingerprint of the file, of the bills beside it and of the run
     * @param access who may read all of them
     */
    record Seen(String content, String fingerprint, Access access) {}

    /** Whether a run of that fingerprint has done with the workbook all that this one is to do. */
    static boolean isDone(String earlier, String seen) {
        return earlier.equals(seen) || earlier.equals(seen + DRAFTED);
    }

    Seen of(Path workbook) {
        String content = Digest.of(workbook).orElse("");
        List<String> texts = new ArrayList<>(ofRun);
        texts.add(String.valueOf(workbook.getFileName()));
        texts.add(content);
        List<Path> files = new ArrayList<>(List.of(workbook));
        for (Path bill : TimeEntries.of(Optional.empty(), workbook).bills()) {
            files.add(bill);
            texts.add(String.valueOf(bill.getFileName()));
            texts.add(Digest.of(bill).orElse(""));
        }
        return new Seen(content, Digest.of(texts) + (drafts ? DRAFTED : ""), Access.common(files));
    }

    /** Of the run alone. */
    String ofRun() {
        return Digest.of(ofRun);
    }
}
