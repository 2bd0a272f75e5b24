package org.counterweigh.excel.timeentries;

import java.util.List;
import java.util.function.Predicate;
import org.counterweigh.excel.role.Seniority;
import org.counterweigh.excel.timeentries.Narrative.Topic;

/**
 * How an entry is given to a kind of work; the first rule that fits wins, so their order counts.
 *
 * <p>The codes are those of the Uniform Task-Based Management System: L litigation, P project, C counselling, PA and TR
 * patents and trade marks, A activities, E expenses.
 */
enum MappingRule {
    /** The entry itself names a kind of work of the firm, which is looked up rather than tested. */
    GIVEN(1.00, entry -> false),
    /** A row of sheet {@code Code map} names it, which is looked up too. */
    CODE_MAP(1.00, entry -> false),
    /** Work of a vendor is outsourced already, whatever its narrative says, and is no hour of the team. */
    VENDOR(0.90, entry -> entry.task("E118", "E119")),
    FIRST_PASS("W01", 0.95, entry -> entry.task("L653")),
    JUNIOR_REVIEW(
            "W01",
            0.85,
            entry -> entry.task("L650", "L320")
                    && entry.activity("A104")
                    && entry.grade().isJunior()),
    PRIVILEGE("W02", 0.90, entry -> entry.task("L655", "L656") || entry.says(Topic.PRIVILEGE)),
    E_DISCOVERY(
            "W03",
            0.85,
            entry -> entry.between("L600", "L630")
                    || entry.task("L670", "L690")
                    || (entry.task("L140") && entry.activity("A110"))),
    /** An associate on what is perhaps a first pass, which is told apart. */
    ASSOCIATE_REVIEW(
            "W01",
            0.70,
            entry -> entry.task("L310", "L320") && entry.activity("A104") && entry.grade() == Seniority.ASSOCIATE),
    RESEARCH("W07", 0.85, entry -> entry.activity("A102") || entry.task("C200")),
    PLEADINGS(
            "W14",
            0.85,
            entry -> entry.activity("A103")
                    && (entry.between("L210", "L250") || entry.task("L430") || entry.between("L510", "L530"))),
    DUE_DILIGENCE("W08", 0.85, entry -> entry.between("P200", "P280")),
    CONTRACT_BY_PLAYBOOK("W05", 0.70, entry -> entry.isContract() && entry.says(Topic.PLAYBOOK)),
    CONTRACT_DRAFTING("W06", 0.70, entry -> entry.isContract()),
    ADVICE("W15", 0.80, entry -> entry.task("C300") || (entry.set("C") && entry.activity("A106"))),
    APPEARANCE("W16", 0.90, entry -> entry.task("L230", "L450") || entry.activity("A109")),
    /** Summaries, chronologies and indexes. */
    LITIGATION_SUPPORT(
            "W13",
            0.70,
            entry -> (entry.task("L330") && entry.activity("A104")) || (entry.task("L140") && entry.activity("A103"))),
    IP_FORMALITIES("W09", 0.75, entry -> entry.isProperty() && entry.says(Topic.DOCKET)),
    IP_SEARCH("W10", 0.75, entry -> entry.isProperty() && entry.says(Topic.SEARCH)),
    IP_DRAFTING("W11", 0.75, entry -> entry.isProperty() && entry.activity("A103")),
    /** The words of the narrative alone; which kind of work depends on them. */
    NARRATIVE(0.50, entry -> Narrative.best(entry.narrative()) > 0),
    NONE(0, entry -> true);

    /** Below this a mapping is a guess that is told. */
    static final double FAIR = 0.70;

    private static final List<MappingRule> IN_ORDER = List.of(values());

    /** The number of the kind of work, 1 to 20; 0 where the rule alone does not say. */
    final int work;

    /** From 0, a guess, to 1, as given. */
    final double confidence;

    private final Predicate<Facts> fits;

    MappingRule(String code, double confidence, Predicate<Facts> fits) {
        this.work = Integer.parseInt(code.substring(1));
        this.confidence = confidence;
        this.fits = fits;
    }

    MappingRule(double confidence, Predicate<Facts> fits) {
        this("W00", confidence, fits);
    }

    static MappingRule of(Facts entry) {
        return IN_ORDER.stream()
                .filter(rule -> rule.fits.test(entry))
                .findFirst()
                .orElse(NONE);
    }

    /** Packs the rule into a number for the length of one reading; it is never kept. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }

    static MappingRule numbered(int number) {
        return IN_ORDER.get(number);
    }

    /** What the rules look at in an entry: codes, empty where there is none, and what {@link Narrative} made of its words. */
    record Facts(String task, String activity, Seniority grade, int narrative) {

        boolean task(String... codes) {
            return List.of(codes).contains(task);
        }

        boolean activity(String code) {
            return activity.equals(code);
        }

        /** Whether the task's code lies in a range of codes of the same set, ends included. */
        boolean between(String first, String last) {
            return task.length() == first.length() && task.compareTo(first) >= 0 && task.compareTo(last) <= 0;
        }

        /** Whether the task's code is of the set: letters, then digits. */
        boolean set(String letters) {
            return task.matches(letters + "\\d.*");
        }

        boolean isContract() {
            return task("P400", "P500") && activity("A103");
        }

        boolean isProperty() {
            return set("PA") || set("TR");
        }

        boolean says(Topic topic) {
            return Narrative.says(narrative, topic);
        }
    }
}
