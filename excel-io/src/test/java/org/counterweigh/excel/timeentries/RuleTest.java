package org.counterweigh.excel.timeentries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.counterweigh.excel.role.Seniority;
import org.junit.jupiter.api.Test;

/** Each rule by itself, in the order in which the first that fits wins. */
class RuleTest {

    private final Narrative narrative = new Narrative();

    @Test
    void a_first_pass_is_document_review() {
        assertRule("L653", "A104", Seniority.ASSOCIATE, "", "W01", 0.95);
    }

    @Test
    void juniors_reviewing_in_discovery_do_document_review() {
        assertRule("L650", "A104", Seniority.PARALEGAL, "", "W01", 0.85);
        assertRule("L320", "A104", Seniority.CONTRACT, "", "W01", 0.85);
        assertThat(rule("L650", "A104", Seniority.PARTNER, "")).isEqualTo(MappingRule.NONE);
    }

    @Test
    void privilege_is_second_level_review_by_code_or_by_narrative() {
        assertRule("L655", "", Seniority.OTHER, "", "W02", 0.90);
        assertRule("L656", "", Seniority.OTHER, "", "W02", 0.90);
        assertRule("L320", "A104", Seniority.ASSOCIATE, "Privileged documents, log", "W02", 0.90);
        assertRule("", "", Seniority.OTHER, "Redacting the production", "W02", 0.90);
    }

    @Test
    void a_first_pass_comes_before_privilege() {
        assertRule("L653", "A104", Seniority.PARALEGAL, "privilege", "W01", 0.95);
    }

    @Test
    void identification_to_processing_is_e_discovery() {
        for (String code : Set.of("L600", "L610", "L620", "L630", "L670", "L690")) {
            assertRule(code, "", Seniority.OTHER, "", "W03", 0.85);
        }
        assertRule("L140", "A110", Seniority.OTHER, "", "W03", 0.85);
        assertThat(rule("L660", "", Seniority.OTHER, "")).isEqualTo(MappingRule.NONE);
    }

    @Test
    void an_associate_reviewing_discovery_does_a_first_pass_that_is_told() {
        assertRule("L320", "A104", Seniority.ASSOCIATE, "", "W01", 0.70);
        assertRule("L310", "A104", Seniority.ASSOCIATE, "", "W01", 0.70);
        assertThat(rule("L310", "A104", Seniority.ASSOCIATE, "")).isEqualTo(MappingRule.ASSOCIATE_REVIEW);
    }

    @Test
    void research_is_research_whatever_the_task() {
        assertRule("L510", "A102", Seniority.OTHER, "", "W07", 0.85);
        assertRule("", "A102", Seniority.OTHER, "", "W07", 0.85);
        assertRule("C200", "", Seniority.OTHER, "", "W07", 0.85);
    }

    @Test
    void drafting_pleadings_and_motions_is_pleadings() {
        for (String code : Set.of("L210", "L240", "L250", "L430", "L510", "L530")) {
            assertRule(code, "A103", Seniority.OTHER, "", "W14", 0.85);
        }
        assertThat(rule("L260", "A103", Seniority.OTHER, "")).isEqualTo(MappingRule.NONE);
    }

    @Test
    void due_diligence_has_codes_of_its_own() {
        assertRule("P200", "A101", Seniority.OTHER, "", "W08", 0.85);
        assertRule("P280", "", Seniority.OTHER, "", "W08", 0.85);
        assertThat(rule("P290", "", Seniority.OTHER, "")).isEqualTo(MappingRule.NONE);
    }

    @Test
    void drafting_a_contract_is_bespoke_unless_the_narrative_knows_a_playbook() {
        assertRule("P400", "A103", Seniority.OTHER, "Supply terms", "W06", 0.70);
        assertRule("P500", "A103", Seniority.OTHER, "", "W06", 0.70);
        for (String words : Set.of("Mutual NDA", "template", "as per playbook", "SOW no. 4")) {
            assertRule("P400", "A103", Seniority.OTHER, words, "W05", 0.70);
        }
        assertRule("P400", "A103", Seniority.OTHER, "Agenda of the board", "W06", 0.70);
    }

