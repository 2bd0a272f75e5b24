package org.counterweigh.cli.sending;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.sending.SendResult.Told;
import org.counterweigh.firm.MailAddress;

/**
 * What is told at the end of a run.
 *
 * @param own the address that got all messages as a trial; empty where they went to their recipients
 * @param history as it was before the run
 */
record SendReport(Path folder, Optional<MailAddress> own, SendResult result, Selection selection, MailHistory history) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        result.stop().ifPresent(lines::add);
        block(lines, "Refused by the server. To try one again: " + resolve("unsent"), result.in(Fate.REFUSED));
        block(
                lines,
                "Uncertain: they may have arrived or not, so they are not sent again by themselves. Ask the recipient,"
                        + " then: " + resolve("sent") + " (or unsent)",
                uncertain());
        block(lines, "Held", held());
        block(lines, "Waiting; the next counterweigh send " + folder + " tries them again", result.in(Fate.WAITING));
        block(lines, "Left for the next run, as max in the mail settings asks", later());
        block(lines, "Corrections; sent only with --send-corrections", corrections());
        return lines;
    }

    private String headline() {
        int sent = result.in(Fate.SENT).size();
        int all = result.told().size();
        if (all == 0) {
            return "Nothing was waiting to be sent.";
        }
        String messages = sent + " of " + all + (all == 1 ? " message" : " messages");
        return own.map(to -> messages + " sent to " + to + " as a trial; they still wait for their recipients.")
                .orElse(sent == 0 ? "Nothing was sent." : messages + " sent.");
    }

    private String resolve(String as) {
        return "counterweigh send " + folder + " --resolve ID " + as;
    }

    private List<Told> uncertain() {
        Stream<Told> earlier = history.in(MailState.UNCERTAIN).stream()
                .map(progress -> new Told(progress.message(), Fate.UNCERTAIN, progress.words()));
        return Stream.concat(earlier, result.in(Fate.UNCERTAIN).stream()).toList();
    }

    private List<Told> held() {
        return Stream.concat(selection.held().stream(), result.in(Fate.HELD).stream())
                .toList();
    }

    private List<Told> later() {
        return selection.later().stream()
                .map(progress -> new Told(progress.message(), Fate.WAITING, ""))
                .toList();
    }

    private List<Told> corrections() {
        return selection.corrections().stream()
                .map(progress -> new Told(progress.message(), Fate.WAITING, Correction.of(progress.message())))
                .toList();
    }

    private void block(List<String> lines, String heading, List<Told> told) {
        if (!told.isEmpty()) {
            var ids = ShortIds.of(history);
            lines.add("");
            lines.add(heading + " (" + told.size() + "):");
            told.forEach(each -> lines.add("  " + ids.of(each.message()) + "  " + Addressee.of(each.message())
                    + (each.words().isEmpty() ? "" : ": " + each.words())));
        }
    }

    ExitCode exit() {
        List<ExitCode> codes = new ArrayList<>();
        if (!uncertain().isEmpty()) {
            codes.add(ExitCode.MAIL_UNCERTAIN);
        }
        if (result.stop().isPresent() || result.has(Fate.REFUSED) || result.has(Fate.WAITING) || !held().isEmpty()) {
            codes.add(ExitCode.MAIL_REFUSED);
        }
        return ExitCode.worst(codes);
    }
}
