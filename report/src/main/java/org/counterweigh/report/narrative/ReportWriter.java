package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Firm;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Particulars;
import org.counterweigh.report.document.Section;
import org.counterweigh.templates.Wording;

/** Writes the report of an evaluation: the answer on page one, then the grounds for it in falling order of interest. */
public final class ReportWriter {

    /** Whether a document fits on one page; only whoever sets it in type can tell. */
    @FunctionalInterface
    public interface PageFit {
        boolean onOnePage(Document document);
    }

    private final PageFit fit;
    private final Wording wording;

    /** A writer that chooses the fullest page one that still fits. */
    public ReportWriter(PageFit fit, Wording wording) {
        this.fit = fit;
        this.wording = wording;
    }

    /**
     * The report of one firm.
     *
     * @param source the workbook the evaluation was made of
     * @param json the result as programs read it, which travels inside the report
     */
    public Document write(Evaluation evaluation, SourceFile source, byte[] json) {
        var words = Words.of(evaluation.data().firm(), wording);
        List<Section> sections = new ArrayList<>();
        sections.add(pageOne(evaluation, source, words));
        sections.addAll(grounds(evaluation, source, words));
        return document(evaluation, source, words, sections).with(new Enclosures(source, words).files(json));
    }

    private Section pageOne(Evaluation evaluation, SourceFile source, Words words) {
        List<Supplier<Section>> fullestFirst = new PageOne(evaluation, source, words).fullestFirst();
        for (Supplier<Section> candidate : fullestFirst) {
            Section section = candidate.get();
            if (fit.onOnePage(document(evaluation, source, words, List.of(section)))) {
                return section;
            }
        }
        return fullestFirst.get(fullestFirst.size() - 1).get();
    }

    private static Document document(Evaluation evaluation, SourceFile source, Words words, List<Section> sections) {
        Firm firm = evaluation.data().firm();
        int kinds = evaluation.data().work().size();
        return new Document(
                words.counted("report.title", kinds),
                firm.name(),
                firm.presentation().confidentialityLabel(),
                words.say("report.not-legal-advice"),
                (page, pages) -> words.say("report.page page pages", page, pages),
                particulars(evaluation, source, words),
                sections,
                List.of());
    }

    private static Particulars particulars(Evaluation evaluation, SourceFile source, Words words) {
        Firm firm = evaluation.data().firm();
        String preparedBy = firm.presentation().preparedBy();
        String line = words.say(
                "report.line date file digest",
                words.longDate(firm.analysisDate()),
                source.name(),
                source.shortDigest());
        return new Particulars(
                preparedBy.isBlank() ? line : words.say("report.prepared-by who line", preparedBy, line),
                preparedBy,
                firm.analysisDate(),
                source.shortDigest(),
                words.language(),
                new Headline(evaluation, words).text());
    }

    private List<Section> grounds(Evaluation evaluation, SourceFile source, Words words) {
        List<Section> sections = new ArrayList<>();
        sections.addAll(new WorkPages(
                        evaluation,
                        words,
                        section -> fit.onOnePage(document(evaluation, source, words, List.of(section.untitled()))))
                .sections());
        sections.add(new EightFactorsPage(evaluation, words).section(true));
        sections.add(new ProvidersPage(evaluation, words)
                .section(new StakeholdersPart(evaluation, words).blocks().isEmpty()));
        sections.add(new LegalPage(evaluation, words).section());
        sections.add(new UncertaintyPage(evaluation, words).section());
        sections.add(new PlanPage(evaluation, words).section());
        if (!evaluation.scenarios().isEmpty()) {
            sections.add(new ScenariosPage(evaluation, words).section());
        }
        sections.add(new BasisPage(evaluation, source, words).section());
        sections.addAll(new Appendix(evaluation, source, words).sections());
        return sections;
    }
}
