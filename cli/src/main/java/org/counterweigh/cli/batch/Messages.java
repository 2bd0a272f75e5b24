package org.counterweigh.cli.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.journal.Message;
import org.counterweigh.cli.journal.MessageProgress;
import org.counterweigh.cli.mail.Draft;
import org.counterweigh.cli.mail.DraftPlan;
import org.counterweigh.cli.mail.Drafts;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.WorkbookResult;

/** The messages about the workbooks of a batch: which drafts there are to be, and what the journal is told of them. */
final class Messages {

    private final Journal journal;
    private final MailHistory history;
    private final Drafts drafts;
    private final Mailing mailing;
    private final Set<String> copies;

    /** @param copies names of workbooks whose recipients have the message of their original */
    Messages(Journal journal, Mailing mailing, Set<String> copies) {
        this.journal = journal;
        this.history = MailHistory.of(journal.lines());
        this.drafts = new Drafts(history, Drafts.USUAL_SIZE_LIMIT);
        this.mailing = mailing;
        this.copies = copies;
    }

    /** @param reports its files by name */
    DraftPlan plan(
            WorkbookResult result, Optional<BrandedOutput> ownBrand, Map<String, byte[]> reports, String folder) {
        String workbook = result.source().name();
        if (!(result instanceof WorkbookResult.Evaluated evaluated)) {
            return drafts.withoutReport(workbook);
        }
        return mailing == Mailing.NONE || copies.contains(workbook)
                ? drafts.withoutDrafting(workbook, evaluated.content())
                : drafts.of(evaluated, ownBrand.orElse(evaluated.brand()), reports, folder);
    }

    /** The drafts of a plan by their names in the folder of the firm. */
    static Map<String, byte[]> files(DraftPlan plan, String folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Draft draft : plan.drafts()) {
            files.put(draft.message().draft().substring(folder.length() + 1), draft.bytes());
        }
        return files;
    }

    /** Before anything is written: what must not go out any more does not, whatever happens next. */
    void withdraw(DraftPlan plan) {
        plan.withdrawn().forEach(message -> journal.append(new Entry.Mailed(message.id(), MailState.WITHDRAWN, "")));
    }

    /** When the drafts are whole: they wait to be sent. */
    void queue(DraftPlan plan) {
        for (Draft draft : plan.drafts()) {
            if (!isWaiting(draft.message())) {
                journal.append(new Entry.Queued(draft.message()));
            }
        }
    }

    private boolean isWaiting(Message message) {
        return history.get(message.id())
                .filter(progress -> progress.state() == MailState.QUEUED)
                .map(MessageProgress::message)
                .filter(message::equals)
                .isPresent();
    }

    /** Paths of the drafts that stay: of messages that wait, and of those that went out or may have. */
    static Set<String> needed(Journal journal) {
        return MailHistory.of(journal.lines()).all().stream()
                .filter(progress -> progress.state() != MailState.WITHDRAWN)
                .map(progress -> progress.message().draft())
                .collect(Collectors.toSet());
    }
}