    @Test
    void counselling_is_advice() {
        assertRule("C300", "", Seniority.OTHER, "", "W15", 0.80);
        assertRule("C100", "A106", Seniority.OTHER, "", "W15", 0.80);
    }

    @Test
    void attending_is_appearance() {
        assertRule("L230", "", Seniority.OTHER, "", "W16", 0.90);
        assertRule("L450", "", Seniority.OTHER, "", "W16", 0.90);
        assertRule("L330", "A109", Seniority.OTHER, "", "W16", 0.90);
    }

    @Test
    void summaries_and_indexes_are_litigation_support() {
        assertRule("L330", "A104", Seniority.OTHER, "", "W13", 0.70);
        assertRule("L140", "A103", Seniority.OTHER, "Chronology", "W13", 0.70);
    }

    @Test
    void intellectual_property_is_told_apart_by_words_then_by_drafting() {
        assertRule("PA100", "A103", Seniority.OTHER, "Docketing of renewals", "W09", 0.75);
        assertRule("TR210", "", Seniority.OTHER, "clearance search", "W10", 0.75);
        assertRule("PA300", "A103", Seniority.OTHER, "Claims", "W11", 0.75);
    }

    @Test
    void work_of_vendors_is_no_hour_of_the_team() {
        assertThat(rule("E118", "", Seniority.OTHER, "privilege review by vendor"))
                .isEqualTo(MappingRule.VENDOR);
        assertThat(rule("E119", "", Seniority.OTHER, "")).isEqualTo(MappingRule.VENDOR);
    }

    @Test
    void words_of_the_narrative_are_the_last_resort() {
        assertThat(rule("", "", Seniority.OTHER, "KYC file")).isEqualTo(MappingRule.NARRATIVE);
        assertThat(MappingRule.NARRATIVE.confidence).isEqualTo(0.5);
        assertThat(best("KYC file")).isEqualTo(12);
        assertThat(best("Reviewed subject access request")).isEqualTo(19);
        assertThat(best("Board minutes of the subsidiary")).isEqualTo(18);
        assertThat(best("Prepared H-1B visa form")).isEqualTo(20);
        assertThat(best("Outside counsel: invoice review")).isEqualTo(17);
    }

    @Test
    void the_longest_phrase_speaks_for_the_work() {
        assertThat(best("Advice after patent application")).isEqualTo(11);
    }

    @Test
    void nothing_known_stays_unmapped() {
        assertThat(rule("", "", Seniority.OTHER, "Various")).isEqualTo(MappingRule.NONE);
        assertThat(rule("L190", "A111", Seniority.OTHER, "")).isEqualTo(MappingRule.NONE);
    }

    @Test
    void every_kind_of_work_has_words() {
        var found = new HashSet<Integer>();
        for (String words : new String[] {
            "document review",
            "second level",
            "load file",
            "lease abstracts",
            "contract review",
            "negotiate",
            "case law",
            "due diligence",
            "annuities",
            "prior art",
            "office action",
            "sanctions",
            "chronology",
            "motion to dismiss",
            "advise",
            "hearing",
            "bill review",
            "annual return",
            "data breach",
            "visa"
        }) {
            found.add(best(words));
        }
        assertThat(found).hasSize(20).allMatch(code -> code >= 1 && code <= 20);
    }

    private int best(String words) {
        return Narrative.best(narrative.of(words));
    }

    private MappingRule rule(String task, String activity, Seniority grade, String words) {
        return MappingRule.of(new MappingRule.Facts(task, activity, grade, narrative.of(words)));
    }

    private void assertRule(
            String task, String activity, Seniority grade, String words, String code, double confidence) {
        MappingRule rule = rule(task, activity, grade, words);
        assertThat(rule.work).as(task + " " + activity + " " + words).isEqualTo(Integer.parseInt(code.substring(1)));
        assertThat(rule.confidence).isEqualTo(confidence);
    }
}
