package org.counterweigh.cli.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.findings.Finding;

/**
 * What a batch says of one workbook.
 *
 * @param file its name without the folder
 * @param firm as its sheet says; empty where that cannot be read
 * @param folder the name of its folder of reports; nothing may have been written there
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

    public FileReport {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** What became of the workbook. */
    public enum Status {
        DONE("done", ExitCode.DONE),
        HAS_ERRORS("has errors", ExitCode.HAS_ERRORS),
        UNREADABLE("cannot be read", ExitCode.UNREADABLE),
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

    /** The firm's name; that of its folder where it could not be read. */
    public String title() {
        return firm.isEmpty() ? folder : firm;
    }

    /**
     * The few figures of an evaluation that a list of firms shows.
     *
     * @param locale in which the firm's own report writes numbers
     * @param movesNothing whether all work stays: then the other figures say nothing
     * @param bestOffer what the best offer the law leaves open would be worth
     */
    public record Answer(
            String currency,
            Locale locale,
            LocalDate date,
            double netPresentValue,
            double cashNetPresentValue,
            double annualCash,
            OptionalDouble paybackMonths,
            boolean movesNothing,
            OptionalDouble bestOffer,
            List<OnWork> work) {

        public Answer {
            work = List.copyOf(work);
        }

        /** What was said of one kind of work. */
        public record OnWork(Outcome outcome, Optional<KeepReason> keepReason, Confidence confidence) {}

        public static Answer of(Evaluation evaluation) {
            var firm = evaluation.data().firm();
            var worth = evaluation.plan().worth();
            return new Answer(
                    firm.currency(),
                    Locale.forLanguageTag(firm.presentation().reportLocale()),
                    firm.analysisDate(),
                    worth.netPresentValue(),
                    worth.cashNetPresentValue(),
                    worth.annualCash(),
                    worth.paybackMonths(),
                    evaluation.plan().movesNothing(),
                    evaluation.bestOffer().stream()
                            .mapToDouble(offer -> offer.worth().netPresentValue())
                            .findFirst(),
                    evaluation.decisions().stream()
                            .map(of -> new OnWork(of.outcome(), of.keepReason(), of.confidence()))
                            .toList());
        }
    }
}
