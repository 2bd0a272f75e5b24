package org.counterweigh.cli.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.findings.Finding;

/**
 * What a batch says of one workbook.
 *
 * @param file its name without the folder
 * @param firm as its sheet says; empty where that cannot be read
 * @param folder the name of its folder of reports, from where it is listed; nothing may have been written there
 * @param files written to that folder, by name
 * @param message a sentence where there is more to say than the status does; empty otherwise
 * @param answer what came out; empty unless the workbook could be evaluated
 */
public record FileReport(
        String file,
        Status status,
        String firm,
        String folder,
        List<String> files,
        String message,
        List<Finding> findings,
        Optional<Answer> answer) {

    /** By the name of the firm, then of the workbook. */
    static final Comparator<FileReport> BY_TITLE = Comparator.comparing(
                    FileReport::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(FileReport::title)
            .thenComparing(FileReport::file);

    public FileReport {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** What became of the workbook. */
    public enum Status {
        DONE("done", ExitCode.DONE),
        HAS_ERRORS("has errors", ExitCode.HAS_ERRORS),
        UNREADABLE("cannot be read", ExitCode.UNREADABLE),
        UNFINISHED("still being written", ExitCode.UNREADABLE),
        GONE("went away", ExitCode.DONE),
        WITHDRAWN("no longer in the inbox", ExitCode.DONE),
        NOT_WRITTEN("not written", ExitCode.CANNOT_WRITE),
        FAULT("our fault", ExitCode.FAULT);

        private final String words;
        private final ExitCode exit;

        Status(String words, ExitCode exit) {
            this.words = words;
            this.exit = exit;
        }

        public String words() {
            return words;
        }

        public ExitCode exit() {
            return exit;
        }
    }

    /** The same with what there is to say of this run alone. */
    public FileReport saying(List<String> news) {
        String all = Stream.concat(Stream.of(message), news.stream())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return new FileReport(file, status, firm, folder, files, all, findings, answer);
    }

    /** The same as seen from elsewhere, with the way to its folder. */
    public FileReport in(String folderThere) {
        return new FileReport(file, status, firm, folderThere, files, message, findings, answer);
    }

    /** The firm's name; that of its folder where it could not be read. */
    public String title() {
        return firm.isEmpty() ? folder.substring(folder.lastIndexOf('/') + 1) : firm;
    }
}
