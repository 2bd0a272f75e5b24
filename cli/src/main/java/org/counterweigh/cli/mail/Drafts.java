package org.counterweigh.cli.mail;

import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.Message;
import org.counterweigh.cli.journal.OpenQuestion;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.evaluation.CorrectionEffect;
import org.counterweigh.firm.Recipient;

/**
 * Drafts a message to each recipient that a workbook names, with the reports of that workbook alone. Whoever has its report
 * gets none again; where the workbook has changed since, a correction.
 *
 * @param history of the output folder
 * @param sizeLimit in bytes, beyond which many servers refuse a message
 */
public record Drafts(MailHistory history, long sizeLimit) {

    /** What most mail servers take. */
    public static final long USUAL_SIZE_LIMIT = 20L * 1024 * 1024;

    /**
     * The messages about an evaluated workbook.
     *
     * @param reports its files by name
     * @param firm name of the folder they are in
     */
    public DraftPlan of(
            WorkbookResult.Evaluated result, BrandedOutput brand, Map<String, byte[]> reports, String firm) {
        var before = new Correspondence(history, result.source().name());
        List<Due> due = due(result, before);
        Set<String> current = due.stream().map(message -> message.id().text()).collect(Collectors.toSet());
        List<Message> withdrawn = before.waiting().stream()
                .filter(message -> !current.contains(message.id()))
                .toList();
        var names = new DraftNames(firm, history, withdrawn);
        var writing = new Writing(result, new MessageWriter(result, brand), reports, names);
        List<Draft> drafts = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Due message : due) {
            Optional<String> lacking = writing.lacking(message.recipient());
            lacking.ifPresent(remarks::add);
            if (lacking.isEmpty()) {
                Draft draft = writing.draft(message);
                drafts.add(draft);
                remarkOnSize(draft).ifPresent(remarks::add);
            }
        }
        if (!drafts.isEmpty()) {
            question(result).ifPresent(question -> remarks.add(remark(question)));
        }
        return new DraftPlan(drafts, withdrawn, remarks);
    }

    /** The largest of those about figures that could change the result much. */
    private static Optional<OpenQuestion> question(WorkbookResult.Evaluated result) {
        return result.evaluation().effects().stream()
                .filter(CorrectionEffect::isLarge)
                .findFirst()
                .map(effect -> OpenQuestion.of(effect.correction().place(), effect.share()));
    }

    private static String remark(OpenQuestion question) {
        return "Drafted, not sent: " + question.words()
                + ". Correct the figure, or enter it on the sheet Confirmed, and run the batch again.";
    }

    /** A message that a recipient should have, with the one it replaces where there is one. */
    private record Due(Recipient recipient, MessageId id, Optional<Message> received) {}

    private static List<Due> due(WorkbookResult.Evaluated result, Correspondence before) {
        List<Due> due = new ArrayList<>();
        for (Recipient recipient : result.evaluation().data().recipients()) {
            Optional<Message> received = before.received(recipient.address());
            MessageId id = MessageId.of(recipient.address(), result.content(), received.map(Message::id));
            boolean has = received.map(Message::content)
                    .filter(result.content()::equals)
                    .isPresent();
            if (!has && !before.isSettled(id)) {
                due.add(new Due(recipient, id, received));
            }
        }
        return due;
    }

    /** What becomes of the messages of a workbook that has no report now: those that wait are not sent. */
    public DraftPlan withoutReport(String workbook) {
        return new DraftPlan(List.of(), new Correspondence(history, workbook).waiting(), List.of());
    }

    /** What becomes of them where nothing is drafted: those that wait go out only if they tell what the workbook says now. */
    public DraftPlan withoutDrafting(String workbook, String content) {
        List<Message> outdated = new Correspondence(history, workbook)
                .waiting().stream()
                        .filter(message -> !message.content().equals(content))
                        .toList();
        return new DraftPlan(List.of(), outdated, List.of());
    }

    private Optional<String> remarkOnSize(Draft draft) {
        int bytes = draft.bytes().length;
        return bytes <= sizeLimit
                ? Optional.empty()
                : Optional.of("The draft to " + draft.message().name() + " has " + megabytes(bytes)
                        + "; many mail servers take no more than " + megabytes(sizeLimit)
                        + ". Choose PDF in column Files of sheet Recipients to send the report without the model.");
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / (1024.0 * 1024));
    }

    /** What the drafts about one workbook have in common. */
    private record Writing(
            WorkbookResult.Evaluated result, MessageWriter writer, Map<String, byte[]> reports, DraftNames names) {

        Draft draft(Due due) {
            Recipient recipient = due.recipient();
            MessageId id = due.id();
            Optional<LocalDate> replaces = due.received().map(Message::analysed);
            var name = HeaderText.of(recipient.name());
            MessageText text = writer.write(recipient, id, replaces);
            byte[] bytes = new DraftFile(id, recipient.address(), name, text).bytes(files(recipient));
            var message = new Message(
                    id.text(),
                    result.source().name(),
                    result.content(),
                    result.evaluation().data().firm().analysisDate(),
                    name.text(),
                    recipient.address().toString(),
                    names.path(id, name.text()),
                    Hashing.sha256().hashBytes(bytes).toString(),
                    replaces,
                    question(result));
            return new Draft(message, bytes);
        }

        /** A sentence where a file that the recipient is to get was not made. */
        Optional<String> lacking(Recipient recipient) {
            return ReportFiles.of(recipient.files()).stream()
                            .allMatch(file -> file.in(reports).isPresent())
                    ? Optional.empty()
                    : Optional.of("There is no draft to " + recipient.name()
                            + ", since --formats leaves out a file that" + " sheet Recipients promises.");
        }

        private List<Attachment> files(Recipient recipient) {
            return ReportFiles.of(recipient.files()).stream()
                    .flatMap(file -> file.in(reports).stream())
                    .toList();
        }
    }
}
