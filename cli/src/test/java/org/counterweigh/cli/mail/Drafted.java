package org.counterweigh.cli.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.counterweigh.cli.files.Digest;
import org.counterweigh.cli.files.SafeName;
import org.counterweigh.cli.journal.Line;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;

/**
 * A workbook on its way to its drafts.
 *
 * @param folder of its firm
 * @param reports its files by name
 */
record Drafted(WorkbookResult.Evaluated result, String folder, Map<String, byte[]> reports) {

    private static final WorkbookEvaluator EVALUATOR = evaluator();
    /** By content, since many tests ask of the same workbook. */
    private static final Map<String, WorkbookResult.Evaluated> EVALUATED = new ConcurrentHashMap<>();

    /** Evaluates a workbook and makes its files, as a batch does. */
    static Drafted of(Path workbook) {
        WorkbookResult.Evaluated result = evaluate(workbook);
        String folder = SafeName.of(result.firm().orElseThrow(), "firm");
        Map<String, byte[]> reports = new LinkedHashMap<>();
        for (Format format : List.of(Format.PDF, Format.XLSX)) {
            reports.put(
                    format.file(folder),
                    Renderer.of(format).render(result.evaluation(), result.source(), result.brand()));
        }
        return new Drafted(result, folder, reports);
    }

    /** The same without the cost of real files. */
    static Drafted quickly(Path workbook) {
        WorkbookResult.Evaluated result = evaluate(workbook);
        String folder = SafeName.of(result.firm().orElseThrow(), "firm");
        Map<String, byte[]> reports = new LinkedHashMap<>();
        reports.put(Format.PDF.file(folder), new byte[] {'%', 'P', 'D', 'F', 0, '\r', '\n', '.', '\r', '\n', -1});
        reports.put(Format.XLSX.file(folder), new byte[] {'P', 'K', 3, 4, '\n', '.', '\n'});
        return new Drafted(result, folder, reports);
    }

    private static WorkbookResult.Evaluated evaluate(Path workbook) {
        String content = Digest.of(workbook).orElseThrow();
        return EVALUATED.computeIfAbsent(content, unknown -> (WorkbookResult.Evaluated)
                EVALUATOR.evaluate(workbook, Passwords.NONE, new SimulationSettings(1024, 1)));
    }

    private static WorkbookEvaluator evaluator() {
        TemplateFolder shipped = TemplateFolder.shipped();
        var defaults = new DefaultFigures(shipped).read().value().orElseThrow();
        var rules = new GateFiles(shipped).read().value().orElseThrow();
        return new WorkbookEvaluator(new WorkbookReader(rules, defaults), new Evaluator(rules, defaults), "1.0");
    }

    /** In view of what the journal says. */
    DraftPlan plan(Line... journal) {
        return plan(Drafts.USUAL_SIZE_LIMIT, journal);
    }

    DraftPlan plan(long sizeLimit, Line... journal) {
        return new Drafts(MailHistory.of(List.of(journal)), sizeLimit).of(result, result.brand(), reports, folder);
    }

    /** As another program reads a draft. */
    static MimeMessage read(Draft draft) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(draft.bytes()));
    }
}
