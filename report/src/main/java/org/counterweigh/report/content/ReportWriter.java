package org.counterweigh.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Firm;
import org.counterweigh.report.page.Document;
import org.counterweigh.report.page.Particulars;
import org.counterweigh.report.page.Section;

/** Writes the report of an evaluation: the answer on page one, then the grounds for it in falling order of interest. */
public final class ReportWriter {

    /**
     * The report of one firm.
     *
     * @param source the workbook the evaluation was made of
     */
    public Document write(Evaluation evaluation, SourceFile source) {
        Firm firm = evaluation.data().firm();
        var words = FiguresInWords.of(firm);
        int kinds = evaluation.data().work().size();
        return new Document(
                "In-house or outsourced: " + (kinds == 1 ? "one kind" : kinds + " kinds") + " of legal work",
                "",
                firm.name(),
                firm.presentation().confidentialityLabel(),
                Grounds.NOT_LEGAL_ADVICE,
                particulars(firm, source, words),
                sections(evaluation, source, words));
    }

    private static Particulars particulars(Firm firm, SourceFile source, FiguresInWords words) {
        return new Particulars(
                firm.presentation().preparedBy(),
                firm.analysisDate(),
                firm.currency(),
                source.name(),
                source.shortDigest(),
                words.language());
    }

    private static List<Section> sections(Evaluation evaluation, SourceFile source, FiguresInWords words) {
        List<Section> sections = new ArrayList<>();
        sections.add(new PageOne(evaluation, source, words).section());
        boolean pageIsFull = true;
        for (WorkPage page : workPages(evaluation, words)) {
            sections.add(page.section(pageIsFull));
            pageIsFull = page.fillsItsPage();
        }
        sections.add(new EightFactorsPage(evaluation, words).section(pageIsFull));
        sections.add(new ProvidersPage(evaluation, words).section());
        sections.add(new LegalPage(evaluation, words).section());
        sections.add(new AssumptionsPage(evaluation, words).section());
        sections.add(new FindingsPage(evaluation.findings()).section());
        sections.add(new DerivationPage(evaluation, source, words).section());
        return sections;
    }

    /** Works of which little can be said come last and share a page. */
    private static List<WorkPage> workPages(Evaluation evaluation, FiguresInWords words) {
        return evaluation.decisions().stream()
                .map(decision -> new WorkPage(decision, evaluation, words))
                .sorted(Comparator.comparing(WorkPage::hasFigures).reversed())
                .toList();
    }
}
