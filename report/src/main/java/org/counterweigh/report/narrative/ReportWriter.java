package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Firm;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Contents;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Particulars;
import org.counterweigh.report.document.Section;
import org.counterweigh.templates.Wording;

/** Writes the report of an evaluation: the answer on page one, then the grounds for it in falling order of interest. */
public final class ReportWriter {

    /** How much room a block takes; only whoever sets it in type can tell. */
    @FunctionalInterface
    public interface BlockHeight {
        double of(Block block);
    }

    /** How much room a first page has left below what stands on it. */
    @FunctionalInterface
    public interface PageRoom {
        double below(Document document);
    }

    private final PageRoom room;
    private final BlockHeight height;
    private final Wording wording;

    /** A writer that makes the fullest page one that still fits. */
    public ReportWriter(PageRoom room, BlockHeight height, Wording wording) {
        this.room = room;
        this.height = height;
        this.wording = wording;
    }

    /** The report of one firm where nothing runs out of room and no other file travels inside. */
    public static Document unpaged(Evaluation evaluation, SourceFile source, Wording wording) {
        return new ReportWriter(document -> Double.MAX_VALUE, block -> 0, wording)
                .write(evaluation, source.with(new SourceFile.NoRoom()));
    }

    /**
     * The report of one firm.
     *
     * @param source the workbook the evaluation was made of
     * @param json the result as programs read it, which travels inside the report
     */
    public Document write(Evaluation evaluation, SourceFile source, byte[] json) {
        var words = Words.of(evaluation.data().firm(), wording);
        return write(evaluation, source).with(new Enclosures(source, words).files(json));
    }

    private Document write(Evaluation evaluation, SourceFile source) {
        var words = Words.of(evaluation.data().firm(), wording);
        List<Section> sections = new ArrayList<>();
        List<Section> grounds = grounds(evaluation, source, words);
        sections.add(pageOne(evaluation, source, words));
        sections.add(contents(grounds, words));
        sections.addAll(grounds);
        return document(evaluation, source, words, sections);
    }

    /** Page one without its grounds. */
    Document pageOneAlone(Evaluation evaluation, SourceFile source) {
        var words = Words.of(evaluation.data().firm(), wording);
        return document(evaluation, source, words, List.of(pageOne(evaluation, source, words)));
    }

    private Section pageOne(Evaluation evaluation, SourceFile source, Words words) {
        var page = new PageOne(evaluation, source, words);
        Document titled = document(evaluation, source, words, List.of(page.titled()));
        return page.filling(room.below(titled), height);
    }

    /** Where the last kind of work stays, its half page leaves room for what follows. */
    private static boolean allMove(Evaluation evaluation) {
        return evaluation.decisions().stream()
                .allMatch(decision -> decision.option().isPresent());
    }

    /** At the head of page two, so that page one has room for the decision. */
    private static Section contents(List<Section> grounds, Words words) {
        String title = words.say("contents.title");
        List<Contents.Entry> entries = grounds.stream()
                .map(section -> new Contents.Entry(section.bookmark(), section.target()))
                .toList();
        return new Section("", title, List.of(new Contents(title, entries)), true);
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
        new WhyPage(evaluation, words).section().ifPresent(sections::add);
        if (!evaluation.plan().movesNothing()) {
            sections.add(new CashPage(evaluation, words).section().setClose());
        }
        sections.add(new PlanPage(evaluation, words).section().setClose());
        if (!evaluation.scenarios().isEmpty()) {
            sections.add(new ScenariosPage(evaluation, words).section().setClose());
        }
        sections.addAll(new WorkPages(
                        evaluation,
                        words,
                        section -> room.below(document(evaluation, source, words, List.of(section.untitled()))) >= 0)
                .sections());
        sections.add(new EightFactorsPage(evaluation, words)
                .section(allMove(evaluation))
                .setClose());
        sections.add(new ProvidersPage(evaluation, words)
                .section(new StakeholdersPart(evaluation, words).blocks().isEmpty()));
        sections.add(new LegalPage(evaluation, words).section().setClose());
        sections.add(new UncertaintyPage(evaluation, words).section().setClose());
        sections.add(new BasisPage(evaluation, source, words).section().setClose());
        new Appendix(evaluation, source, words).sections().forEach(each -> sections.add(each.setClose()));
        return sections;
    }
}
